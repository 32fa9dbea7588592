package foodcourt.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import foodcourt.api.CourtPayment;
import foodcourt.api.CourtView;
import foodcourt.api.KitchenView;
import foodcourt.api.OrderPaymentView;
import foodcourt.api.OrderStatus;
import foodcourt.api.OrderView;
import foodcourt.api.ProblemCode;
import foodcourt.api.RefundView;
import foodcourt.server.checks.TestDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A court that is paid at the kiosk, over HTTP. */
@TestInstance(Lifecycle.PER_CLASS)
class PaidOrderStoryTest {
    @TempDir
    static Path data;

    private RunningServer server;
    private TestClient client;

    @BeforeAll
    void start() throws IOException {
        try (var sample = TestDatabases.start("--port=0", "--data=" + data)) {
            assertThat(new TestClient(sample.address()).send("GET", "/api/court", null).as(CourtView.class).payment())
                    .isNull();
        }
        var court = data.resolve("court");
        Files.writeString(court.resolve("court.yaml"), Files.readString(court.resolve("court.yaml"))
                + "\npayment: kiosk\n");
        Files.writeString(court.resolve("vouchers.csv"), "code,won,use\n48201937,5000,rest\n");
        server = TestDatabases.start("--port=0", "--data=" + data, "--foodcourt.order.payment.refund-after=0s",
                "--foodcourt.order.payment.look-every=50ms");
        client = new TestClient(server.address());
    }

    @AfterAll
    void end() {
        server.close();
    }

    @Test
    void theCourtSaysThatItIsPaidAtTheKiosk() {
        assertThat(client.send("GET", "/api/court", null).as(CourtView.class).payment()).isEqualTo(CourtPayment.KIOSK);
    }

    @Test
    void aPaidOrderReachesItsKitchenAndACancelledOneIsPaidBack() {
        var order = client.placed();
        assertThat(order.status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
        assertThat(money(order).due()).isEqualTo(17_000);
        assertThat(client.cancel(order).problem().code()).isEqualTo(ProblemCode.STATUS_CONFLICT);
        assertThat(client.send("GET", "/api/unpaid-orders", null).as(OrderView[].class))
                .extracting(OrderView::orderId).contains(order.orderId());

        var rest = client.send("PUT", path(order, "voucher-payments"), "{\"code\": \"48201937\"}").as(OrderView.class);
        assertThat(money(rest).due()).isEqualTo(12_000);
        var paid = client.send("PUT", path(order, "payments"),
                "{\"method\": \"CARD\", \"outcome\": \"AUTHORIZED\", \"won\": 12000, \"reference\": \"30049158\"}")
                .as(OrderView.class);
        assertThat(paid.status()).isEqualTo(OrderStatus.PLACED);
        await().untilAsserted(() -> assertThat(kitchen()).contains(order.orderId()));

        assertThat(client.cancel(order).status()).isEqualTo(200);
        await().untilAsserted(
                () -> assertThat(money(client.order(order.orderId())).refunded()).isEqualTo(17_000));
        assertThat(client.send("GET", "/api/refunds", null).as(RefundView[].class)).isEmpty();
    }

    @Test
    void whatIsNotPaidIsSeenByNoKitchen() {
        var unpaid = client.placed();
        var paid = client.placed();
        client.send("PUT", path(paid, "counter-payments"), "{\"won\": 17000}");

        await().untilAsserted(() -> assertThat(kitchen()).contains(paid.orderId()));
        assertThat(kitchen()).doesNotContain(unpaid.orderId());
    }

    @Test
    void aGuestWhoDoesNotPayGivesTheOrderUp() {
        var order = client.placed();
        var abandonment = "/api/orders/" + order.orderId() + "/abandonment";

        assertThat(client.send("POST", abandonment, null).as(OrderView.class).status())
                .isEqualTo(OrderStatus.EXPIRED);
        assertThat(client.send("POST", abandonment, null).status()).isEqualTo(200);
        assertThat(client.send("GET", "/api/unpaid-orders", null).as(OrderView[].class))
                .extracting(OrderView::orderId).doesNotContain(order.orderId());

        var paid = client.placed();
        client.send("PUT", path(paid, "counter-payments"), "{\"won\": 17000}");
        var refused = client.send("POST", "/api/orders/" + paid.orderId() + "/abandonment", null);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem().code()).isEqualTo(ProblemCode.STATUS_CONFLICT);
        assertThat(client.send("POST", "/api/orders/" + UUID.randomUUID() + "/abandonment", null).problem().code())
                .isEqualTo(ProblemCode.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "payments | {'method':'CARD','outcome':'AUTHORIZED','won':0,'reference':null} | 400 | MALFORMED",
            "payments | {'method':'VOUCHER','outcome':'AUTHORIZED','won':1,'reference':null} | 400 | MALFORMED",
            "payments | {'method':'CARD','outcome':'PERHAPS','won':1,'reference':null} | 400 | MALFORMED",
            "counter-payments | {'won':16999} | 409 | TOTAL_CHANGED",
            "voucher-payments | {'code':'00000000'} | 409 | VOUCHER_REFUSED"})
    void whatIsNoPaymentIsRefused(String kind, String body, int status, ProblemCode code) {
        var answer = client.send("PUT", path(client.placed(), kind), body.replace('\'', '"'));

        assertThat(answer.status()).describedAs(answer.body()).isEqualTo(status);
        assertThat(answer.problem().code()).isEqualTo(code);
    }

    private static OrderPaymentView money(OrderView order) {
        return Objects.requireNonNull(order.payment());
    }

    private UUID[] kitchen() {
        return client.send("GET", "/api/shops/onggi/tickets", null).as(KitchenView.class).tickets().stream()
                .map(ticket -> ticket.orderId()).toArray(UUID[]::new);
    }

    private static String path(OrderView order, String kind) {
        return "/api/orders/" + order.orderId() + "/" + kind + "/" + UUID.randomUUID();
    }
}
