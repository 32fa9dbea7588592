package foodcourt.server.peers;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import foodcourt.server.messages.MessageJson;
import foodcourt.server.peers.FarEnd.Reply;
import foodcourt.server.traces.Traces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PeerTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);

    private final FarEnd cook = new FarEnd(_ -> Reply.json("\"soup\""));
    private Peers peers = peers(LONG, 1);

    PeerTest() throws Exception {}

    private Peers peers(Duration limit, int restAfterFailures) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of("foodcourt.cook.url", cook
                .address().toString())));
        return new Peers(new PeerSettings("", LONG, limit, restAfterFailures, Duration.ofMillis(1), LONG), environment,
                new MessageJson(), new Breakers(new SimpleMeterRegistry()), Traces.NONE);
    }

    @AfterEach
    void end() {
        peers.close();
        cook.close();
    }

    @Test
    void isAskedAgainAfterAQuestionThatCannotBePut() {
        var peer = peers.of("cook");
        leaveAlone(peer);

        Awaitility.await().untilAsserted(() -> assertThatThrownBy(() -> peer.ask(_ -> {
            throw new IllegalArgumentException("?x=%zz");
        }, true)).hasMessage("?x=%zz"));

        awaitAnswer(peer);
    }

    @Test
    void isAskedAgainAfterAQuestionThatCannotBeSent() {
        var peer = peers.of("cook");
        leaveAlone(peer);

        Awaitility.await().untilAsserted(() -> assertThatThrownBy(() -> peer.ask(_ -> HttpRequest.newBuilder(), true))
                .isInstanceOf(IllegalStateException.class));

        awaitAnswer(peer);
    }

    private void leaveAlone(Peer peer) {
        cook.is(_ -> Reply.BREAKS_OFF);
        assertThatThrownBy(() -> ask(peer)).isInstanceOf(PeerAway.class);
        cook.is(_ -> Reply.json("\"soup\""));
    }

    private void awaitAnswer(Peer peer) {
        Awaitility.await().ignoreExceptionsInstanceOf(PeerAway.class).untilAsserted(() -> assertThat(ask(peer))
                .isEqualTo("soup"));
    }

    private String ask(Peer peer) {
        return peers.ask(peer, "POST", "/dish", "please", String.class);
    }
}
