package foodcourt.console;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import foodcourt.api.ItemSale;
import foodcourt.api.Live;
import foodcourt.api.RejectReason;
import foodcourt.api.ShopAvailability;
import foodcourt.api.ShopLabel;
import foodcourt.api.ShopView;
import foodcourt.api.StaffCallView;
import foodcourt.api.TicketAction;
import foodcourt.api.TicketCommand;
import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;
import foodcourt.client.connection.LiveNews;
import foodcourt.console.header.Page;
import foodcourt.console.notices.Said;
import foodcourt.console.taps.TapStore;
import foodcourt.console.tickets.Lane;
import foodcourt.console.today.TodayViewModel;

import static foodcourt.console.SampleTickets.next;
import static foodcourt.console.SampleTickets.ticket;
import static org.assertj.core.api.Assertions.assertThat;

/** The console before its server, without a screen. */
class ConsoleViewModelTest {
    private final HandClock clock = new HandClock();
    private final FakeShop shop = new FakeShop(clock);
    private final ConsoleViewModel console = new ConsoleViewModel("bada", shop, Runnable::run, clock, TapStore.none(),
            () -> {
            }, Duration.ofSeconds(10));

    ConsoleViewModelTest() {
        var _ = shop.follow(console::heard);
    }

    @Test
    void theCounterIsThereOnlyWhereGuestsPay() {
        starts();
        console.header().show(Page.COUNTER);
        assertThat(console.header().page().get()).isEqualTo(Page.TICKETS);

        shop.paysHere = true;
        shop.connects();
        console.header().show(Page.COUNTER);

        assertThat(console.header().page().get()).isEqualTo(Page.COUNTER);
    }

    @Test
    void anAcceptedTicketMovesWithTheAnswerAndDoesNotWaitForTheStream() {
        starts(ticket("A001", TicketStatus.RECEIVED, 1));

        console.tickets().act(1);

        assertThat(console.tickets().count(Lane.COOKING).get()).isEqualTo(1);
        assertThat(console.tickets().count(Lane.NEW).get()).isZero();
    }

    @Test
    void whatIsTappedWhileTheServerIsAwayIsReplayedInOrderWithTheSameIds() {
        starts(ticket("A001", TicketStatus.RECEIVED, 3), ticket("A002", TicketStatus.COOKING, 5),
                ticket("A003", TicketStatus.READY, 9));
        shop.away = true;
        shop.says(new LiveNews.Lost(clock.instant()));
        console.tickets().act(1);
        console.tickets().act(3);
        console.tickets().act(7);
        seconds(60);
        assertThat(console.tickets().count(Lane.NEW).get()).as("nothing moves before the server has said so").isOne();
        var tried = new ArrayList<>(shop.commands);

        shop.away = false;
        shop.connects();

        var replayed = shop.commands.subList(tried.size(), shop.commands.size());
        assertThat(replayed).extracting(TicketCommand::action).containsExactly(TicketAction.ACCEPT_AND_START,
                TicketAction.FINISH_COOKING, TicketAction.CONFIRM_PICKUP);
        assertThat(tried).extracting(TicketCommand::commandId).containsOnly(replayed.getFirst().commandId());
        assertThat(console.tickets().count(Lane.READY).get()).isEqualTo(1);
    }

    @Test
    void whatIsRefusedAfterTheOutageIsSaidInWords() {
        var one = ticket("A001", TicketStatus.RECEIVED, 3);
        starts(one);
        shop.away = true;
        console.tickets().act(1);
        shop.tickets.put(one.ticketId(), next(one, TicketStatus.CANCELLED, clock.instant()));

        shop.away = false;
        shop.connects();

        assertThat(console.notices().said().get())
                .isEqualTo(new Said(Said.What.STATUS_IS_ANOTHER, "A001", TicketStatus.CANCELLED));
        assertThat(Objects.requireNonNull(console.tickets().slip(1).get()).cancelled()).isTrue();
        seconds(21);
        assertThat(console.notices().said().get()).isNull();
    }

