package foodcourt.client.discovery;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** On the loopback: what is said there stays in this machine. */
class ServerFinderTest {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @Test
    void findsAServerThatAnnouncesItself() throws Exception {
        try (var server = JmDNS.create(HERE, "court")) {
            server.registerService(ServiceInfo.create("_foodcourt._tcp.local.", "foodcourt on court", 8099, 0, 0,
                    Map.of("path", "/")));

            var found = await().atMost(Duration.ofSeconds(30)).until(
                    () -> new ServerFinder(List.of(HERE)).find(Duration.ofSeconds(2)), servers -> !servers.isEmpty());

            assertThat(found).first()
                    .isEqualTo(new FoundServer("foodcourt on court", URI.create("http://127.0.0.1:8099")));
        }
    }

    @Test
    void findsNothingWhereNobodyAnswersOrNoNetworkIs() {
        assertThat(new ServerFinder(List.of(HERE)).find(Duration.ofMillis(200))).isEmpty();
        assertThat(new ServerFinder(List.of()).find(Duration.ofMillis(200))).isEmpty();
    }
}
