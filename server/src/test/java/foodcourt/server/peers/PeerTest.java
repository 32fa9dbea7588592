package foodcourt.server.peers;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import foodcourt.server.messages.MessageJson;
import foodcourt.server.peers.FarEnd.Reply;
import foodcourt.server.peers.Peer.Question;
import foodcourt.server.traces.Traces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PeerTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);

    private static final Question QUESTION = replica -> HttpRequest.newBuilder(replica.resolve("/dish"))
            .POST(BodyPublishers.noBody());
    @SuppressWarnings("NullAway")
    private static final BodyHandler<String> NO_HANDLER = null;

    private final FarEnd cook = new FarEnd((_, _) -> Reply.json("\"soup\""));
    private Peers peers = peers(LONG, 1);

    PeerTest() throws Exception {}

    private Peers peers(Duration limit, int restAfterFailures) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of("foodcourt.cook.url", cook
                .address().toString())));
        return new Peers(new PeerSettings("", LONG, limit, restAfterFailures, Duration.ofMillis(1), LONG), environment,
                new MessageJson(), new Breakers(new SimpleMeterRegistry(), InstantSource.system()), Traces.NONE);
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
        }, true, BodyHandlers.discarding())).hasMessage("?x=%zz"));

        awaitAnswer(peer);
    }

    @Test
    void isAskedAgainAfterAQuestionThatCannotBeSent() {
        var peer = peers.of("cook");
        leaveAlone(peer);

        Awaitility.await().untilAsserted(() -> assertThatThrownBy(() -> peer.ask(_ -> HttpRequest.newBuilder(), true,
                BodyHandlers.discarding())).isInstanceOf(IllegalStateException.class));

        awaitAnswer(peer);
    }

    /** The handler fails, in the thread that asks, when the permission is taken already. */
    @Test
    void isAskedAgainAfterAQuestionThatFailsHere() {
        var peer = peers.of("cook");
        leaveAlone(peer);

        Awaitility.await().untilAsserted(() -> assertThatThrownBy(() -> peer.ask(QUESTION, true, NO_HANDLER))
                .isInstanceOf(NullPointerException.class));

        awaitAnswer(peer);
    }

    @Test
    @Timeout(15)
    void isGivenUpWhenItsAnswerNeverEnds() {
        peers.close();
        peers = peers(SHORT, 9);
        cook.is((_, _) -> Reply.half());

        assertThatThrownBy(() -> ask(peers.of("cook"))).isInstanceOf(PeerAway.class)
                .hasRootCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void isAskedAgainOnAConnectionOfItsOwnWhenAUsedOneHasGone() {
        cook.is((_, nth) -> nth == 1 ? Reply.json("\"soup\"") : Reply.BREAKS_OFF);
        var peer = peers.of("cook");

        assertThat(ask(peer)).isEqualTo("soup");
        assertThat(ask(peer)).isEqualTo("soup");
        assertThat(ask(peer)).as("and is not left alone").isEqualTo("soup");
    }

    /** Also when the pool holds several connections, all of them to a process that has ended. */
    @Test
    void isAskedAgainOnAConnectionOfItsOwnThoughMoreUsedOnesAreThere() throws Exception {
        var together = new CountDownLatch(2);
        cook.is((_, nth) -> {
            together.countDown();
            untilZero(together);
            return nth == 1 ? Reply.json("\"soup\"") : Reply.BREAKS_OFF;
        });
        var peer = peers.of("cook");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(List.<Callable<String>>of(() -> ask(peer), () -> ask(peer)))) {
                assertThat(answer.get()).isEqualTo("soup");
            }
        }
        assertThat(ask(peer)).isEqualTo("soup");
        assertThat(cook.connections()).isEqualTo(3);
    }

    private static void untilZero(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void isNotAskedTwiceWhatMayNotBeRepeated() {
        cook.is((_, _) -> Reply.BREAKS_OFF);

        assertThatThrownBy(() -> peers.of("cook").ask(QUESTION, false, BodyHandlers.discarding()))
                .isInstanceOf(PeerAway.class);

        assertThat(cook.questions()).isEqualTo(1);
    }

    /** The process got the question and ended before it answered: it may have done it. */
    @Test
    void mayHaveDoneWhatItWasAskedThoughTheSecondTryFindsNobody() {
        cook.is((_, _) -> {
            cook.close();
            return Reply.BREAKS_OFF;
        });

        assertThatThrownBy(() -> ask(peers.of("cook"))).isInstanceOfSatisfying(PeerAway.class,
                away -> assertThat(away.mayHaveArrived()).isTrue());

        assertThat(cook.questions()).isEqualTo(1);
    }

    @Test
    void hasNotDoneWhatNeverArrived() {
        cook.close();

        assertThatThrownBy(() -> ask(peers.of("cook"))).isInstanceOfSatisfying(PeerAway.class,
                away -> assertThat(away.mayHaveArrived()).isFalse());
    }

    @Test
    void isLeftAloneAfterSoManyQuestionsNotTries() {
        peers.close();
        peers = peers(LONG, 2);
        cook.is((_, _) -> Reply.BREAKS_OFF);
        var peer = peers.of("cook");
        assertThatThrownBy(() -> ask(peer)).isInstanceOf(PeerAway.class);
        assertThat(cook.questions()).isEqualTo(2);

        cook.is((_, _) -> Reply.json("\"soup\""));
        assertThat(ask(peer)).isEqualTo("soup");
    }

    /** Of a stream too: it goes on after the client that was made for it ends. */
    @Test
    void givesAStreamOnAConnectionOfItsOwn() throws Exception {
        cook.is((_, _) -> cook.questions() == 1 ? Reply.BREAKS_OFF : Reply.stream("one\n"));
        var answer = peers.of("cook").ask(QUESTION, true, BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("one");
            cook.say("two\n");
            assertThat(lines.readLine()).isEqualTo("two");
        }
    }

    private void leaveAlone(Peer peer) {
        cook.is((_, _) -> Reply.BREAKS_OFF);
        assertThatThrownBy(() -> ask(peer)).isInstanceOf(PeerAway.class);
        cook.is((_, _) -> Reply.json("\"soup\""));
    }

    private void awaitAnswer(Peer peer) {
        Awaitility.await().ignoreExceptionsInstanceOf(PeerAway.class).untilAsserted(() -> assertThat(ask(peer))
                .isEqualTo("soup"));
    }

    private String ask(Peer peer) {
        return peers.ask(peer, "POST", "/dish", "please", String.class);
    }
}