    @Test
    void aTicketAcceptedAndFinishedWhileTheServerIsAwayIsReadyWhenItIsBack() {
        starts(ticket("A001", TicketStatus.RECEIVED, 3));
        shop.away = true;
        shop.says(new LiveNews.Lost(clock.instant()));
        console.tickets().act(1);
        console.tickets().act(1);
        var tried = shop.commands.size();

        shop.away = false;
        shop.connects();

        assertThat(shop.commands.subList(tried, shop.commands.size())).extracting(TicketCommand::action)
                .containsExactly(TicketAction.ACCEPT_AND_START, TicketAction.FINISH_COOKING);
        assertThat(console.tickets().count(Lane.READY).get()).isEqualTo(1);
        assertThat(console.notices().said().get()).isNull();
    }

    @Test
    void theFirstTapsAfterTheLostConnectionAreTakenWithoutWaitingForATryToFail() {
        starts(ticket("A001", TicketStatus.RECEIVED, 3));
        shop.away = true;
        shop.silent = true;
        shop.says(new LiveNews.Lost(clock.instant()));

        console.tickets().act(1);
        console.tickets().act(1);

        assertThat(Objects.requireNonNull(console.tickets().slip(1).get()).status()).isEqualTo(TicketStatus.READY);
    }

    @Test
    void aConsoleOfAShopThatTheCourtDoesNotHaveSaysSoUntilItHas() {
        var known = shop.shop;
        shop.shop = new ShopView(new ShopLabel("bokkeum", known.shop().name(), known.shop().mark(),
                known.shop().counter()), 1, 8, ShopAvailability.OPEN, null, List.of());
        console.start();
        seconds(60);

        assertThat(console.notices().said().get()).isEqualTo(new Said(Said.What.UNKNOWN_SHOP, "bada", null));

        shop.shop = known;
        seconds(5);

        assertThat(console.notices().said().get()).isNull();
        assertThat(console.shop().shop().get()).isEqualTo(known);
    }

    @Test
    void eachTicketWhoseTapWasRefusedAfterTheOutageIsSpokenOf() {
        var one = ticket("A001", TicketStatus.RECEIVED, 3);
        var two = ticket("A002", TicketStatus.COOKING, 3);
        starts(one, two);
        shop.away = true;
        console.tickets().act(1);
        console.tickets().act(1);
        console.tickets().act(3);
        shop.tickets.put(one.ticketId(), next(one, TicketStatus.CANCELLED, clock.instant()));
        shop.tickets.put(two.ticketId(), next(two, TicketStatus.READY, clock.instant()));

        shop.away = false;
        shop.connects();

        assertThat(Objects.requireNonNull(console.notices().said().get()).number()).isEqualTo("A001");
        console.notices().quiet();
        assertThat(console.notices().said().get())
                .isEqualTo(new Said(Said.What.STATUS_IS_ANOTHER, "A002", TicketStatus.READY));
        console.notices().quiet();
        assertThat(console.notices().said().get()).isNull();
    }

    @Test
    void aTapThatTheServerCannotDoIsGivenUpInWords() {
        starts(ticket("A001", TicketStatus.RECEIVED, 3));
        shop.broken = true;
        console.tickets().act(1);

        seconds(25);

        assertThat(shop.commands).hasSize(5);
        assertThat(console.notices().said().get()).isEqualTo(new Said(Said.What.SERVER_FAULT, "A001", null));
        assertThat(Objects.requireNonNull(console.tickets().slip(1).get()).sending()).isFalse();
    }

    @Test
    void aTicketThatEndedUnseenLeavesTheConsole() {
        var one = ticket("A001", TicketStatus.READY, 3);
        starts(one);
        shop.tickets.put(one.ticketId(), next(one, TicketStatus.PICKED_UP, clock.instant()));

        shop.connects();

        assertThat(console.tickets().slip(7).get()).isNull();
    }

    @Test
    void aTicketThatEndedUnseenLeavesTheConsoleAlsoWhenTheFirstQuestionForItIsNotAnswered() {
        var one = ticket("A001", TicketStatus.RECEIVED, 3);
        starts(one);
        shop.tickets.put(one.ticketId(), next(one, TicketStatus.REJECTED, clock.instant()));
        shop.dayAway = true;
        shop.connects();
        seconds(7);
        assertThat(console.newOrders().waiting().get()).as("nobody has said how it is").isOne();

        shop.dayAway = false;
        seconds(5);

        assertThat(console.tickets().slip(1).get()).isNull();
        assertThat(console.newOrders().waiting().get()).isZero();
    }

