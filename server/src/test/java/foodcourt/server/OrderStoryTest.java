package foodcourt.server;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import foodcourt.api.OrderStatus;
import foodcourt.api.OrderView;
import foodcourt.api.PlaceOrder;
import foodcourt.api.ProblemCode;
import foodcourt.api.TicketAction;
import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The way of an order through the whole server, its broker and its databases. */
@ExtendWith(ServerExtension.class)
class OrderStoryTest {
    private final TestClient client;

    OrderStoryTest(TestClient client) {
        this.client = client;
    }

    @Test
    void anOrderIsPlacedCookedCalledAndPickedUp() {
        var order = client.placed();
        var ticketId = ticketId(order);

        seenByKitchen(order);
        for (var action : List.of(TicketAction.ACKNOWLEDGE, TicketAction.ACCEPT_AND_START,
                TicketAction.FINISH_COOKING, TicketAction.CALL_AGAIN, TicketAction.CONFIRM_PICKUP)) {
            assertThat(client.command(ticketId, action).status()).describedAs(action.name()).isEqualTo(200);
        }

        await().untilAsserted(() -> {
            var now = client.order(order.orderId());
            assertThat(now.status()).isEqualTo(OrderStatus.COMPLETED);
            assertThat(now.tickets().getFirst().acknowledged()).isTrue();
        });
    }

    @Test
    void theSameWishIsAnsweredAgainAndOtherContentRefused() {
        var orderId = UUID.randomUUID();

        var first = client.place(orderId, TestClient.order());
        var again = client.place(orderId, TestClient.order());
        var other = client.place(orderId, new PlaceOrder(TestClient.order().service(),
                List.of(new PlaceOrder.Line("onggi", "kimchi-jjigae", List.of(new PlaceOrder.Choice("spice", "mild")),
                        1)),
                8_500));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.as(OrderView.class).number()).isEqualTo(first.as(OrderView.class).number());
        assertThat(other.problem().code()).isEqualTo(ProblemCode.ORDER_ID_TAKEN);
    }

    @Test
    void anOrderIsFoundByItsNumberOfToday() {
        var order = client.placed();

        var found = client.sendWithCode("GET", "/api/orders?number=" + order.number(), order.code())
                .as(OrderView[].class);

        assertThat(found).extracting(OrderView::orderId).containsExactly(order.orderId());
        assertThat(client.send("GET", "/api/orders?number=ZZZ999", null).as(OrderView[].class)).isEmpty();
    }

    @Test
    void aGuestCancelsBeforeTheKitchenHasEvenHeardOfTheOrder() {
        var cancelled = client.cancel(client.placed());

        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.as(OrderView.class).status()).isEqualTo(OrderStatus.CANCELLED);
    }

    @Test
    void guestCannotCancelWhatAShopHasAccepted() {
        var order = client.placed();
        seenByKitchen(order);
        client.command(ticketId(order), TicketAction.ACCEPT);

        var refused = client.cancel(order);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem().code()).isEqualTo(ProblemCode.STATUS_CONFLICT);
        assertThat(refused.problem().ticketStatus()).isEqualTo(TicketStatus.ACCEPTED);
        assertThat(refused.problem().statusAt()).isNotNull();
    }

    @Test
    void howeverCancelAndAcceptRaceOrderAndKitchenEndTheSame() throws Exception {
        var orders = new ArrayList<OrderView>();
        for (var count = 0; count < 25; count++) {
            orders.add(client.placed());
        }
        orders.forEach(this::seenByKitchen);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var order : orders) {
                var cancel = threads.submit(() -> client.cancel(order).status());
                var accept = threads.submit(() -> client.command(ticketId(order), TicketAction.ACCEPT).status());
                assertThat(List.of(cancel.get(), accept.get())).containsExactlyInAnyOrder(200, 409);
                var decided = cancel.get() == 200 ? TicketStatus.CANCELLED : TicketStatus.ACCEPTED;
                await().untilAsserted(() -> assertThat(client.order(order.orderId()).tickets().getFirst().status())
                        .isEqualTo(decided));
            }
        }
    }

    @Test
    void aCommandSentTwiceIsDoneOnce() {
        var order = client.placed();
        seenByKitchen(order);
        var command = "{\"commandId\":\"" + UUID.randomUUID() + "\",\"action\":\"ACCEPT\"}";
        var path = "/api/tickets/" + ticketId(order) + "/commands";

        var first = client.send("POST", path, command).as(TicketView.class);
        var again = client.send("POST", path, command).as(TicketView.class);

        assertThat(again).isEqualTo(first);
    }

    /** The order's message has come: commands find the ticket. */
    private void seenByKitchen(OrderView order) {
        await().untilAsserted(() -> assertThat(client.order(order.orderId()).version()).isGreaterThan(1));
    }

    private static UUID ticketId(OrderView order) {
        return order.tickets().getFirst().ticketId();
    }
}
