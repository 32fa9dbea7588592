package foodcourt.server.messages;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import foodcourt.server.traces.Traces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What processes of a court tell each other for their live streams. */
class NewsTest {
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final OutsideBroker outside;
    private final Path folder;

    NewsTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        outside = new OutsideBroker(folder.resolve("broker"), true);
    }

    @AfterEach
    void end() throws Exception {
        outside.close();
    }

    @Test
    void whoBeginsToHearHasMissedWhatWasToldBefore() throws Exception {
        var reader = reader();
        reader.start();
        try {
            await().untilAsserted(() -> assertThat(heard).containsExactly(News.MISSED));
        } finally {
            reader.stop();
        }
    }

    @Test
    void whoeverStartsLetsAllOthersLookAnewSinceItMayHaveDiedBeforeItTold() throws Exception {
        var reader = reader();
        reader.start();
        await().untilAsserted(() -> assertThat(heard).containsExactly(News.MISSED));
        var started = new News(List.of(), broker(outside.url()).connections(), new MessageJson(), _ -> {
        }, Traces.NONE);
        started.start();
        try {
            await().untilAsserted(() -> assertThat(heard).containsExactly(News.MISSED, News.MISSED));
        } finally {
            started.stop();
            reader.stop();
        }
    }

    private NewsReader reader() throws Exception {
        return new NewsReader(broker(outside.url()).connections(), List.of(), "reader", news -> heard.add(news.type()));
    }

    private Broker broker(String url) throws Exception {
        return new Broker(
                new BrokerSettings(url, OutsideBroker.WHO, OutsideBroker.WHO, 2, Duration.ofMillis(10), Duration
                        .ofMillis(10)),
                folder);
    }
}
