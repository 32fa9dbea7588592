package foodcourt.client.watch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import foodcourt.api.DeviceKind;
import foodcourt.api.DeviceView;
import foodcourt.api.ReportDevice;
import foodcourt.client.connection.Answer;
import foodcourt.client.connection.CourtServer;

/** Tells the server every half a minute how this device is. A server that does not want to know does no harm. */
final class DeviceReporter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeviceReporter.class);
    private static final long EVERY_MILLIS = 30_000;
    private static final Duration QUICK = Duration.ofSeconds(2);

    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("device-report").factory());
    private final CourtServer server;
    private final UUID deviceId;
    private final Supplier<ReportDevice> news;
    private final InstantSource clock;
    private volatile long clockOffMillis;

    /** @param news how the device is at this moment; its clock's difference is put in here */
    DeviceReporter(CourtServer server, UUID deviceId, Supplier<ReportDevice> news, InstantSource clock) {
        this.server = server;
        this.deviceId = deviceId;
        this.news = news;
        this.clock = clock;
    }

    /** The same device has the same id after each start: its kind, its name and the machine's name make it. */
    static UUID idOf(DeviceKind kind, String name, String machine) {
        return UUID.nameUUIDFromBytes(String.join("\n", kind.name(), name, machine).getBytes(StandardCharsets.UTF_8));
    }

    void start() {
        var first = ThreadLocalRandom.current().nextLong(1_000, 4_000);
        // not all devices of a court at the same moment; the future fails only when the executor is shut down
        var _ = thread.scheduleWithFixedDelay(this::report, first,
                EVERY_MILLIS - ThreadLocalRandom.current().nextLong(EVERY_MILLIS / 10), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
        server.close();
    }

    private void report() {
        try {
            var _ = send();
        } catch (RuntimeException unforeseen) {
            // an exception would end the reports for ever, and the device would seem to be gone
            LOG.warn("this device could not report", unforeseen);
        }
    }

    CompletableFuture<Void> send() {
        var sent = clock.instant();
        return server.reportDevice(deviceId, withClock(news.get())).thenAccept(answer -> {
            if (answer instanceof Answer.Done<DeviceView>(var told)) {
                compare(sent, told.reportedAt());
            } else {
                LOG.debug("the report was not taken: {}", answer);
            }
        });
    }

    /** The server's time lies between question and answer; a slow answer says too little. */
    private void compare(Instant sent, Instant serverTime) {
        var way = Duration.between(sent, clock.instant());
        if (!way.isNegative() && way.compareTo(QUICK) < 0) {
            clockOffMillis = Duration.between(serverTime, sent.plus(way.dividedBy(2))).toMillis();
        }
    }

    private ReportDevice withClock(ReportDevice it) {
        return new ReportDevice(it.kind(), it.name(), it.version(), it.language(), it.screenWidth(), it.screenHeight(),
                it.uptimeSeconds(), it.answerMillis(), it.heapMegabytes(), it.mostHeapMegabytes(), it.printer(),
                it.lastOrderAt(), clockOffMillis);
    }
}
