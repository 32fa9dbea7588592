package foodcourt.server.order;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import foodcourt.server.checks.TestDatabases;
import foodcourt.server.messages.MessageJson;
import foodcourt.server.messages.Outbox;
import foodcourt.server.messages.TicketChanged;
import foodcourt.server.messages.TicketStatus;
import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.ModuleDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OrderingTest {
    private static final MessageJson JSON = new MessageJson();

    @TempDir
    Path data;

    private final List<Order> heard = Collections.synchronizedList(new ArrayList<>());
    private Clock clock = Clock.fixed(Examples.NOON, Examples.SEOUL);
    private Intake intake;
    private ModuleDatabase database;
    private Orders orders;
    private TicketNews ticketNews;

    @BeforeEach
    void open() {
        database = new ModuleDatabases(TestDatabases.environment(data)).open("order");
        orders = new Orders(database, new Ledger(database), JSON);
        intake = intake(Examples.intake(0, 60, 40));
        ticketNews = new TicketNews(database, orders, PaidCourt.refunding(database, clock), news());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsOrderNumberAndMessageTogether() {
        var wanted = Examples.wanted(6_000, Examples.tea("bada", 2), Examples.tea("onggi", 1));

        var placed = (Placing.Placed) ordering().place(wanted);

        assertThat(placed.now()).isTrue();
        assertThat(placed.order().number()).isEqualTo("A001");
        assertThat(ordering().find(wanted.orderId())).contains(placed.order());
        assertThat(ordering().findToday("A001")).contains(placed.order());
        assertThat(messages()).isEqualTo(1);
        assertThat(heard).containsExactly(placed.order());
    }

    @Test
    void answersTheSameWishAgainWhateverBecameOfTheMenu() {
        var wanted = Examples.wanted(4_000, Examples.tea("bada", 2));

        var first = (Placing.Placed) ordering().place(wanted);
        var again = (Placing.Placed) ordering(closedMenu()).place(wanted);

        assertThat(again).isEqualTo(new Placing.Placed(first.order(), false));
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    void refusesAnOrderIdWithOtherContent() {
        var wanted = Examples.wanted(4_000, Examples.tea("bada", 2));
        ordering().place(wanted);

        assertThat(ordering().place(new NewOrder(wanted.orderId(), wanted.service(),
                List.of(Examples.tea("bada", 1)), 2_000))).isEqualTo(new Placing.OrderIdTaken());
    }

    @Test
    void keepsNothingOfARefusedWish() {
        var wanted = Examples.wanted(1, Examples.tea("bada", 2));

        assertThat(ordering().place(wanted)).isEqualTo(new Placing.TotalChanged(4_000));
        assertThat(ordering().find(wanted.orderId())).isEmpty();
        assertThat(messages()).isZero();
        assertThat(heard).isEmpty();
    }

    @Test
    void placesTheSameWishOnceHoweverManySendItAtTheSameTime() throws Exception {
        var wanted = Examples.wanted(4_000, Examples.tea("bada", 2));

        var placings = together(Collections.<Callable<Placing>>nCopies(12, () -> ordering().place(wanted)));

        assertThat(placings).extracting(placing -> ((Placing.Placed) placing).order().number()).containsOnly("A001");
        assertThat(placings).filteredOn(placing -> ((Placing.Placed) placing).now()).hasSize(1);
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    void givesEachOrderOfADayANumberOfItsOwnWithoutGaps() throws Exception {
        var placings = together(IntStream.range(0, 40).<Callable<Placing>>mapToObj(
                _ -> () -> ordering().place(Examples.wanted(2_000, Examples.tea("bada", 1)))).toList());

        assertThat(placings).extracting(placing -> ((Placing.Placed) placing).order().number())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 40).mapToObj(OrderNumbers::number)
                        .toList());
    }

    @Test
    void startsNumbersAnewWithTheCourtsDay() {
        ordering().place(Examples.wanted(2_000, Examples.tea("bada", 1)));
        clock = Clock.offset(clock, Duration.ofHours(12)); // midnight in Seoul

        var next = (Placing.Placed) ordering().place(Examples.wanted(2_000, Examples.tea("bada", 1)));

        assertThat(next.order().number()).isEqualTo("A001");
        assertThat(ordering().findToday("A001")).contains(next.order());
    }

    @Test
    void anOrderThatGoesOnIsFoundByItsNumberAfterMidnight() {
        var before = (Placing.Placed) ordering().place(Examples.wanted(2_000, Examples.tea("bada", 1)));
        clock = Clock.offset(clock, Duration.ofHours(12)); // midnight in Seoul
        assertThat(ordering().findToday("A001")).contains(before.order());
        clock = Clock.offset(clock, Duration.ofHours(24));
        assertThat(ordering().findToday("A001")).isEmpty();
    }

    @Test
    void asksToComeAgainWhenAShopHasTooManyOpenTickets() {
        intake = intake(Examples.intake(2, 60, 40));
        var wanted = Examples.wanted(2_000, Examples.tea("bada", 1));
        var first = ((Placing.Placed) ordering().place(wanted)).order();
        ordering().place(Examples.wanted(2_000, Examples.tea("bada", 1)));
        var third = Examples.wanted(4_000, Examples.tea("onggi", 1), Examples.tea("bada", 1));

        assertThat(ordering().place(third)).isEqualTo(new Placing.ShopFull("bada", 2, Duration.ofSeconds(20)));
        assertThat(ordering().find(third.orderId())).isEmpty();
        assertThat(ordering().place(wanted)).as("what was placed before").isInstanceOf(Placing.Placed.class);
        assertThat(ordering().place(Examples.wanted(2_000, Examples.tea("onggi", 1))))
                .as("other shops").isInstanceOf(Placing.Placed.class);

        ticketNews.on(Examples.news(first, 0, 1, TicketStatus.READY));
        assertThat(ordering().place(third)).isInstanceOf(Placing.Placed.class);
    }

    @Test
    void leavesConnectionsToReadsAndNewsWhenOrdersWaitForEachOther() throws Exception {
        ordering().place(Examples.wanted(2_000, Examples.tea("bada", 1)));
        var waiting = IntStream.range(0, 30).<Callable<Placing>>mapToObj(
                _ -> () -> ordering().place(Examples.wanted(2_000, Examples.tea("bada", 1))))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var placings = new ArrayList<Future<Placing>>();
            database.inTransaction(() -> {
                new OrderNumbers(database).next(LocalDate.ofInstant(Examples.NOON, Examples.SEOUL)); // locks the day
                waiting.forEach(each -> placings.add(threads.submit(each)));
                await().until(() -> intake.waiting() > 0);
                var read = threads.submit(() -> ordering().findToday("A001"));
                assertThat(read).succeedsWithin(Duration.ofSeconds(1));
            });
            for (var placing : placings) {
                placing.get();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1,A001", "999,A999", "1000,B001", "25974,Z999", "25975,AA001"})
    void numbersByLetterAndThreeDigits(int count, String number) {
        assertThat(OrderNumbers.number(count)).isEqualTo(number);
    }

    @Test
    void endsTheSameInWhateverOrderAndHoweverOftenTheNewsCome() {
        var order = ((Placing.Placed) ordering()
                .place(Examples.wanted(4_000, Examples.tea("bada", 1), Examples.tea("onggi", 1)))).order();
        var news = Stream.of(Examples.news(order, 0, 1, TicketStatus.RECEIVED),
                Examples.news(order, 0, 2, TicketStatus.ACCEPTED), Examples.news(order, 0, 3, TicketStatus.READY),
                Examples.news(order, 1, 1, TicketStatus.RECEIVED), Examples.news(order, 1, 2, TicketStatus.CANCELLED))
                .toList();
        var shuffled = new ArrayList<TicketChanged>();
        for (var time = 0; time < 5; time++) {
            var copy = new ArrayList<>(news);
            Collections.shuffle(copy, new Random(time));
            shuffled.addAll(copy);
        }

        shuffled.forEach(ticketNews::on);

        assertThat(ordering().find(order.orderId()).orElseThrow().tickets()).extracting(OrderTicket::status)
                .containsExactly(TicketStatus.READY, TicketStatus.CANCELLED);
        assertThat(heard).isSortedAccordingTo((one, other) -> Long.compare(one.version(), other.version()));
    }

    @Test
    @DisabledIfSystemProperty(named = "test.database", matches = "postgres", disabledReason = "it shows nothing that is not kept")
    void letsOldNewsEndOnlyWhenWhatTheyTellIsOnTheDisk() {
        var order = ((Placing.Placed) ordering().place(Examples.wanted(2_000, Examples.tea("bada", 1)))).order();
        ticketNews.apply(Examples.news(order, 0, 1, TicketStatus.CANCELLED));
        var before = settled();

        ticketNews.on(Examples.news(order, 0, 1, TicketStatus.CANCELLED));

        assertThat(settled()).isEqualTo(before + 1);
    }

    private long settled() {
        return database.jdbc().sql("select times from settled").query(Long.class).single();
    }

    private Ordering ordering() {
        return ordering(Examples.menu());
    }

    private Ordering ordering(Menu menu) {
        return new Ordering(database, orders, new OrderNumbers(database), keys(), menu, intake, PaidCourt.FREE,
                PaidCourt.SETTINGS,
                new Outbox(database, JSON, () -> {
                }),
                news(), JSON, clock);
    }

    private OrderKeys keys() {
        return new OrderKeys(database, new LookupSettings(LookupSettings.Lookup.OPEN, 5, Duration.ofMinutes(10)),
                clock);
    }

    private Intake intake(IntakeSettings settings) {
        return new Intake(database, new OpenTickets(database, clock), settings, new SimpleMeterRegistry());
    }

    private OrderNews news() {
        return new OrderNews(event -> heard.add(((OrderChanged) event).order()));
    }

    private static Menu closedMenu() {
        return new Menu() {
            @Override
            public Optional<Shop> shop(String shopId) {
                return Optional.empty();
            }

            @Override
            public ZoneId timeZone() {
                return Examples.SEOUL;
            }
        };
    }

    private static List<Placing> together(List<Callable<Placing>> works) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Placing> placings = new ArrayList<>();
            for (var placing : threads.invokeAll(works)) {
                placings.add(placing.get());
            }
            return placings;
        }
    }

    private long messages() {
        return database.jdbc().sql("select count(*) from outbox").query(Long.class).single();
    }
}
