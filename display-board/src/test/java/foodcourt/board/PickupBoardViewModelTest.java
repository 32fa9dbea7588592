package foodcourt.board;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import foodcourt.api.BoardTicketView;
import foodcourt.api.BoardView;

import static foodcourt.board.Tickets.NOON;
import static foodcourt.board.Tickets.called;
import static foodcourt.board.Tickets.gone;
import static foodcourt.board.Tickets.preparing;
import static foodcourt.board.Tickets.withVersion;
import static org.assertj.core.api.Assertions.assertThat;

class PickupBoardViewModelTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final TestClock clock = new TestClock();
    private final List<Called> announced = new ArrayList<>();
    private final PickupBoardViewModel board = boardOf(Set.of());

    @Test
    void orderWithTwoShopsStandsOnceInPreparingUntilItsLastTicketLeft() {
        show(preparing("A047", "bada"), preparing("A047", "basak"));
        assertThat(preparingNumbers()).containsExactly("A047");

        board.changed(called("A047", "bada", 0));
        assertThat(preparingNumbers()).containsExactly("A047");
        board.changed(called("A047", "basak", 0));
        assertThat(preparingNumbers()).isEmpty();
    }

    @Test
    void bothShopsOfAnOrderAreCalledEachWithItsCounter() {
        show();
        board.changed(called("A047", "bada", 0));
        board.changed(called("A047", "basak", 1));

        assertThat(hero()).isEqualTo(new Called("A047", Tickets.label("bada")));
        assertThat(others()).containsExactly(new Called("A047", Tickets.label("basak")));
    }

    @Test
    void preparingIsInNumericOrder() {
        show(preparing("A1000", "bada"), preparing("B001", "bada"), preparing("A009", "bada"),
                preparing("A099", "bada"), preparing("A010", "bada"));
        assertThat(preparingNumbers()).containsExactly("A009", "A010", "A099", "A1000", "B001");
    }

    @Test
    void readyHasTheNewestCallFirst() {
        show(called("A036", "basak", -400), called("A040", "bada", -100), called("A039", "onggi", -200));
        assertThat(hero()).isEqualTo(new Called("A040", Tickets.label("bada")));
        assertThat(others()).extracting(Called::number).containsExactly("A039", "A036");
        assertThat(announced).as("old calls are not called out").isEmpty();
    }

    @Test
    void newCallIsLargeAtOnceWhenTheOneBeforeHadItsTime() {
        show(called("A040", "bada", -100));
        board.changed(called("A041", "onggi", 0));
        assertThat(heroNumber()).isEqualTo("A041");
        assertThat(others()).extracting(Called::number).containsExactly("A040");
        assertThat(announced).extracting(Called::number).containsExactly("A041");
    }

    @Test
    void severalCallsAtOnceStandLargeForTwentySecondsEachInTheirOrder() {
        show();
        board.changed(called("A043", "bada", 0));
        board.changed(called("A041", "bada", 0));
        board.changed(called("A042", "bada", 0));
        assertThat(heroNumber()).isEqualTo("A043");

        pass(Duration.ofMillis(19_999));
        assertThat(heroNumber()).isEqualTo("A043");
        pass(Duration.ofMillis(1));
        assertThat(heroNumber()).isEqualTo("A041");
        pass(Duration.ofSeconds(20));
        assertThat(heroNumber()).isEqualTo("A042");
        pass(Duration.ofMinutes(5));
        assertThat(heroNumber()).as("stays until another is called").isEqualTo("A042");
        assertThat(announced).extracting(Called::number).containsExactly("A043", "A041", "A042");
    }

    @Test
    void numbersThatWaitForTheirTurnAlreadyStandAmongTheReady() {
        show();
        board.changed(called("A043", "bada", 0));
        board.changed(called("A041", "bada", 1));
        assertThat(others()).extracting(Called::number).containsExactly("A041");
    }

    @Test
    void calledAgainIsLargeAgainAndHeardAgain() {
        show();
        board.changed(called("A043", "bada", 0));
        pass(Duration.ofSeconds(25));
        board.changed(called("A044", "bada", 25));
        pass(Duration.ofSeconds(25));
        board.changed(called("A043", "bada", 50, 2));
        assertThat(heroNumber()).isEqualTo("A043");
        assertThat(announced).extracting(Called::number).containsExactly("A043", "A044", "A043");
    }

    @Test
    void largeOneCalledAgainIsHeardWithoutWaitingForItsTurnToEnd() {
        show();
        board.changed(called("A043", "bada", 0));
        pass(Duration.ofSeconds(5));
        long turn = heroOrThrow().turn();
        board.changed(called("A043", "bada", 5, 2));
        assertThat(announced).hasSize(2);
        assertThat(heroOrThrow().turn()).isGreaterThan(turn);
    }

    @Test
    void collectedNumberGivesItsPlaceToTheNextAtOnce() {
        show();
        board.changed(called("A043", "bada", 0));
        board.changed(called("A044", "bada", 0));
        board.changed(gone("A043", "bada"));
        assertThat(heroNumber()).isEqualTo("A044");
        board.changed(gone("A044", "bada"));
        assertThat(board.readyProperty().get().hero()).isNull();
    }

    @Test
    void collectedWhileWaitingIsNeverCalledOut() {
        show();
        board.changed(called("A043", "bada", 0));
        board.changed(called("A044", "bada", 0));
        board.changed(gone("A044", "bada"));
        pass(Duration.ofSeconds(30));
        assertThat(announced).extracting(Called::number).containsExactly("A043");
    }

    @Test
    void undoneFinishGoesBackToPreparing() {
        show();
        board.changed(called("A043", "bada", 0));
        board.changed(withVersion(preparing("A043", "bada"), 3));
        assertThat(preparingNumbers()).containsExactly("A043");
        assertThat(board.readyProperty().get().total()).isZero();
    }

    @Test
    void olderAndRepeatedNewsChangeNothing() {
        show(preparing("A043", "bada"));
        board.changed(called("A043", "bada", 0));
        board.changed(called("A043", "bada", 0));
        board.changed(preparing("A043", "bada"));
        assertThat(heroNumber()).isEqualTo("A043");
        assertThat(announced).hasSize(1);

        board.changed(gone("A043", "bada"));
        board.changed(called("A043", "bada", 0));
        assertThat(board.readyProperty().get().total()).as("what left does not come back").isZero();
    }

    @Test
    void ticketSaidToBeGoneWithTheVersionHeldLeavesAndStaysAway() {
        var ready = called("A043", "bada", 0);
        show(ready);

        board.changed(withVersion(gone("A043", "bada"), ready.version()));
        board.changed(ready);

        assertThat(board.readyProperty().get().total()).isZero();
        assertThat(board.readyProperty().get().hero()).isNull();
    }

    @Test
    void anyOrderOfTheSameNewsEndsInTheSamePicture() {
        var news = new ArrayList<BoardTicketView>();
        for (int n = 1; n <= 20; n++) {
            var number = "A%03d".formatted(n);
            news.addAll(List.of(preparing(number, "bada"), called(number, "bada", -1000 + n)));
            if (n % 3 == 0) {
                news.add(gone(number, "bada"));
            }
        }
        var random = new Random(7);
        for (int round = 0; round < 50; round++) {
            java.util.Collections.shuffle(news, random);
            var shuffled = boardOf(Set.of());
            shuffled.snapshot(new BoardView(Tickets.COURT, NOON, List.of()));
            news.forEach(shuffled::changed);
            news.reversed().forEach(shuffled::changed);
            var half = shuffled.readyProperty().get();
            assertThat(half.total()).isEqualTo(14);
            assertThat(shuffled.preparingProperty().get().numbers().total()).isZero();
            var hero = half.hero();
            assertThat(hero == null ? "" : hero.called().number()).isEqualTo("A020");
        }
    }

    @Test
    void snapshotReplacesWhatWasShown() {
        show(preparing("A041", "bada"), called("A040", "bada", -100));
        show(preparing("A042", "bada"));
        assertThat(preparingNumbers()).containsExactly("A042");
        assertThat(board.readyProperty().get().total()).isZero();
    }

    @Test
    void callsMissedInAShortOutageAreHeardInTheirOrderLongerOnesOnlyShown() {
        show(preparing("A041", "bada"), preparing("A042", "bada"), preparing("A043", "bada"));
        board.lost(clock.instant());
        clock.forward(Duration.ofSeconds(90));
        show(called("A043", "bada", 85), called("A041", "bada", 40), called("A042", "bada", 10));
        pass(Duration.ofSeconds(20));
        assertThat(announced).extracting(Called::number).containsExactly("A041", "A043");
        assertThat(others()).extracting(Called::number).containsExactly("A041", "A042");
    }

    @Test
    void zoneShowsOnlyItsShops() {
        var zone = boardOf(Set.of("bada", "basak"));
        zone.snapshot(new BoardView(Tickets.COURT, NOON,
                List.of(preparing("A041", "bada"), preparing("A042", "onggi"), preparing("A043", "basak"))));
        assertThat(zone.preparingProperty().get().numbers().items()).containsExactly("A041", "A043");
        zone.changed(called("A042", "onggi", 0));
        assertThat(zone.readyProperty().get().hero()).isNull();
    }

    @Test
    void upToSixStandInOneColumnMoreInPagesOfSixteen() {
        show(many(6));
        assertThat(board.preparingProperty().get().few()).isTrue();
        show(many(30));
        assertThat(board.preparingProperty().get().few()).isFalse();
        assertThat(board.preparingProperty().get().numbers().count()).isEqualTo(2);
        assertThat(preparingNumbers()).hasSize(16).startsWith("A001").endsWith("A016");
    }

    @Test
    void pagesTurnEveryEightSecondsAndBeginAgain() {
        show(many(40));
        pass(Duration.ofMillis(7_999));
        assertThat(page()).isZero();
        pass(Duration.ofMillis(1));
        assertThat(page()).isEqualTo(1);
        assertThat(preparingNumbers()).startsWith("A017");
        pass(Duration.ofSeconds(8));
        assertThat(preparingNumbers()).hasSize(8).startsWith("A033");
        pass(Duration.ofSeconds(8));
        assertThat(page()).isZero();
    }

    @Test
    void readyPagesTurnButTheLargeOneStays() {
        var all = IntStream.rangeClosed(1, 14).mapToObj(n -> called("A%03d".formatted(n), "bada", -1000 + n));
        show(all.toArray(BoardTicketView[]::new));
        assertThat(others()).hasSize(6);
        assertThat(board.readyProperty().get().others().count()).isEqualTo(3);
        pass(Duration.ofSeconds(8));
        pass(Duration.ofSeconds(8));
        assertThat(others()).extracting(Called::number).containsExactly("A001");
        assertThat(heroNumber()).isEqualTo("A014");
    }

    @Test
    void fiveReadyNumbersStandWithoutPages() {
        show(called("A001", "bada", -99), called("A002", "bada", -98), called("A003", "bada", -97),
                called("A004", "bada", -96), called("A005", "bada", -95));
        assertThat(board.readyProperty().get().few()).isTrue();
        assertThat(others()).hasSize(4);
    }

    @Test
    void silenceIsSaidInWordsAndTheNumbersStay() {
        show(preparing("A041", "bada"), called("A040", "bada", -100));
        board.lost(clock.instant());
        pass(Duration.ofSeconds(8));
        assertThat(board.linkProperty().get()).isEqualTo(new Link.Live());
        pass(Duration.ofMillis(1));
        assertThat(board.linkProperty().get()).isEqualTo(new Link.Stale("12:41", false));
        pass(Duration.ofSeconds(52));
        assertThat(board.linkProperty().get()).isEqualTo(new Link.Stale("12:41", true));
        assertThat(preparingNumbers()).containsExactly("A041");
        assertThat(heroNumber()).isEqualTo("A040");

        board.connected();
        assertThat(board.linkProperty().get()).isEqualTo(new Link.Live());
    }

    @Test
    void beforeTheFirstNewsTheBoardSaysThatItSearches() {
        board.tick();
        assertThat(board.linkProperty().get()).isEqualTo(new Link.Searching());
        assertThat(board.timeProperty().get()).isEmpty();
        assertThat(board.readyProperty().get().known()).as("nobody knows that nothing is ready").isFalse();
    }

    @Test
    void timeOfDayIsTheCourts() {
        show();
        assertThat(board.timeProperty().get()).isEqualTo("12:41");
        pass(Duration.ofSeconds(61));
        assertThat(board.timeProperty().get()).isEqualTo("12:42");
        board.court(Tickets.court("UTC", "bada"));
        assertThat(board.timeProperty().get()).isEqualTo("03:42");
    }

    @Test
    void boardOfShopsThatTheCourtDoesNotHaveSaysSoUntilItHasThem() {
        var zone = boardOf(Set.of("bada", "onggy"));
        zone.snapshot(new BoardView(Tickets.COURT, NOON, List.of()));
        assertThat(zone.linkProperty().get()).isEqualTo(new Link.Live());
        zone.court(Tickets.court("Asia/Seoul", "bada", "onggi"));
        assertThat(zone.linkProperty().get()).isEqualTo(new Link.UnknownShops(List.of("onggy")));
        zone.court(Tickets.court("Asia/Seoul", "bada", "onggy"));
        assertThat(zone.linkProperty().get()).isEqualTo(new Link.Live());
    }

    @Test
    void boardOfTheWholeCourtKnowsNoWrongShop() {
        show();
        board.court(Tickets.court("Asia/Seoul"));
        assertThat(board.linkProperty().get()).isEqualTo(new Link.Live());
    }

    @Test
    void linesThatAreOldComeBeforeShopsThatAreWrong() {
        var zone = boardOf(Set.of("onggy"));
        zone.snapshot(new BoardView(Tickets.COURT, NOON, List.of()));
        zone.court(Tickets.court("Asia/Seoul", "bada"));
        zone.lost(clock.instant());
        pass(Duration.ofSeconds(11));
        zone.tick();
        assertThat(zone.linkProperty().get()).isInstanceOf(Link.Stale.class);
    }

    @Test
    void clockSetBackHoldsNobodyUp() {
        show();
        board.changed(called("A043", "bada", 0));
        pass(Duration.ofHours(-2));
        board.changed(called("A044", "bada", 0));
        assertThat(heroNumber()).isEqualTo("A044");
    }

    @Test
    void largeNumberSaysNowAndLaterWhenItWasCalled() {
        show();
        board.changed(called("A043", "bada", 0));
        assertThat(heroOrThrow().calledAt()).isNull();
        pass(Duration.ofSeconds(60));
        assertThat(heroOrThrow().calledAt()).isNull();
        pass(Duration.ofSeconds(1));
        assertThat(heroOrThrow().calledAt()).isEqualTo("12:41");
    }

    private PickupBoardViewModel boardOf(Set<String> shops) {
        return new PickupBoardViewModel(shops, clock, SEOUL, announced::add);
    }

    private void show(BoardTicketView... tickets) {
        board.snapshot(new BoardView(Tickets.COURT, clock.instant(), List.of(tickets)));
    }

    private static BoardTicketView[] many(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> preparing("A%03d".formatted(n), "bada"))
                .toArray(BoardTicketView[]::new);
    }

    private void pass(Duration duration) {
        clock.forward(duration);
        board.tick();
    }

    private int page() {
        return board.preparingProperty().get().numbers().index();
    }

    private List<String> preparingNumbers() {
        return board.preparingProperty().get().numbers().items();
    }

    private List<Called> others() {
        return board.readyProperty().get().others().items();
    }

    private @Nullable Called hero() {
        var hero = board.readyProperty().get().hero();
        return hero == null ? null : hero.called();
    }

    private String heroNumber() {
        return heroOrThrow().called().number();
    }

    private Hero heroOrThrow() {
        var hero = board.readyProperty().get().hero();
        assertThat(hero).isNotNull();
        return java.util.Objects.requireNonNull(hero);
    }
}
