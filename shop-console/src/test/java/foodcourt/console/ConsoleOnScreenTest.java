package foodcourt.console;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import foodcourt.api.RejectReason;
import foodcourt.api.TicketAction;
import foodcourt.api.TicketCommand;
import foodcourt.api.TicketStatus;
import foodcourt.client.checks.FxToolkit;
import foodcourt.client.connection.LiveNews;
import foodcourt.client.fx.DesignCanvas;
import foodcourt.client.fx.UiThread;

import static foodcourt.console.SampleTickets.ticket;
import static org.assertj.core.api.Assertions.assertThat;

/** The console in a window, by finger and by key. */
@ExtendWith(ApplicationExtension.class)
class ConsoleOnScreenTest {
    @SuppressWarnings("NullAway.Init") // made by show(), before every test
    private ConsoleOnTest on;

    @Start
    void show(Stage stage) {
        on = new ConsoleOnTest("en", List.of(ticket("A001", TicketStatus.RECEIVED, 3),
                ticket("A002", TicketStatus.RECEIVED, 2), ticket("A003", TicketStatus.RECEIVED, 1),
                ticket("A004", TicketStatus.COOKING, 9), ticket("A005", TicketStatus.READY, 9)), UiThread.javaFx());
        stage.setScene(new Scene(new DesignCanvas(on.console.root(), 1920, 1080), 960, 540));
        stage.show();
    }

    @AfterEach
    void close() {
        FxToolkit.run(() -> on.console.close());
    }

    @Test
    void whatIsPaintedAndWhatIsCountedIsAcknowledgedByItself() {
        await(() -> on.shop.commands.size() == 3);

        assertThat(on.shop.commands).extracting(TicketCommand::action).containsOnly(TicketAction.ACKNOWLEDGE);
        assertThat(on.shop.numbers).containsExactlyInAnyOrder("A001", "A002", "A003");
    }

    @Test
    void aTapAcceptsAndTheSlipMovesToCooking(FxRobot robot) {
        robot.clickOn("#action-A001");

        await(() -> did(TicketAction.ACCEPT_AND_START) == 1);
        await(() -> key("A001") == 4);
    }

    @Test
    void twoTapsOnOneSpotAcceptOneTicketThoughAnotherLiesThereNow(FxRobot robot) {
        robot.doubleClickOn("#action-A001");

        await(() -> key("A001") == 4);
        assertThat(did(TicketAction.ACCEPT_AND_START)).isEqualTo(1);
    }

    @Test
    void moneyIsBookedByKeysAndAskedForOnce(FxRobot robot) {
        FxToolkit.run(() -> {
            SampleMoney.queue(on.shop);
            on.shop.connects();
        });
        await(() -> FxToolkit.on(() -> on.model().header().paysHere().get()));
        robot.type(KeyCode.F4);
        await(() -> seen("counter-A048"));
        robot.type(KeyCode.DIGIT2);
        await(() -> seen("counter-yes-A048"));
        robot.type(KeyCode.DIGIT0).type(KeyCode.DIGIT2).type(KeyCode.MULTIPLY);

        await(() -> on.shop.unpaid.size() == 6);
        assertThat(on.shop.deeds).hasSize(1);
    }

    @Test
    void digitsDoTheActionOfTheirPlaceAndZeroTakesItBack(FxRobot robot) {
        robot.type(KeyCode.DIGIT3);
        await(() -> did(TicketAction.FINISH_COOKING) == 1);

        robot.type(KeyCode.NUMPAD0);

        await(() -> did(TicketAction.RECALL) == 1);
        await(() -> key("A004") == 3);
    }

    @Test
    void aTicketIsOpenedAndRejectedByKeysAlone(FxRobot robot) {
        robot.type(KeyCode.SLASH, KeyCode.DIGIT1);
        await(() -> seen("reject"));
        robot.type(KeyCode.MULTIPLY);
        await(() -> seen("confirm-reject"));
        robot.type(KeyCode.DIGIT4);
        robot.type(KeyCode.MULTIPLY);

        await(() -> did(TicketAction.REJECT) == 1);
        assertThat(on.shop.commands.getLast().reason()).isEqualTo(RejectReason.OTHER);
    }

