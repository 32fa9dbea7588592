package foodcourt.server.messages;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Who looks at metrics waits for no broker, and asks it once for all of them. */
class QueueDepthsTest {
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    @TempDir
    Path folder;

    @Test
    void whatWaitsAndWhatIsDeadIsKnown() throws Exception {
        try (var broker = new Broker(settings(""), folder)) {
            new QueueDepths(broker.lookConnections(), metrics);
            assertThat(value("foodcourt.messages.dead")).isZero();
            assertThat(metrics.get("foodcourt.queue.waiting").gauges()).hasSize(4)
                    .allSatisfy(gauge -> assertThat(gauge.value()).isZero());
        }
    }

    /** Its port takes connections and is silent: each of our own connections would wait for half a minute. */
    @Test
    void aBrokerThatHangsIsGivenUpSoonAndOnceForAllMetrics() throws Exception {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var broker = new Broker(settings("tcp://127.0.0.1:" + silent.getLocalPort()), folder)) {
            new QueueDepths(broker.lookConnections(), metrics);
            assertTimeoutPreemptively(Duration.ofSeconds(15), () -> {
                assertThat(value("foodcourt.messages.dead")).isNaN();
                metrics.get("foodcourt.queue.waiting").gauges().forEach(gauge -> assertThat(gauge.value()).isNaN());
            });
        }
    }

    private double value(String gauge) {
        return metrics.get(gauge).gauge().value();
    }

    private static BrokerSettings settings(String url) {
        return new BrokerSettings(url, "", "", 10, Duration.ofMillis(250), Duration.ofMinutes(1));
    }
}
