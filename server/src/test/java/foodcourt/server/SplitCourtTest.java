package foodcourt.server;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import foodcourt.api.BoardTicketView;
import foodcourt.api.BoardView;
import foodcourt.api.KitchenView;
import foodcourt.api.Live;
import foodcourt.api.OrderStatus;
import foodcourt.api.OrderView;
import foodcourt.api.Paths;
import foodcourt.api.ProblemCode;
import foodcourt.api.ShopAvailability;
import foodcourt.api.ShopView;
import foodcourt.api.StaffCallView;
import foodcourt.api.TicketAction;
import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;
import foodcourt.server.checks.StreamReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Every module in a server of its own; clients know the gateway only. */
class SplitCourtTest {
    private static final Pattern SCHEMA = Pattern.compile("#/components/schemas/(\\w+)");
    private static SplitCourt court;
    private static TestClient client;

    @BeforeAll
    static void start() throws Exception {
        court = new SplitCourt(Files.createTempDirectory("foodcourt-split")).with("catalog", "catalog")
                .with("notification", "notification").with("cook", "cook").with("shopaccount", "shopaccount")
                .with("order", "order").with("gateway", "gateway");
        client = court.client();
    }

    @AfterAll
    static void end() throws Exception {
        court.close();
    }

    @Test
    void anOrderIsPlacedCookedCalledAndPickedUpAndEverybodySeesIt() throws Exception {
        var order = client.placed();
        var ticketId = ticketId(order);
        try (var guest = stream("/api/orders/" + order.orderId() + "/stream");
                var shop = stream("/api/shops/onggi/stream");
                var board = stream("/api/board/stream")) {
            await().until(() -> client.order(order.orderId()).version() > 1);
            for (var action : List.of(TicketAction.ACCEPT_AND_START, TicketAction.FINISH_COOKING)) {
                assertThat(client.command(ticketId, action).status()).isEqualTo(200);
            }
            board.await(Live.BOARD_TICKET, BoardTicketView.class, ticket -> ticket.ticketId().equals(ticketId)
                    && ticket.calls() == 1);
            shop.await(Live.TICKET, TicketView.class, ticket -> ticket.ticketId().equals(ticketId)
                    && ticket.status() == TicketStatus.READY);
            assertThat(client.command(ticketId, TicketAction.CONFIRM_PICKUP).status()).isEqualTo(200);
            guest.await(Live.ORDER, OrderView.class, now -> now.status() == OrderStatus.COMPLETED);
        }
        await().until(() -> client.send("GET", "/api/shops/onggi/account/tickets", null).body().contains("PICKED_UP"));
    }

    @Test
    void aGuestCancelsAcrossProcessesAndCannotWhatWasAccepted() {
        var early = client.placed();
        assertThat(client.cancel(early).as(OrderView.class).status()).isEqualTo(OrderStatus.CANCELLED);
        var late = client.placed();
        await().until(() -> client.order(late.orderId()).version() > 1);
        client.command(ticketId(late), TicketAction.ACCEPT);
        assertThat(client.cancel(late).problem().ticketStatus()).isEqualTo(TicketStatus.ACCEPTED);
    }

    @Test
    void whatStaffChangeIsKnownWhereOrdersArePlacedAndOnConsoles() throws Exception {
        try (var kiosk = stream("/api/court/stream"); var shop = stream("/api/shops/bada/stream")) {
            assertThat(client.send("PUT", "/api/shops/bada/pause", "{\"minutes\":null}").status()).isEqualTo(200);
            kiosk.await(Live.SHOP, ShopView.class, now -> now.availability() == ShopAvailability.PAUSED);
            shop.await(Live.SHOP, ShopView.class, now -> now.availability() == ShopAvailability.PAUSED);
            assertThat(client.send("DELETE", "/api/shops/bada/pause", null).status()).isEqualTo(200);
            shop.await(Live.SHOP, ShopView.class, now -> now.availability() == ShopAvailability.OPEN);
        }
    }

    @Test
    void aGuestWhoCallsForStaffIsSeenOnConsoles() throws Exception {
        var callId = UUID.randomUUID();
        try (var shop = stream("/api/shops/onggi/stream")) {
            shop.await(Live.SNAPSHOT, KitchenView.class, _ -> true);
            client.send("POST", "/api/staff-calls", "{\"callId\":\"" + callId + "\",\"device\":\"K1\"}");
            shop.await(Live.STAFF_CALL, StaffCallView.class, call -> call.callId().equals(callId));
        }
        try (var later = stream("/api/shops/onggi/stream")) {
            later.await(Live.STAFF_CALL, StaffCallView.class, call -> call.callId().equals(callId));
        }
    }

    @Test
    void theGatewayDescribesWhatTheOthersAnswer() throws Exception {
        var described = client.send("GET", "/v3/api-docs", null).as(JsonNode.class);

        var interfaces = Arrays.stream(Paths.class.getFields()).map(SplitCourtTest::text)
                .filter(path -> path.startsWith("/api/"));
        assertThat(described.get("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(interfaces.toList());
        var schemas = described.get("components").get("schemas").propertyNames();
        assertThat(SCHEMA.matcher(described.toString()).results().map(found -> found.group(1))).isNotEmpty()
                .allMatch(schemas::contains);
    }

    private static String text(Field constant) {
        try {
            return String.valueOf(constant.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void refusalsArriveAsTheyWereSaid() {
        var unknown = client.send("GET", "/api/orders/" + UUID.randomUUID(), null);
        assertThat(unknown.problem().code()).isEqualTo(ProblemCode.NOT_FOUND);
        assertThat(unknown.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var malformed = client.send("PUT", "/api/orders/" + UUID.randomUUID(), "{\"quantity\":-5}");
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(client.send("PATCH", "/api/board", "{}").status()).isEqualTo(405);
        assertThat(client.send("PUT", "/api/orders/" + UUID.randomUUID(), "x".repeat(100_000)).status())
                .isEqualTo(413);
    }

    /** Nor does it cost the module anything. */
    @Test
    void aQueryThatNobodyCanReadIsRefused() {
        for (var path : List.of("/api/board?x=%zz", "/api/board/stream?x=%", "/api/orders?number=%zz")) {
            assertThat(client.raw(path)).describedAs(path).startsWith("HTTP/1.1 400").contains("MALFORMED",
                    "application/problem+json");
        }
        assertThat(client.send("GET", "/api/board", null).status()).isEqualTo(200);
    }

    @Test
    void whatProcessesAskEachOtherNobodyElseCan() {
        for (var path : List.of("/internal/staff-calls", "/internal/catalog/news", "/internal/withdrawals",
                "/internal/../internal/staff-calls", "/api/../internal/staff-calls", "/%69nternal/staff-calls")) {
            assertThat(client.send("GET", path, null).status()).describedAs("gateway " + path).isIn(400, 404);
            assertThat(client.send("POST", path, "{}").status()).describedAs("gateway " + path).isIn(400, 404);
        }
        var notification = new TestClient(court.server("notification").address());
        assertThat(notification.send("GET", "/internal/staff-calls", null).status()).isEqualTo(404);
        assertThat(notification.send("GET", "/api/board", null).status()).as("not by the gateway").isEqualTo(404);
        assertThat(client.send("GET", "/api/board", null).as(BoardView.class).tickets()).isNotNull();
    }

    private static StreamReader stream(String path) throws Exception {
        return new StreamReader(client.address().resolve(path), null);
    }

    private static UUID ticketId(OrderView order) {
        return order.tickets().getFirst().ticketId();
    }
}
