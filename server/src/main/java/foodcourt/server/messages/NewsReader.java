package foodcourt.server.messages;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import foodcourt.server.traces.Traces;

/** Hears the news of other processes; whenever it begins to, it says that some were missed before. */
final class NewsReader {
    private static final Logger LOG = LoggerFactory.getLogger(NewsReader.class);
    private static final long LOOK_MILLIS = 1_000;

    private final ConnectionFactory connections;
    private final String selector;
    private final Consumer<Heard> listener;
    private volatile boolean running;
    private @Nullable Thread thread;

    /** What another process told, and the trace it belongs to. */
    record Heard(String type, String body, @Nullable String trace) {}

    NewsReader(ConnectionFactory connections, Collection<String> types, String self,
            Consumer<Heard> listener) {
        this.connections = connections;
        this.listener = listener;
        var wanted = types.stream().map(type -> ", '" + type + "'").collect(Collectors.joining());
        selector = News.SENDER + " <> '" + self + "' and " + MessageJson.TYPE + " in ('" + News.MISSED + "'" + wanted
                + ")";
    }

    void start() {
        running = true;
        thread = Thread.ofPlatform().name("news-reader").daemon().start(this::run);
    }

    private void run() {
        var first = true;
        while (running) {
            try (var connection = connections.createConnection();
                    var session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
                    var consumer = session.createConsumer(session.createTopic(Addresses.NEWS), selector)) {
                connection.start();
                listener.accept(new Heard(News.MISSED, "", null)); // the first time too: streams may be open already
                read(consumer);
            } catch (JMSException | RuntimeException e) { // most often the broker is away
                if (first && running) {
                    LOG.warn("The news of other processes cannot be heard (docs/cluster.md); tried again: {}",
                            e.toString());
                }
                LOG.debug("News cannot be heard", e);
                pause();
            }
            first = false;
        }
    }

    private void read(MessageConsumer consumer) throws JMSException {
        while (running) {
            if (consumer.receive(LOOK_MILLIS) instanceof TextMessage news) {
                hear(news);
            }
        }
    }

    private void hear(TextMessage news) throws JMSException {
        try {
            listener.accept(new Heard(news.getStringProperty(MessageJson.TYPE), news.getText(),
                    news.getStringProperty(Traces.NAME)));
        } catch (RuntimeException e) { // of a newer process, or a listener's: the stored state is right all the same
            LOG.warn("News could not be taken: {}", e.toString());
        }
    }

    /** Before the broker is tried again. */
    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) { // the end: seen by the loop
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        running = false;
        var reading = thread;
        if (reading != null) {
            reading.interrupt();
        }
    }
}
