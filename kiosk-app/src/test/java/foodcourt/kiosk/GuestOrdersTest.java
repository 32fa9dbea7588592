package foodcourt.kiosk;

import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import foodcourt.api.TicketStatus;
import foodcourt.client.checks.FxToolkit;
import foodcourt.client.fx.DesignCanvas;

import static org.assertj.core.api.Assertions.assertThat;

/** The guest's whole way, by real presses in a window half as large as the kiosk. */
@ExtendWith(FxToolkit.class)
class GuestOrdersTest {

    private final KioskInTest kiosk = new KioskInTest("ko");
    private final FxRobot robot = new FxRobot();
    private Stage stage = FxToolkit.on(Stage::new);

    @BeforeEach
    void show() {
        FxToolkit.run(() -> {
            kiosk.kiosk().root().getScene().setRoot(new javafx.scene.layout.Pane());
            stage.setScene(new Scene(new DesignCanvas(kiosk.kiosk().root(), 1080, 1920), 540, 960));
            stage.show();
        });
    }

    @AfterEach
    void close() {
        FxToolkit.run(stage::close);
        kiosk.close();
    }

    private void presses(String... ids) {
        for (var id : ids) {
            kiosk.awaits(id).letsTimePass();
            robot.clickOn("#" + id);
        }
    }

    @Test
    void fromTheFirstScreenToTheNumberAndTheCancel() {
        presses("take-out", "dish-mandu", "dish-jjamppong", "option-size-large", "quantity-plus", "add-to-basket",
                "shop-basak", "dish-tonkatsu", "add-to-basket", "to-basket", "line-0-plus", "place-order");
        kiosk.awaits("order-number");
        assertThat(kiosk.court.last().total()).isEqualTo(2 * 5500 + 2 * 11000 + 10500);
        assertThat(
                FxToolkit.on(() -> String.valueOf(kiosk.node("order-number")) + kiosk.accessibleText("order-number")))
                .contains("A047");
        assertThat(kiosk.shows("arrived-bada")).isFalse();
        kiosk.meanwhile(() -> kiosk.court.change(kiosk.court.last().orderId(), "bada", TicketStatus.RECEIVED, true));
        kiosk.awaits("arrived-bada");
        presses("cancel-order", "cancel-basak", "confirm-cancel");
        kiosk.meanwhile(() -> {
        });
        assertThat(kiosk.words()).anyMatch(words -> words.contains("취소했어요"));
        presses("home");
        kiosk.awaits("eat-here");
    }

    @Test
    void amongManyShopsTheChosenOneIsAlwaysAmongTheTabs() {
        Situation.MENU_MORE_SHOPS.reach(kiosk);
        assertThat(kiosk.accessibleText("more-shops")).isNotEmpty();
        assertThat(chosenTabs()).isEqualTo(1);
        presses("more-shops");
        kiosk.awaits("shop-bada");
        assertThat(chosenTabs()).isEqualTo(1);
    }

    private long chosenTabs() {
        return FxToolkit.on(() -> kiosk.kiosk().root().lookupAll(".k-tab").stream()
                .filter(tab -> tab.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen"))).count());
    }

    @Test
    void inEnglishAndHomeKeepsNothing() {
        presses("language-en", "eat-here", "dish-gimbap", "home", "stay", "home", "leave-order");
        kiosk.awaits("eat-here");
        assertThat(kiosk.words()).anyMatch(words -> words.contains("무엇을 드릴까요"));
    }

    @Test
    void aTremblingFingerDoesNotOrderWhatItNeverSaw() {
        presses("eat-here", "dish-mandu", "to-basket");
        kiosk.awaits("place-order");
        robot.clickOn("#place-order");
        assertThat(kiosk.court.placed).isEmpty();
        presses("place-order");
        kiosk.awaits("order-number");
    }

    @Test
    void aClockThatIsSetBackDoesNotMakeTheScreenDead() {
        presses("eat-here");
        kiosk.awaits("dish-mandu").setsTheClockBack();
        presses("dish-mandu", "to-basket");
        kiosk.awaits("place-order");
    }
}
