package foodcourt.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Scene;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import foodcourt.api.Live;
import foodcourt.api.LocalText;
import foodcourt.api.RejectReason;
import foodcourt.api.StaffCallReason;
import foodcourt.api.StaffCallView;
import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;
import foodcourt.client.checks.FxToolkit;
import foodcourt.client.checks.Pictures;
import foodcourt.client.checks.ScreenChecks;
import foodcourt.client.checks.ScreenChecks.Limits;
import foodcourt.client.connection.LiveNews;
import foodcourt.console.header.Page;
import foodcourt.console.notices.Said;

import static foodcourt.console.SampleTickets.line;
import static foodcourt.console.SampleTickets.option;
import static foodcourt.console.SampleTickets.ticket;
import static org.assertj.core.api.Assertions.assertThat;

/** No word is cut or too small, no target too small or too near, on any page, in both languages. */
@ExtendWith(FxToolkit.class)
class ConsoleScreenCheckTest {

    enum Scenario {
        RUSH(_ -> {
        }), REFUSING(on -> {
            on.model().tickets().open(1);
            on.model().rejecting().ask();
        }), OTHER_REASON(on -> {
            on.model().tickets().open(1);
            on.model().rejecting().ask();
            on.model().rejecting().choose(RejectReason.OTHER);
        }), OPENED(on -> on.model().tickets().open(3)), OPENED_READY(on -> on.model().tickets().open(7)), SECOND_PAGE(
                on -> on.model().tickets().nextPage()),
        PAUSING(on -> on.model().header().askPause()), PAUSED(on -> on.model().header().pause(30)), CALLED(on -> {
            on.model().tickets().act(3);
            on.seconds(1);
        }), TROUBLE(Scenario::trouble), MENU(on -> on.model().header().page().set(Page.MENU)), MENU_IN_TROUBLE(
                on -> {
                    trouble(on);
                    on.model().header().page().set(Page.MENU);
                }),
        COUNTER(Scenario::counter), COUNTER_ASKING(on -> {
            counter(on);
            on.model().counter().ask(2);
        }), COUNTER_LAST_PAGE(on -> {
            counter(on);
            on.model().counter().turnUnpaid(1);
            on.model().counter().turnOwed(1);
            on.model().counter().ask(6);
        }), COUNTER_EMPTY(on -> {
            on.shop.paysHere = true;
            on.shop.connects();
            on.model().header().show(Page.COUNTER);
        }), COUNTER_IN_TROUBLE(on -> {
            counter(on);
            trouble(on);
            on.model().counter().ask(1);
            on.model().counter().confirm();
            on.seconds(4);
        }), PAUSED_WITH_COUNTER(on -> {
            counter(on);
            on.model().header().pause(30);
        }), PAUSING_WITH_COUNTER(on -> {
            counter(on);
            on.model().header().askPause();
        }), TODAY(on -> on.model().header().page().set(Page.TODAY)), TODAY_IN_TROUBLE(on -> {
            on.model().header().page().set(Page.TODAY);
            trouble(on);
        });

        @SuppressWarnings("ImmutableEnumChecker") // lambdas that hold nothing
        private final Consumer<ConsoleOnTest> before;

        Scenario(Consumer<ConsoleOnTest> before) {
            this.before = before;
        }

        /** Named after its screen in the design. */
        private String picture() {
            var screen = switch (this) {
                case REFUSING, OTHER_REASON, OPENED, OPENED_READY -> "c5";
                case MENU, MENU_IN_TROUBLE -> "c2";
                case TODAY, TODAY_IN_TROUBLE -> "c3";
                case COUNTER, COUNTER_ASKING, COUNTER_LAST_PAGE, COUNTER_EMPTY, COUNTER_IN_TROUBLE, PAUSED_WITH_COUNTER,
                        PAUSING_WITH_COUNTER ->
                    "counter";
                case RUSH, SECOND_PAGE, PAUSING, PAUSED, CALLED, TROUBLE -> "c1";
            };
            return screen + "-full-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private static void counter(ConsoleOnTest on) {
            SampleMoney.queue(on.shop);
            on.shop.connects();
            on.model().header().show(Page.COUNTER);
        }

        private static void trouble(ConsoleOnTest on) {
            on.shop.saysTicket(SampleTickets.next(manyAndLong().getFirst(), TicketStatus.CANCELLED,
                    on.clock.instant()));
            on.shop.away = true;
            on.shop.says(new LiveNews.Lost(on.clock.instant()));
            on.model().tickets().act(3);
            on.model().tickets().act(7);
            on.seconds(90);
            on.shop.says(new LiveNews.Changed(Live.STAFF_CALL,
                    new StaffCallView(UUID.randomUUID(), "키오스크 2", on.clock.instant(), false,
                            StaffCallReason.OUT_OF_PAPER)));
            on.shop.says(new LiveNews.Changed(Live.STAFF_CALL,
                    new StaffCallView(UUID.randomUUID(), "키오스크 3", on.clock.instant(), false)));
            on.model().notices().say(new Said(Said.What.GIVEN_UP_TOO_EARLY, "A046", null));
        }
    }

    static Stream<Arguments> screens() {
        return Stream.of("ko", "en").flatMap(language -> Stream.of(Scenario.values())
                .map(scenario -> Arguments.of(language, scenario)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyWordIsWholeAndEveryTargetLargeEnough(String language, Scenario scenario) {
        var findings = FxToolkit.on(() -> {
            var on = new ConsoleOnTest(language, manyAndLong());
            var scene = new Scene(on.console.root(), 1920, 1080);
            scenario.before.accept(on);
            if (Pictures.wanted()) {
                Pictures.save(on.console, scenario.picture() + (language.equals("ko") ? "" : "-" + language));
            }
            var found = ScreenChecks.of(scene.getRoot()).findings(Limits.CONSOLE);
            on.console.close();
            return found;
        });
        assertThat(findings).isEmpty();
    }

    /** More than fit, with long names and many lines and options. */
    static List<TicketView> manyAndLong() {
        var tickets = new ArrayList<TicketView>();
        for (var i = 0; i < 21; i++) {
            var status = switch (i % 3) {
                case 0 -> TicketStatus.RECEIVED;
                case 1 -> TicketStatus.COOKING;
                default -> TicketStatus.READY;
            };
            var one = ticket("A%03d".formatted(100 + i), status, 30 - i, line("kalguksu", 12,
                    option("아주 맵게", "Extra hot"), option("면 추가", "Extra noodles"), option("파 빼기", "No scallions"),
                    option("국물 따로", "Broth on the side")), line("jjamppong", 1, option("맵게", "Hot")), line("mandu", 2),
                    line("naengmyeon", 3), line("gimbap", 1), line("bibimguksu", 4));
            tickets.add(SampleTickets.costs(SampleTickets.together(one, LocalText.of("바삭공방", "Basak Cutlet"),
                    LocalText.of("매콤상회", "Maekom Snack")), 147_500));
        }
        return tickets;
    }
}
