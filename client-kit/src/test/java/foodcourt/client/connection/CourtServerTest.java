package foodcourt.client.connection;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import foodcourt.api.PlaceOrder;
import foodcourt.api.ProblemCode;
import foodcourt.api.Service;
import foodcourt.api.TicketStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

class CourtServerTest {
    private static final UUID ORDER = UUID.fromString("0198c1de-0000-7000-8000-000000000001");
    private static final PlaceOrder BASKET = new PlaceOrder(Service.EAT_HERE,
            List.of(new PlaceOrder.Line("bada", "kalguksu", List.of(), 1)), 9_000);
    private static final String CALL = "{\"callId\":\"" + ORDER
            + "\",\"device\":\"kiosk-1\",\"calledAt\":\"2026-11-22T03:00:00Z\",\"answered\":true,\"fromTheFuture\":[1]}";

    private ScriptedServer server;
    private CourtServer court;

    @BeforeEach
    void open() throws IOException {
        server = new ScriptedServer();
        court = new CourtServer(server.uri(), "키오스크 1", Duration.ofSeconds(2), Patience.USUAL);
    }

    @AfterEach
    void close() throws IOException {
        court.close();
        server.close();
    }

    @Test
    void whatTheServerAnswersIsReadAndNewerFieldsDoNoHarm() {
        server.thenAnswer("200 OK", "Content-Type: application/json\r\n", CALL);
        var call = court.answerStaffCall(ORDER).join().done().orElseThrow();
        assertThat(call.answered()).isTrue();
        assertThat(server.requests().getFirst()).startsWith("post /api/staff-calls/" + ORDER + "/answer ")
                .contains("foodcourt-device: %ed%82%a4");
    }

    @Test
    void eachCommandBeginsATraceOfItsOwn() {
        server.thenAnswer("200 OK", "Content-Type: application/json\r\n", CALL);
        server.thenAnswer("200 OK", "Content-Type: application/json\r\n", CALL);
        court.answerStaffCall(ORDER).join();
        court.answerStaffCall(ORDER).join();
        var traces = server.requests().stream().map(request -> Pattern
                .compile("traceparent: (00-[0-9a-f]{32}-[0-9a-f]{16}-00)\\s").matcher(request).results()
                .findFirst().orElseThrow().group(1)).toList();
        assertThat(traces).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aRefusalCarriesItsProblem() {
        server.thenAnswer("409 Conflict", "Content-Type: application/problem+json\r\n",
                "{\"type\":\"urn:foodcourt:problem:total-changed\",\"title\":\"Total changed\",\"status\":409,"
                        + "\"code\":\"TOTAL_CHANGED\",\"total\":9500,\"instance\":\"/api/orders/1\"}");
        assertThat(court.place(ORDER, BASKET).join()).isInstanceOfSatisfying(Answer.Refused.class, refused -> {
            assertThat(refused.problem().code()).isEqualTo(ProblemCode.TOTAL_CHANGED);
            assertThat(refused.problem().total()).isEqualTo(9_500);
            assertThat(refused.retryAfter()).isNull();
        });
    }

    @Test
    void anOverloadedServerSaysWhenToComeAgain() {
        server.thenAnswer("503 Service Unavailable", "Retry-After: 7\r\n",
                "{\"type\":\"urn:foodcourt:problem:overloaded\",\"title\":\"Overloaded\",\"status\":503,\"code\":\"OVERLOADED\"}");
        assertThat(court.place(ORDER, BASKET).join()).isInstanceOfSatisfying(Answer.Refused.class,
                refused -> assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(7)));
    }

