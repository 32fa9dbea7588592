package foodcourt.server;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import foodcourt.api.AccountView;
import foodcourt.api.BoardPlace;
import foodcourt.api.BoardTicketView;
import foodcourt.api.BoardView;
import foodcourt.api.CallStaff;
import foodcourt.api.ChangeSale;
import foodcourt.api.CourtView;
import foodcourt.api.Heartbeat;
import foodcourt.api.ItemSale;
import foodcourt.api.KitchenView;
import foodcourt.api.Live;
import foodcourt.api.OrderView;
import foodcourt.api.Paths;
import foodcourt.api.PlaceOrder;
import foodcourt.api.Problem;
import foodcourt.api.ProblemCode;
import foodcourt.api.Service;
import foodcourt.api.ShopAvailability;
import foodcourt.api.ShopView;
import foodcourt.api.StaffCallView;
import foodcourt.api.TicketAction;
import foodcourt.api.TicketCommand;
import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;
import foodcourt.server.checks.StreamReader;
import foodcourt.server.checks.TestDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What clients read, and what staff set, over HTTP from a running server. */
@TestInstance(Lifecycle.PER_CLASS)
class ReadsOverHttpTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path data;

    private RunningServer server;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    void start() {
        server = TestDatabases.start("--server.port=0", "--foodcourt.data=" + data,
                "--foodcourt.live.heartbeat=200ms", "--foodcourt.shopaccount.estimate-every=200ms");
    }

    @AfterAll
    void end() {
        server.close();
        http.close();
    }

    @Test
    void theCourtIsShownWithItsShopsAndPictures() throws Exception {
        var court = get(Paths.COURT, CourtView.class);
        assertThat(court.name().en()).isEqualTo("Hanbit Mall 3F");
        assertThat(court.shops()).hasSize(6).allMatch(shop -> shop.availability() == ShopAvailability.OPEN);
        var path = court.shops().stream().flatMap(shop -> shop.items().stream())
                .flatMap(item -> Stream.ofNullable(item.picture())).findFirst().orElseThrow();
        var picture = http.send(request(path).build(), BodyHandlers.ofByteArray());
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(picture.headers().firstValue("Cache-Control")).hasValueSatisfying(
                value -> assertThat(value).contains("max-age"));
        var since = picture.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(send(request(path).header("If-Modified-Since", since)).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/pictures/none.png, 404", "GET, /api/pictures/court.yaml, 404",
            "GET, /api/pictures/..%5ccourt.yaml, 4", "GET, /api/pictures/%2e%2e%2fcourt.yaml, 4",
            "GET, /api/shops/sushi/tickets, 404", "GET, /api/shops/sushi/stream, 404",
            "GET, /api/shops/sushi/account, 404", "GET, /api/shops/sushi/account/tickets, 404",
            "GET, /api/shops/onggi/account?day=yesterday, 400",
            "GET, /api/shops/onggi/account/tickets?status=EATEN, 400",
            "DELETE, /api/shops/sushi/pause, 404"})
    void whatIsNotThereIsAProblem(String method, String path, String status) throws Exception {
        var answer = send(request(path).method(method, BodyPublishers.noBody()));
        assertThat(Integer.toString(answer.statusCode())).startsWith(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(
                type -> assertThat(type).startsWith("application/problem+json"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/shops/onggi/pause            | {"minutes": 0}   | minutes
            /api/shops/onggi/pause            | {"minutes": 241} | minutes
            /api/shops/onggi/wait             | {"minutes": 121} | minutes
            /api/shops/onggi/items/galbitang/sale | {}           | sale
            """)
    void aWrongSettingIsRefusedWithItsPlace(String path, String body, String field) throws Exception {
        var problem = JSON.readValue(send(request(path).header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body))).body(), Problem.class);
        assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED);
        assertThat(problem.field()).isEqualTo(field);
    }

    @Test
    void whatStaffSetIsSeenByKiosksAndConsolesAtOnce() throws Exception {
        try (var kiosk = stream(Paths.COURT_STREAM, null);
                var console = stream(shop(Paths.SHOP_STREAM, "haru"), null)) {
            kiosk.await(Live.SNAPSHOT, CourtView.class, court -> court.shops().size() == 6);
            console.await(Live.SHOP, ShopView.class, shop -> !shop.items().isEmpty());
            put(shop(Paths.SHOP_PAUSE, "haru"), "{\"minutes\": 10}", ShopView.class);
            for (var screen : List.of(kiosk, console)) {
                screen.await(Live.SHOP, ShopView.class, shop -> shop.availability() == ShopAvailability.PAUSED
                        && shop.resumesAt() != null);
            }
            send(request(shop(Paths.SHOP_PAUSE, "haru")).DELETE());
            kiosk.await(Live.SHOP, ShopView.class, shop -> shop.availability() == ShopAvailability.OPEN);
            put(shop(Paths.SHOP_WAIT, "haru"), "{\"minutes\": 33}", ShopView.class);
            kiosk.await(Live.SHOP, ShopView.class, shop -> shop.waitMinutes() == 33);
            put(shop(Paths.ITEM_SALE, "haru").replace("{itemId}", "iced-coffee"),
                    JSON.writeValueAsString(new ChangeSale(ItemSale.BACK_IN_AN_HOUR)), ShopView.class);
            kiosk.await(Live.SHOP, ShopView.class, shop -> shop.items().stream()
                    .anyMatch(item -> item.soldOut() && item.availableAgainAt() != null));
        }
    }

    @Test
    void anOrderComesToItsShopAndReadyIsPushedToTheBoard() throws Exception {
        try (var console = stream(shop(Paths.SHOP_STREAM, "onggi"), null);
                var board = stream(Paths.BOARD_STREAM, null)) {
            assertThat(board.await(Live.SNAPSHOT, BoardView.class, _ -> true).courtName().ko()).isEqualTo("한빛몰 3층");
            var order = order("onggi", "gonggi-bap", 2);
            var ticket = console.await(Live.TICKET, TicketView.class,
                    seen -> seen.number().equals(order.number()) && seen.status() == TicketStatus.RECEIVED);
            assertThat(ticket.lines().getFirst().quantity()).isEqualTo(2);
            board.await(Live.BOARD_TICKET, BoardTicketView.class, seen -> seen.ticketId().equals(ticket.ticketId())
                    && seen.place() == BoardPlace.PREPARING);
            command(ticket, TicketAction.ACCEPT_AND_START);
            command(ticket, TicketAction.FINISH_COOKING);
            var ready = board.await(Live.BOARD_TICKET, BoardTicketView.class,
                    seen -> seen.ticketId().equals(ticket.ticketId()) && seen.place() == BoardPlace.READY);
            assertThat(ready.calls()).isEqualTo(1);
            assertThat(ready.calledAt()).isNotNull();
            assertThat(get(Paths.BOARD, BoardView.class).tickets()).contains(ready);
            console.await(Live.TICKET, TicketView.class, seen -> seen.status() == TicketStatus.READY);
            assertThat(get(shop(Paths.SHOP_TICKETS, "onggi"), KitchenView.class).tickets())
                    .extracting(TicketView::ticketId).contains(ticket.ticketId());
            command(ticket, TicketAction.CONFIRM_PICKUP);
            board.await(Live.BOARD_TICKET, BoardTicketView.class, seen -> seen.place() == BoardPlace.GONE);
        }
    }

    @Test
    void aShopSeesItsDay() throws Exception {
        var order = order("basak", firstPlainItem("basak"), 3);
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var account = get(shop(Paths.SHOP_ACCOUNT, "basak"), AccountView.class);
            assertThat(account.orders()).isEqualTo(1);
            assertThat(account.sales()).isEqualTo(order.total());
            assertThat(account.items().getFirst().quantity()).isEqualTo(3);
            assertThat(account.byStatus()).containsEntry(TicketStatus.RECEIVED, 1).hasSize(8);
        });
        var tickets = get(shop(Paths.SHOP_ACCOUNT_TICKETS, "basak") + "?status=RECEIVED", TicketView[].class);
        assertThat(tickets).extracting(TicketView::number).containsExactly(order.number());
    }

    @Test
    void aShopsWaitComesFromItsOwnTicketsAndItsStaffShiftIt() throws Exception {
        try (var kiosk = stream(Paths.COURT_STREAM, null);
                var console = stream(shop(Paths.SHOP_STREAM, "maekom"), null)) {
            for (var count = 0; count < 5; count++) {
                var order = order("maekom", firstPlainItem("maekom"), 1);
                var ticket = console.await(Live.TICKET, TicketView.class,
                        seen -> seen.number().equals(order.number()));
                command(ticket, TicketAction.ACCEPT_AND_START);
                command(ticket, TicketAction.FINISH_COOKING);
            }
            var shown = kiosk.await(Live.SHOP, ShopView.class,
                    shop -> shop.shop().shopId().equals("maekom") && shop.waitMinutes() <= 2).waitMinutes();
            var shifted = put(shop(Paths.SHOP_WAIT, "maekom"), "{\"minutes\": %d}".formatted(shown + 4),
                    ShopView.class);
            assertThat(shifted.waitMinutes()).isEqualTo(shown + 4);
        }
    }

    @Test
    void whoComesBackGetsOnlyWhatWasMissed() throws Exception {
        String last;
        try (var kiosk = stream(Paths.COURT_STREAM, null)) {
            kiosk.await(Live.SNAPSHOT, CourtView.class, _ -> true);
            last = kiosk.lastId();
        }
        put(shop(Paths.SHOP_WAIT, "burger"), "{\"minutes\": 44}", ShopView.class);
        try (var kiosk = stream(Paths.COURT_STREAM, last)) {
            kiosk.await(Live.SHOP, ShopView.class, shop -> shop.waitMinutes() == 44);
            assertThat(kiosk.all(Live.SNAPSHOT, CourtView.class)).isEmpty();
        }
        try (var kiosk = stream(Paths.COURT_STREAM, "of-another-start-7")) {
            kiosk.await(Live.SNAPSHOT, CourtView.class, _ -> true);
        }
    }

    @Test
    void aStreamShowsSignsOfLifeAndIsCounted() throws Exception {
        try (var board = stream(Paths.BOARD_STREAM, null)) {
            board.await(Live.HEARTBEAT, Heartbeat.class, beat -> beat.serverTime() != null);
            assertThat(board.response().headers().firstValue("Content-Type")).hasValueSatisfying(
                    type -> assertThat(type).startsWith("text/event-stream"));
            assertThat(board.all()).filteredOn(sent -> sent.name().equals(Live.HEARTBEAT))
                    .allMatch(sent -> sent.id().isEmpty());
            assertThat(openBoards()).isPositive();
        }
        Awaitility.await().untilAsserted(() -> assertThat(openBoards()).isZero());
    }

    private double openBoards() throws Exception {
        var metric = JSON.readTree(send(request("/actuator/metrics/foodcourt.live.streams?tag=kind:board")).body());
        return metric.get("measurements").get(0).get("value").asDouble();
    }

    @Test
    void aGuestsCallForStaffReachesEveryConsoleUntilSomebodyGoes() throws Exception {
        var call = new CallStaff(UUID.randomUUID(), "Kiosk 3");
        try (var onggi = stream(shop(Paths.SHOP_STREAM, "onggi"), null);
                var bada = stream(shop(Paths.SHOP_STREAM, "bada"), null)) {
            post(Paths.STAFF_CALLS, JSON.writeValueAsString(call));
            for (var console : List.of(onggi, bada)) {
                console.await(Live.STAFF_CALL, StaffCallView.class, seen -> seen.callId().equals(call.callId()));
            }
            try (var late = stream(shop(Paths.SHOP_STREAM, "maekom"), null)) {
                late.await(Live.STAFF_CALL, StaffCallView.class, seen -> seen.callId().equals(call.callId()));
            }
            post(Paths.STAFF_CALL_ANSWER.replace("{callId}", call.callId().toString()), "");
            bada.await(Live.STAFF_CALL, StaffCallView.class, seen -> seen.answered());
        }
        assertThat(post(Paths.STAFF_CALL_ANSWER.replace("{callId}", UUID.randomUUID().toString()), "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void streamsEndBeforeTheServerDoes(@TempDir Path own) throws Exception {
        var ending = TestDatabases.start("--server.port=0", "--foodcourt.data=" + own);
        try (var board = new StreamReader(ending.address().resolve(Paths.BOARD_STREAM), null)) {
            board.await(Live.SNAPSHOT, BoardView.class, _ -> true);
            var begin = System.nanoTime();
            ending.close();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
            Awaitility.await().until(board::hasEnded);
        }
    }

    @Test
    void aServerWithAWrongCourtDoesNotStartAndSaysWhy(@TempDir Path own) throws Exception {
        Files.writeString(own.resolve("court.yaml"), "id: hall\n");
        assertThatThrownBy(() -> TestDatabases.start("--server.port=0", "--foodcourt.data=" + own.resolve("data"),
                "--foodcourt.court=" + own)).rootCause()
                .hasMessageContaining("court.yaml, line 1: the court needs name");
    }

    private OrderView order(String shopId, String itemId, int quantity) throws Exception {
        var item = get(Paths.COURT, CourtView.class).shops().stream()
                .filter(shop -> shop.shop().shopId().equals(shopId)).flatMap(shop -> shop.items().stream())
                .filter(offered -> offered.itemId().equals(itemId)).findFirst().orElseThrow();
        var choices = item.optionGroups().stream().flatMap(group -> group.options().stream()
                .filter(option -> option.preselected())
                .map(option -> new PlaceOrder.Choice(group.groupId(), option.optionId()))).toList();
        var extra = item.optionGroups().stream().flatMap(group -> group.options().stream())
                .filter(option -> option.preselected()).mapToLong(option -> option.price()).sum();
        var place = new PlaceOrder(Service.EAT_HERE, List.of(new PlaceOrder.Line(shopId, itemId, choices, quantity)),
                (item.price() + extra) * quantity);
        return put(Paths.ORDER.replace("{orderId}", UUID.randomUUID().toString()), JSON.writeValueAsString(place),
                OrderView.class);
    }

    private String firstPlainItem(String shopId) throws Exception {
        return get(Paths.COURT, CourtView.class).shops().stream().filter(shop -> shop.shop().shopId().equals(shopId))
                .flatMap(shop -> shop.items().stream()).findFirst().orElseThrow().itemId();
    }

    private void command(TicketView ticket, TicketAction action) throws Exception {
        var answer = post(Paths.TICKET_COMMANDS.replace("{ticketId}", ticket.ticketId().toString()),
                JSON.writeValueAsString(new TicketCommand(UUID.randomUUID(), action, null)));
        assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(200);
    }

    private static String shop(String path, String shopId) {
        return path.replace("{shopId}", shopId);
    }

    private StreamReader stream(String path, @Nullable String lastEventId) throws Exception {
        return new StreamReader(server.address().resolve(path), lastEventId);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private <T> T get(String path, Class<T> type) throws Exception {
        return JSON.readValue(send(request(path)).body(), type);
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private <T> T put(String path, String body, Class<T> type) throws Exception {
        var answer = send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).describedAs(answer.body()).isBetween(200, 201);
        return JSON.readValue(answer.body(), type);
    }
}
