package foodcourt.server;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import foodcourt.api.BoardTicketView;
import foodcourt.api.BoardView;
import foodcourt.api.KitchenView;
import foodcourt.api.Live;
import foodcourt.api.OrderStatus;
import foodcourt.api.OrderView;
import foodcourt.api.ShopAvailability;
import foodcourt.api.ShopView;
import foodcourt.api.TicketAction;
import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;
import foodcourt.server.checks.StreamReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two servers with all modules on one PostgreSQL and one broker, behind a gateway that shares requests out in turn. */
class ReplicasTest {
    private static final String MODULES = "catalog,order,cook,notification,shopaccount";

    private static SplitCourt court;
    private static TestClient client;

    @BeforeAll
    static void start() throws Exception {
        court = open();
        client = court.client();
    }

    @AfterAll
    static void end() throws Exception {
        court.close();
    }

    private static SplitCourt open() throws Exception {
        var opened = new SplitCourt(Files.createTempDirectory("foodcourt-replicas"));
        return opened.with("one", MODULES, opened.oneDatabase()).with("two", MODULES, opened.oneDatabase())
                .with("gateway", "gateway");
    }

    @Test
    void whoeverFollowsWhicheverReplicaSeesEverything() throws Exception {
        try (var court1 = stream("/api/court/stream");
                var court2 = stream("/api/court/stream");
                var shop1 = stream("/api/shops/onggi/stream");
                var shop2 = stream("/api/shops/onggi/stream");
                var board1 = stream("/api/board/stream");
                var board2 = stream("/api/board/stream")) {
            for (var shop : List.of(shop1, shop2)) {
                shop.await(Live.SNAPSHOT, KitchenView.class, _ -> true);
            }
            var order = client.placed();
            var ticketId = order.tickets().getFirst().ticketId();
            try (var guest1 = stream("/api/orders/" + order.orderId() + "/stream");
                    var guest2 = stream("/api/orders/" + order.orderId() + "/stream")) {
                await().until(() -> client.order(order.orderId()).version() > 1);
                client.command(ticketId, TicketAction.ACCEPT_AND_START);
                client.command(ticketId, TicketAction.FINISH_COOKING);
                for (var board : List.of(board1, board2)) {
                    board.await(Live.BOARD_TICKET, BoardTicketView.class, ticket -> ticket.calls() == 1);
                }
                for (var shop : List.of(shop1, shop2)) {
                    shop.await(Live.TICKET, TicketView.class, ticket -> ticket.status() == TicketStatus.READY);
                }
                client.command(ticketId, TicketAction.CONFIRM_PICKUP);
                for (var guest : List.of(guest1, guest2)) {
                    guest.await(Live.ORDER, OrderView.class, now -> now.status() == OrderStatus.COMPLETED);
                }
            }
            client.send("PUT", "/api/shops/bada/pause", "{\"minutes\":null}");
            for (var kiosk : List.of(court1, court2)) {
                kiosk.await(Live.SHOP, ShopView.class, now -> now.availability() == ShopAvailability.PAUSED);
            }
        }
    }

    @Test
    void ordersPlacedOnBothHaveNumbersOfTheirOwnAndReachTheirKitchenOnce() throws Exception {
        var orders = placed(client, 60);
        assertThat(orders).extracting(OrderView::number).doesNotHaveDuplicates().hasSize(60);
        await().untilAsserted(
                () -> assertThat(board(client)).containsAll(orders.stream().map(OrderView::number).toList())
                        .doesNotHaveDuplicates());
        await().untilAsserted(() -> assertThat(orders).allMatch(order -> client.order(order.orderId()).version() > 1));
    }

    @Test
    void theSameOrderSentToBothAtOnceIsPlacedOnce() throws Exception {
        var orderId = UUID.randomUUID();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var numbers = new HashSet<String>();
            for (var placed : threads.invokeAll(Stream.<Callable<OrderView>>generate(
                    () -> () -> client.place(orderId, TestClient.order()).as(OrderView.class)).limit(10).toList())) {
                numbers.add(placed.get().number());
            }
            assertThat(numbers).hasSize(1);
        }
    }

    @Test
    void whenOneEndsTheOtherGoesOnWithItsWorkAndNothingIsRefused() throws Exception {
        try (var other = open(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var orders = new ArrayList<>(placed(other.client(), 20));
            var more = threads.submit(() -> placed(other.client(), 60));
            other.stop("one");
            orders.addAll(more.get());
            assertThat(orders).hasSize(80);
            await().untilAsserted(() -> assertThat(board(other.client()))
                    .containsAll(orders.stream().map(OrderView::number).toList()));
        }
    }

    private static List<OrderView> placed(TestClient client, int count) throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var placed = new ArrayList<OrderView>();
            for (var order : threads.invokeAll(Stream.<Callable<OrderView>>generate(() -> client::placed).limit(count)
                    .toList())) {
                placed.add(order.get());
            }
            return placed;
        }
    }

    private static List<String> board(TestClient client) {
        return client.send("GET", "/api/board", null).as(BoardView.class).tickets().stream()
                .map(BoardTicketView::number).toList();
    }

    private static StreamReader stream(String path) throws Exception {
        return new StreamReader(client.address().resolve(path), null);
    }
}