    @Test
    void aProxysPauseIsAnOverloadToo() {
        server.thenAnswer("503 Service Unavailable", "Retry-After: 3\r\nContent-Type: text/html\r\n", "<html></html>");
        assertThat(court.court().join()).isInstanceOfSatisfying(Answer.Refused.class, refused -> {
            assertThat(refused.problem().code()).isEqualTo(ProblemCode.OVERLOADED);
            assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(3));
        });
    }

    @Test
    void aCodeOfANewerServerIsItsOwnFault() {
        server.thenAnswer("422 Unprocessable", "",
                "{\"type\":\"urn:x\",\"title\":\"New\",\"status\":422,\"code\":\"FROM_THE_FUTURE\"}");
        assertThat(court.court().join()).isInstanceOfSatisfying(Answer.Refused.class,
                refused -> assertThat(refused.problem().code()).isEqualTo(ProblemCode.INTERNAL));
    }

    @Test
    void garbageIsAnAnswerFromNobody() {
        server.thenAnswer("200 OK", "", "<html>").thenAnswer("200 OK", "", "{}").thenAnswer("200 OK", "", "")
                .thenAnswer("200 OK", "", "null").thenAnswer("404 Not Found", "", "{\"error\":\"Not Found\"}")
                .thenAnswer("500 Oops", "", "trace");
        for (int i = 0; i < 6; i++) {
            assertThat(court.court().join()).isInstanceOf(Answer.Unreachable.class);
        }
    }

    @Test
    void aBrokenAnswerIsAnAnswerFromNobody() {
        server.then(out -> ScriptedServer.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"half\""))
                .then(out -> ScriptedServer.write(out, "SSH-2.0-OpenSSH\r\n\r\n"));
        assertThat(court.court().join()).isInstanceOf(Answer.Unreachable.class);
        assertThat(court.court().join()).isInstanceOf(Answer.Unreachable.class);
    }

    @Test
    void aServerThatDoesNotAnswerInTimeIsUnreachable() {
        server.thenSilence();
        try (var hasty = new CourtServer(server.uri(), "kiosk", Duration.ofMillis(200), Patience.USUAL)) {
            assertThat(hasty.court().join()).isInstanceOf(Answer.Unreachable.class);
        }
    }

    @Test
    void anAnswerThatStopsHalfWayIsUnreachableToo() {
        server.then(out -> {
            ScriptedServer.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"half\"");
            new CountDownLatch(1).await();
        });
        try (var hasty = new CourtServer(server.uri(), "kiosk", Duration.ofMillis(300), Patience.USUAL)) {
            assertThat(hasty.court().join()).isInstanceOf(Answer.Unreachable.class);
        }
    }

    @Test
    void anAddressWhereNobodyListensIsUnreachable() throws IOException {
        URI gone;
        try (var closed = new ScriptedServer()) {
            gone = closed.uri();
        }
        try (var nobody = new CourtServer(gone, "kiosk")) {
            assertThat(nobody.court().join()).isInstanceOf(Answer.Unreachable.class);
        }
    }

    @Test
    void whoHangsUpHearsTheAnswerThatIsOnItsWayAndAsksOnAnotherConnection() {
        var answered = new CountDownLatch(1);
        server.then(out -> {
            answered.await();
            ScriptedServer.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]");
        }).then(out -> ScriptedServer.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]"));
        var onItsWay = court.ordersByNumber("A047", "s3cr3t");
        await().until(() -> server.requests().size() == 1);
        court.hangUp();
        assertThat(court.ordersByNumber("A048", null).join().done()).isPresent();
        answered.countDown();
        assertThat(onItsWay.join().done()).isPresent();
    }

    @Test
    void aQuestionAfterClosingIsUnreachable() {
        court.close();
        assertThat(court.court().orTimeout(5, TimeUnit.SECONDS).join())
                .isInstanceOf(Answer.Unreachable.class);
    }

    @Test
    void questionsGoToTheContractsPaths() {
        for (int i = 0; i < 4; i++) {
            server.thenAnswer("200 OK", "", "[]");
        }
        court.ordersByNumber("A 47&x", "s3cr3t").join();
        court.accountTickets("bada", LocalDate.of(2026, 11, 22), TicketStatus.PICKED_UP).join();
        court.account("면 가게", null).join();
        court.resume("bada").join();
        assertThat(server.requests()).extracting(head -> head.lines().findFirst().orElseThrow())
                .containsExactly("get /api/orders?number=a%2047%26x http/1.1",
                        "get /api/shops/bada/account/tickets?day=2026-11-22&status=picked_up http/1.1",
                        "get /api/shops/%eb%a9%b4%20%ea%b0%80%ea%b2%8c/account http/1.1",
                        "delete /api/shops/bada/pause http/1.1");
    }

    @Test
    void picturesAreUnderTheServersAddress() {
        assertThat(court.picture("/api/pictures/kalguksu.png"))
                .isEqualTo(URI.create(server.uri() + "/api/pictures/kalguksu.png"));
        assertThat(court.picture("https://example.org/logo.png")).hasToString("https://example.org/logo.png");
        try (var under = new CourtServer(URI.create("http://court.local/food/"), "kiosk")) {
            assertThat(under.picture("/api/pictures/a.png")).hasToString("http://court.local/food/api/pictures/a.png");
        }
    }

    @Test
    void whatIsNoHttpAddressIsRefusedAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CourtServer(URI.create("court.local"), "kiosk"))
                .withMessageContaining("http://127.0.0.1:8080");
    }

    @Test
    void manyQuestionsAtOnceAreAllAnswered() {
        for (int i = 0; i < 50; i++) {
            server.thenAnswer("200 OK", "", CALL);
        }
        var asked = IntStream.range(0, 50).mapToObj(_ -> court.answerStaffCall(ORDER)).toList();
        assertThat(asked).extracting(CompletableFuture::join).allMatch(answer -> answer.done().isPresent());
    }
}
