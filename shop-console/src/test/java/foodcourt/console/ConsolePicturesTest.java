package foodcourt.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import foodcourt.api.Live;
import foodcourt.api.StaffCallReason;
import foodcourt.api.StaffCallView;
import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;
import foodcourt.client.checks.FxToolkit;
import foodcourt.client.checks.Pictures;
import foodcourt.client.connection.LiveNews;
import foodcourt.console.header.Page;
import foodcourt.console.notices.Said;

import static org.assertj.core.api.Assertions.assertThat;

/** The console's pictures, to be laid beside the design's. */
@ExtendWith(FxToolkit.class)
class ConsolePicturesTest {

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void ticketsOfARush(String language) {
        draw("c1", language, SampleTickets.c1(), ConsolePicturesTest::callsA043);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void theMenu(String language) {
        draw("c2", language, SampleTickets.c1(), on -> on.model().header().page().set(Page.MENU));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void theDay(String language) {
        draw("c3", language, SampleTickets.c1(), on -> on.model().header().page().set(Page.TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void refusingATicket(String language) {
        var tickets = new ArrayList<>(SampleTickets.c1());
        tickets.set(0, SampleTickets.c5());
        draw("c5", language, tickets, on -> {
            on.model().tickets().open(2);
            on.model().rejecting().ask();
            on.model().rejecting().toggle("jjamppong");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void aReadyTicketOpened(String language) {
        draw("c5-ready", language, SampleTickets.c1(), on -> on.model().tickets().open(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void cutOffWithTapsWaiting(String language) {
        draw("c1-offline", language, SampleTickets.c1(), on -> {
            on.shop.away = true;
            on.shop.says(new LiveNews.Lost(on.clock.instant()));
            on.model().tickets().act(3);
            on.model().tickets().act(1);
            on.model().tickets().act(7);
            on.seconds(42);
            on.shop.says(new LiveNews.Changed(Live.STAFF_CALL,
                    new StaffCallView(UUID.randomUUID(), language.equals("ko") ? "키오스크 2" : "Kiosk 2", Instant.EPOCH,
                            false)));
            on.model().notices().say(new Said(Said.What.STATUS_IS_ANOTHER, "A046", TicketStatus.CANCELLED));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void theMenuWhileAGuestCalls(String language) {
        draw("c2-called", language, SampleTickets.c1(), on -> {
            on.model().header().page().set(Page.MENU);
            on.shop.says(new LiveNews.Changed(Live.STAFF_CALL,
                    new StaffCallView(UUID.randomUUID(), language.equals("ko") ? "키오스크 2" : "Kiosk 2", Instant.EPOCH,
                            false, StaffCallReason.OUT_OF_PAPER)));
            on.shop.says(new LiveNews.Lost(on.clock.instant()));
            on.seconds(42);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void nothingToDo(String language) {
        draw("c1-empty", language, List.of(), _ -> {
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void pausedAndOneTicketCancelled(String language) {
        draw("c1-paused", language, SampleTickets.c1(), on -> {
            on.model().header().pause(10);
            on.shop.saysTicket(SampleTickets.next(SampleTickets.c1().getFirst(), TicketStatus.CANCELLED,
                    on.clock.instant()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void askingForHowLong(String language) {
        draw("c1-pausing", language, ConsoleScreenCheckTest.manyAndLong(), on -> on.model().header().askPause());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void moneyAtTheCounter(String language) {
        draw("counter", language, SampleTickets.c1(), ConsolePicturesTest::counter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void moneyIsAskedForOnce(String language) {
        draw("counter-asking", language, SampleTickets.c1(), on -> {
            counter(on);
            on.model().counter().ask(1);
            on.model().counter().confirm();
            on.model().counter().ask(6);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void moneyWhileTheServerIsAway(String language) {
        draw("counter-away", language, SampleTickets.c1(), on -> {
            counter(on);
            on.shop.away = true;
            on.shop.says(new LiveNews.Lost(on.clock.instant()));
            on.model().counter().ask(2);
            on.model().counter().confirm();
            on.seconds(42);
        });
    }

    private static void counter(ConsoleOnTest on) {
        SampleMoney.queue(on.shop);
        on.shop.connects();
        on.model().header().show(Page.COUNTER);
    }

    private static void callsA043(ConsoleOnTest on) {
        on.model().tickets().act(3);
        on.seconds(3);
    }

    private static void draw(String name, String language, List<TicketView> tickets, Consumer<ConsoleOnTest> before) {
        var on = FxToolkit.on(() -> new ConsoleOnTest(language, tickets));
        var file = name + (language.equals("ko") ? "" : "-en");
        FxToolkit.run(() -> {
            before.accept(on);
            assertThat(Pictures.save(on.console, file)).isNotEmptyFile();
        });
        Awaitility.await().until(() -> FxToolkit.on(() -> dishesAreLoaded(on)));
        FxToolkit.run(() -> {
            if (Pictures.wanted()) { // to be looked at: with all its dishes
                Pictures.save(on.console, file);
            }
            on.console.close();
        });
    }

    private static boolean dishesAreLoaded(ConsoleOnTest on) {
        return on.console.root().lookupAll(".image-view").stream()
                .allMatch(node -> ((ImageView) node).getImage().getProgress() == 1);
    }
}