    @Test
    void escapeKeepsTheTicketAndThenClosesIt(FxRobot robot) {
        robot.clickOn("#open-A002");
        await(() -> seen("reject"));
        on.clock.seconds(1);
        robot.clickOn("#reject");
        await(() -> seen("keep-ticket"));

        robot.type(KeyCode.ESCAPE);
        await(() -> !seen("keep-ticket"));
        assertThat(seen("reject")).isTrue();
        robot.type(KeyCode.ESCAPE);

        await(() -> !seen("reject"));
        assertThat(did(TicketAction.REJECT)).isZero();
    }

    @Test
    void whileTheServerIsAwayTheMenuTheWaitAndThePauseAskToWait(FxRobot robot) {
        robot.clickOn("#tab-menu");
        await(() -> seen("sale-kalguksu-SOLD_OUT_TODAY"));
        FxToolkit.run(() -> {
            on.shop.away = true;
            on.shop.says(new LiveNews.Lost(on.clock.instant()));
            on.seconds(9);
        });

        await(() -> robot.lookup("Tap when connected").queryAll().stream().anyMatch(Node::isVisible));
        for (var id : List.of("sale-kalguksu-SOLD_OUT_TODAY", "pause", "wait-plus")) {
            assertThat(robot.lookup("#" + id).query().isDisabled()).as(id).isTrue();
        }

        FxToolkit.run(() -> {
            on.shop.away = false;
            on.shop.connects();
        });
        await(() -> !robot.lookup("#sale-kalguksu-SOLD_OUT_TODAY").query().isDisabled());
        assertThat(on.shop.changes).isEmpty();
    }

    @Test
    void theShopPausesFromAPanelInTheHeader(FxRobot robot) {
        robot.clickOn("#pause");
        await(() -> seen("pause-30"));
        on.clock.seconds(1);
        robot.clickOn("#pause-30");

        await(() -> on.shop.changes.contains("pause 30"));
        await(() -> !seen("pause-30"));
        on.clock.seconds(1);
        robot.clickOn("#resume");
        await(() -> on.shop.changes.contains("resume"));
    }

    @Test
    void aDishIsSoldOutByOneTap(FxRobot robot) {
        robot.clickOn("#tab-menu");
        await(() -> seen("sale-kalguksu-SOLD_OUT_TODAY"));

        robot.clickOn("#sale-kalguksu-SOLD_OUT_TODAY");

        await(() -> on.shop.changes.contains("sale kalguksu SOLD_OUT_TODAY"));
    }

    @Test
    void aReadyTicketIsCalledAgainAndCollected(FxRobot robot) {
        robot.clickOn("#call-again-A005");
        await(() -> did(TicketAction.CALL_AGAIN) == 1);

        robot.clickOn("#action-A005");

        await(() -> did(TicketAction.CONFIRM_PICKUP) == 1);
    }

    private long did(TicketAction action) {
        return FxToolkit.on(() -> on.shop.commands.stream().filter(command -> command.action() == action).count());
    }

    private int key(String number) {
        return FxToolkit.on(() -> {
            for (var key = 1; key <= 9; key++) {
                var slip = on.model().tickets().slip(key).get();
                if (slip != null && slip.number().equals(number)) {
                    return key;
                }
            }
            return 0;
        });
    }

    private boolean seen(String id) {
        return FxToolkit.on(() -> on.console.root().lookup("#" + id) instanceof Button button
                && isShown(button));
    }

    private static boolean isShown(Node node) {
        for (@Nullable
        Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void await(BooleanSupplier seen) {
        Awaitility.await().atMost(10, TimeUnit.SECONDS).until(seen::getAsBoolean);
    }
}
