package foodcourt.client.connection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * A live stream that never gives up: it reconnects with growing pauses, tells the server what it saw last, and cuts a
 * connection on which nothing came for too long. The listener hears one piece of news after the other on the stream's
 * own thread. {@link #close()} ends the threads; nothing is told after it returns, but one piece already on its way.
 */
public final class LiveStream implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveStream.class);
    private final EventSource source;
    private final EventReader reader;
    private final Consumer<LiveNews> listener;
    private final Patience patience;
    private final ServerClock clock;
    private final Consumer<LiveStream> whenClosed;
    private final BackOff backOff;
    private final Watchdog watchdog;
    private final Thread thread = Thread.ofVirtual().name("live-stream").unstarted(this::run);
    private volatile boolean closed;
    private volatile Instant lastHeard;
    private String lastId = "";
    private boolean toldLost;

    LiveStream(EventSource source, EventReader reader, Consumer<LiveNews> listener, Patience patience,
            ServerClock clock, Consumer<LiveStream> whenClosed) {
        this.source = source;
        this.reader = reader;
        this.listener = listener;
        this.patience = patience;
        this.clock = clock;
        this.whenClosed = whenClosed;
        this.backOff = new BackOff(patience.firstPause(), patience.longestPause(), ThreadLocalRandom.current());
        this.watchdog = new Watchdog(patience.silence());
        this.lastHeard = clock.instant();
    }

    /**
     * Follows a stream on its own; {@link CourtServer} has a method for each stream of the contract.
     *
     * @param types what each event's data is; other events are ignored
     */
    public static LiveStream open(URI uri, Map<String, Class<?>> types, Consumer<LiveNews> listener) {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var clock = new ServerClock();
        var stream = new LiveStream(new EventSource(http, uri, "unnamed"), new EventReader(types, clock), listener,
                Patience.USUAL, clock, closed -> http.shutdownNow());
        stream.start();
        return stream;
    }

    /** The server's time at which anything was heard from it last, a heartbeat too. */
    public Instant lastHeard() {
        return lastHeard;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        watchdog.close();
        whenClosed.accept(this);
    }

    /** Its thread has ended; for tests. */
    boolean ended() {
        return closed && !thread.isAlive();
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!closed) {
                followSafely();
                if (!closed) {
                    Thread.sleep(backOff.next());
                }
            }
        } catch (InterruptedException closing) {
            LOG.debug("{} closed", source);
        }
    }

    private void followSafely() throws InterruptedException {
        try {
            follow();
        } catch (RuntimeException unforeseen) {
            // whatever it was: a stream that ends silently would leave a kitchen without orders
            LOG.error("{} failed", source, unforeseen);
            lost(String.valueOf(unforeseen.getMessage()));
        }
    }

    private void follow() throws InterruptedException {
        try (var body = source.connect(lastId, patience.headers()); var watch = watchdog.watch(body)) {
            heard();
            toldLost = false;
            tell(new LiveNews.Connected());
            read(body, watch);
            lost("the server ended it");
        } catch (IOException broken) {
            lost(String.valueOf(broken.getMessage()));
        }
    }

    private void read(InputStream body, Watchdog.Watch watch) throws IOException {
        var parser = new SseParser(lastId, this::take);
        var lines = new LineReader(new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8)));
        for (@Nullable
        String line = lines.next(); line != null && !closed; line = lines.next()) {
            watch.alive();
            heard();
            parser.line(line);
        }
    }

    private void take(SseParser.Message message) {
        backOff.reset();
        if (message.retryMillis() != null) {
            backOff.startWith(Duration.ofMillis(message.retryMillis()));
        }
        try {
            reader.news(message).ifPresent(this::tell);
            lastId = message.lastId();
        } catch (JacksonException notTheContract) {
            LOG.warn("{}: the event {} is not understood: {}", source, message.event(),
                    notTheContract.getOriginalMessage());
        }
    }

    private void heard() {
        lastHeard = clock.instant();
    }

    private void lost(String why) {
        if (closed || toldLost) {
            LOG.debug("{}: {}", source, why);
            return;
        }
        toldLost = true;
        LOG.info("{} lost: {}; trying again", source, why);
        tell(new LiveNews.Lost(lastHeard));
    }

    private void tell(LiveNews news) {
        if (closed) {
            return;
        }
        try {
            listener.accept(news);
        } catch (RuntimeException ofTheListener) {
            // a fault of one screen must not end the stream that everything else lives on
            LOG.error("{}: the listener failed on {}", source, news.getClass().getSimpleName(), ofTheListener);
        }
    }
}