    @Test
    void whatASnapshotHoldsIsInDoubtNoLonger() {
        var one = ticket("A001", TicketStatus.RECEIVED, 3);
        starts(one);
        shop.tickets.clear();
        shop.dayAway = true;
        shop.connects();

        shop.with(List.of(one)).connects();
        shop.tickets.clear();
        shop.dayAway = false;
        seconds(10);

        assertThat(console.tickets().count(Lane.NEW).get()).isOne();
    }

    @Test
    void aRefusalThatNamesAnotherStatusIsAskedAfter() {
        var one = ticket("A001", TicketStatus.RECEIVED, 3);
        starts(one);
        shop.tickets.put(one.ticketId(), next(one, TicketStatus.REJECTED, clock.instant()));

        console.tickets().act(1);

        assertThat(console.notices().said().get())
                .isEqualTo(new Said(Said.What.STATUS_IS_ANOTHER, "A001", TicketStatus.REJECTED));
        assertThat(console.tickets().slip(1).get()).isNull();
    }

    @Test
    void theCourtIsAskedForUntilItAnswersWhetherGuestsPay() {
        shop.paysHere = true;
        shop.courtAway = true;
        starts();
        shop.says(new LiveNews.Changed(Live.SHOP, SampleMenu.shop(2)));
        seconds(7);
        assertThat(console.header().paysHere().get()).isFalse();

        shop.courtAway = false;
        seconds(5);

        assertThat(console.header().paysHere().get()).isTrue();
        assertThat(console.shop().zone().get()).isEqualTo(ZoneId.of("Asia/Seoul"));
    }

    @Test
    void theCourtIsAskedForAnewWithEachConnectionUntilItAnswers() {
        starts();
        shop.courtAway = true;
        shop.paysHere = true;
        shop.connects();
        shop.courtAway = false;
        seconds(5);

        assertThat(console.header().paysHere().get()).isTrue();
    }

    @Test
    void theLostConnectionIsShownWithinTenSecondsAndABlipIsNot() {
        starts();
        shop.says(new LiveNews.Lost(clock.instant()));
        seconds(2);
        assertThat(console.notices().offlineSeconds().get()).isEqualTo(-1);

        seconds(2);
        assertThat(console.notices().offlineSeconds().get()).isEqualTo(4);

        shop.connects();
        assertThat(console.notices().offlineSeconds().get()).isEqualTo(-1);
        assertThat(console.notices().connected().get()).isTrue();
    }

    @Test
    void rejectingForSoldOutFoodTakesTheDishOffTheMenu() {
        starts(ticket("A001", TicketStatus.RECEIVED, 3));
        console.tickets().open(1);
        console.rejecting().ask();
        assertThat(console.rejecting().dishes().get()).as("the only dish is meant").isEqualTo(Set.of("jjamppong"));

        console.rejecting().confirm();

        assertThat(shop.commands).extracting(TicketCommand::reason).containsExactly(RejectReason.SOLD_OUT);
        assertThat(shop.changes).containsExactly("sale jjamppong SOLD_OUT_TODAY");
        assertThat(console.tickets().opened().get()).isNull();
        assertThat(console.tickets().slip(1).get()).isNull();
    }

    @Test
    void aShopThatIsTooBusyPausesForTenMinutesAndOneThatClosesUntilItResumes() {
        starts(ticket("A001", TicketStatus.RECEIVED, 3), ticket("A002", TicketStatus.RECEIVED, 2));

        reject(RejectReason.TOO_BUSY);
        reject(RejectReason.CLOSING_SOON);

        assertThat(shop.changes).containsExactly("pause 10", "pause null");
    }

    @Test
    void keepingTheTicketSendsNothing() {
        starts(ticket("A001", TicketStatus.RECEIVED, 3));
        console.tickets().open(1);
        console.rejecting().ask();

        console.rejecting().keep();

        assertThat(shop.commands).isEmpty();
        assertThat(console.tickets().opened().get()).isNotNull();
    }

    @Test
    void onlyAnOpenShopAsksForHowLongToPause() {
        starts();
        console.header().askPause();
        assertThat(console.header().askingPause().get()).isTrue();

        console.header().pause(30);

        assertThat(Objects.requireNonNull(console.shop().shop().get()).availability())
                .isEqualTo(ShopAvailability.PAUSED);
        assertThat(console.header().pausedUntil()).contains("13:11");
        console.header().askPause();
        assertThat(console.header().askingPause().get()).isFalse();
        console.header().resume();
        assertThat(shop.changes).containsExactly("pause 30", "resume");
    }

