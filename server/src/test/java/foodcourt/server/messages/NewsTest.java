package foodcourt.server.messages;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.PayloadApplicationEvent;

import foodcourt.server.traces.Traces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What processes of a court tell each other for their live streams. */
class NewsTest {
    private static final Duration BACK = Duration.ofSeconds(40);

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<Object> published = new CopyOnWriteArrayList<>();
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
            await().atMost(BACK).untilAsserted(() -> assertThat(heard).containsExactly(News.MISSED));
        } finally {
            reader.stop();
        }
    }

    @Test
    void whoeverStartsLetsAllOthersLookAnewSinceItMayHaveDiedBeforeItTold() throws Exception {
        var reader = reader();
        reader.start();
        await().atMost(BACK).untilAsserted(() -> assertThat(heard).containsExactly(News.MISSED));
        var started = new News(List.of(), broker(outside.url()).newsConnections(), new MessageJson(), _ -> {
        }, Traces.NONE);
        started.start();
        try {
            await().atMost(BACK).untilAsserted(() -> assertThat(heard).containsExactly(News.MISSED, News.MISSED));
        } finally {
            started.stop();
            reader.stop();
        }
    }

    /** Also when nothing is told for a long time after it. */
    @Test
    void whoHearsIsToldThatNewsWereLostOnTheirWay() throws Exception {
        var reader = reader();
        try (var line = new BadLine(URI.create(outside.url()).getPort())) {
            var news = news(line);
            reader.start();
            await().atMost(BACK).untilAsserted(() -> assertThat(heard).containsExactly(News.MISSED));
            news.start();
            await().atMost(BACK).untilAsserted(() -> assertThat(published).contains(new NewsMissed())); // it is connected
            tell(news, "soup");
            await().atMost(BACK)
                    .untilAsserted(() -> assertThat(heard).containsExactly(News.MISSED, News.MISSED, "Dish"));

            line.swallow();
            tell(news, "rice");
            await().atMost(BACK).until(line::hasSwallowed);
            line.cut();

            await().atMost(BACK)
                    .untilAsserted(() -> assertThat(heard).hasSizeGreaterThan(3).endsWith(News.MISSED));
            news.stop();
        } finally {
            reader.stop();
        }
    }

    /** What is told. */
    private record Dish(String name) {}

    private News news(BadLine line) throws Exception {
        return new News(List.of(new Told(Dish.class)), broker(line.url()).newsConnections(), new MessageJson(),
                published::add, Traces.NONE);
    }

    private void tell(News news, String dish) {
        news.on(new PayloadApplicationEvent<>(this, new Dish(dish)));
    }

    private NewsReader reader() throws Exception {
        return new NewsReader(broker(outside.url()).connections(), List.of("Dish"), "reader",
                news -> heard.add(news.type()));
    }

    private Broker broker(String url) throws Exception {
        return new Broker(
                new BrokerSettings(url, OutsideBroker.WHO, OutsideBroker.WHO, 2, Duration.ofMillis(10), Duration
                        .ofMillis(10)),
                folder);
    }
}