    @Test
    void theWaitChangesAtOnceAndFallsBackWhenNobodyAnswers() {
        starts();
        console.header().changeWait(1);
        console.header().changeWait(1);
        assertThat(console.header().waitMinutes().get()).isEqualTo(10);

        shop.away = true;
        console.header().changeWait(5);

        assertThat(console.header().waitMinutes().get()).isEqualTo(10);
        assertThat(Objects.requireNonNull(console.notices().said().get()).what()).isEqualTo(Said.What.NOT_CHANGED);
    }

    @Test
    void aGuestWhoCallsIsShownUntilSomebodyGoes() {
        starts();
        var call = new StaffCallView(UUID.randomUUID(), "Kiosk 2", clock.instant(), false);
        shop.says(new LiveNews.Changed(Live.STAFF_CALL, call));
        shop.says(new LiveNews.Changed(Live.STAFF_CALL, call));
        assertThat(console.notices().calls()).containsExactly(call);

        console.notices().goToGuest();

        assertThat(console.notices().calls()).isEmpty();
        assertThat(shop.changes).containsExactly("going");
    }

    @Test
    void aCallThatTheServerHasForgottenDoesNotStandBeforeLaterOnes() {
        starts();
        var late = new StaffCallView(UUID.randomUUID(), "Kiosk 3", clock.instant().plusSeconds(5), false);
        shop.says(new LiveNews.Changed(Live.STAFF_CALL,
                new StaffCallView(UUID.randomUUID(), "Kiosk 2", clock.instant(), false)));
        shop.says(new LiveNews.Changed(Live.STAFF_CALL, late));
        shop.callsForgotten = true;

        console.notices().goToGuest();

        assertThat(console.notices().calls()).containsExactly(late);
        assertThat(console.notices().said().get()).isNull();
    }

    @Test
    void aCallThatWasAnsweredElsewhereDuringAnOutageIsNotShownAfterIt() {
        starts();
        var open = new StaffCallView(UUID.randomUUID(), "Kiosk 3", clock.instant(), false);
        shop.says(new LiveNews.Changed(Live.STAFF_CALL,
                new StaffCallView(UUID.randomUUID(), "Kiosk 2", clock.instant(), false)));
        shop.says(new LiveNews.Changed(Live.STAFF_CALL, open));
        shop.says(new LiveNews.Lost(clock.instant()));

        shop.connects();
        shop.says(new LiveNews.Changed(Live.STAFF_CALL, open));

        assertThat(console.notices().calls()).containsExactly(open);
    }

    @Test
    void theMenuKnowsWhichOfThreeADishIs() {
        starts();

        assertThat(console.menu().all().get()).isEqualTo(10);
        assertThat(console.menu().soldOut().get()).isEqualTo(3);
        console.menu().change(console.menu().shown().getFirst(), ItemSale.BACK_IN_AN_HOUR);
        console.menu().change(console.menu().shown().getFirst(), ItemSale.ON_SALE);
        assertThat(shop.changes).as("what it is already is not asked for").containsExactly(
                "sale kalguksu BACK_IN_AN_HOUR");
        assertThat(console.shop().savedAt().get()).isEqualTo(clock.instant());

        console.menu().onlySoldOut().set(true);
        assertThat(console.menu().shown()).hasSize(3);
    }

    @Test
    void theDayIsAskedForWhileItIsLookedAt() {
        starts();
        assertThat(console.today().account().get()).isNull();

        console.header().page().set(Page.TODAY);

        var day = Objects.requireNonNull(console.today().account().get());
        assertThat(TodayViewModel.peak(day).orElseThrow().hour()).isEqualTo(12);
    }

    @Test
    void theClockShowsTheCourtsTime() {
        starts();

        assertThat(console.header().clock().get()).isEqualTo("12:41");
    }

    private void reject(RejectReason reason) {
        console.tickets().open(1);
        console.rejecting().ask();
        console.rejecting().choose(reason);
        console.rejecting().confirm();
    }

    private void starts(TicketView... tickets) {
        shop.with(List.of(tickets));
        console.start();
        shop.connects();
    }

    private void seconds(int seconds) {
        for (var i = 0; i < seconds; i++) {
            clock.seconds(1);
            console.tick();
        }
    }
}
