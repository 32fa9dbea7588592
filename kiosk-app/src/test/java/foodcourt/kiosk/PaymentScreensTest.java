package foodcourt.kiosk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import foodcourt.client.checks.FxToolkit;
import foodcourt.kiosk.printing.FakePrinter;

import static org.assertj.core.api.Assertions.assertThat;

/** What the screens of paying say and offer, whatever became of the money. */
@ExtendWith(FxToolkit.class)
class PaymentScreensTest {

    private static final String NOT_CHARGED = "돈은 나가지 않았어요";
    private static final String NOT_AGAIN = "다시 결제하지 마세요";

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "PAYMENT_.*")
    void whatIsSaidOfMoneyIsKnown(Situation situation) {
        try (var kiosk = new KioskInTest("ko")) {
            situation.reach(kiosk);
            var known = kiosk.shows("pay-again");
            var unclear = situation.name().startsWith("PAYMENT_CHECKING")
                    || situation.name().startsWith("PAYMENT_UNCLEAR");
            assertThat(kiosk.words().contains(NOT_CHARGED)).as("said only after a no, or when nothing was sent")
                    .isEqualTo(known);
            assertThat(kiosk.words().contains(NOT_AGAIN)).isEqualTo(unclear);
            assertThat(kiosk.shows("call-staff")).as("never covered").isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PAYMENT_PROCESSING", "PAYMENT_PROCESSING_PHONE", "PAYMENT_CHECKING",
            "PAYMENT_CHECKING_STAFF", "PAYMENT_UNCLEAR"})
    void nobodyLeavesNorPaysAgainWhileMoneyIsOnItsWay(Situation situation) {
        try (var kiosk = new KioskInTest("ko")) {
            situation.reach(kiosk);
            assertThat(kiosk.shows("home") || kiosk.shows("back") || kiosk.shows("cancel-payment")).isFalse();
            assertThat(kiosk.shows("payment-words")).isTrue();
            assertThat(disabled(kiosk, "pay-voucher") && disabled(kiosk, "pay-counter")).isTrue();
            assertThat(kiosk.accessibleText("pay-counter")).isEqualTo("현금, 지금은 바꿀 수 없어요");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PAYMENT_CARD", "PAYMENT_COUNTER", "PAYMENT_VOUCHER", "PAYMENT_BANK_REFUSED",
            "PAYMENT_SILENT", "PAYMENT_CHOOSING"})
    void elseEveryWayToPayIsThereAndThereIsAWayBack(Situation situation) {
        try (var kiosk = new KioskInTest("ko")) {
            situation.reach(kiosk);
            assertThat(kiosk.shows("home") && kiosk.shows("back") && kiosk.shows("cancel-payment")).isTrue();
            for (var tile : List.of("pay-card", "pay-phone", "pay-voucher", "pay-counter")) {
                assertThat(disabled(kiosk, tile)).as(tile).isFalse();
            }
        }
    }

    @Test
    void nobodyIsAskedToPayForAnOrderThatHasExpired() {
        try (var kiosk = new KioskInTest("ko")) {
            Situation.PAYMENT_COUNTER.reach(kiosk);
            assertThat(kiosk.shows("due")).isTrue();
        }
        try (var kiosk = new KioskInTest("ko")) {
            Situation.PAYMENT_TOO_LATE.reach(kiosk);
            assertThat(kiosk.shows("due")).isFalse();
        }
    }

    @Test
    void whoPaysAtTheCounterGetsASlipAndThenGoes() {
        try (var printer = new FakePrinter(); var kiosk = KioskInTest.withPrinter("ko", printer)) {
            Situation.PRINT_COUNTER.reach(kiosk);
            assertThat(kiosk.shows("counter-seen")).isFalse();
            kiosk.press("print-counter-slip").awaits("counter-seen");
            assertThat(printer.slips).hasSize(1);
            kiosk.press("counter-seen").awaits("eat-here");
            assertThat(kiosk.court.payments.abandoned).isEmpty();
        }
    }

    @Test
    void whoGetsNoPaperAtTheCounterIsToldToRememberTheNumber() {
        try (var printer = new FakePrinter(); var kiosk = Situation.PRINT_COUNTER_NO_PAPER.kiosk("ko", printer)) {
            Situation.PRINT_COUNTER_NO_PAPER.reach(kiosk);
            assertThat(kiosk.words()).anyMatch(words -> words.contains("번호를 기억"));
        }
    }

    @Test
    void theReferenceOfUnclearMoneyComesOnPaperAndItIsSaidWhenStaffWereCalled() {
        try (var printer = new FakePrinter(); var kiosk = KioskInTest.withPrinter("ko", printer)) {
            Situation.PRINT_UNCLEAR.reach(kiosk);
            assertThat(kiosk.words()).anyMatch(words -> words.contains("에 불렀어요"));
            kiosk.press("print-reference").awaitsWords("pay.unclear.printed");
            assertThat(printer.slips).hasSize(1);
            assertThat(disabled(kiosk, "print-reference")).isTrue();
        }
    }

    @Test
    void theChosenWaySaysThatItIsChosen() {
        try (var kiosk = new KioskInTest("ko")) {
            Situation.PAYMENT_CARD.reach(kiosk);
            assertThat(kiosk.accessibleText("pay-card")).isEqualTo("카드, 골랐어요");
            assertThat(kiosk.accessibleText("pay-phone")).isEqualTo("휴대폰");
            kiosk.press("pay-card");
            assertThat(kiosk.terminal.charges).as("it is not begun a second time").hasSize(1);
        }
    }

    @Test
    void theFocusGoesFromTheTilesThroughThePanelToItsActions() {
        try (var kiosk = new KioskInTest("ko")) {
            Situation.PAYMENT_VOUCHER.reach(kiosk);
            assertThat(focusable(kiosk)).containsSubsequence("home", "pay-card", "pay-phone", "pay-voucher",
                    "pay-counter", "key-1", "key-2", "key-9", "key-clear", "key-0", "key-delete", "cancel-payment",
                    "back");
        }
    }

    @Test
    void cancellingEndsAtTheBasketInTwoTouchesAtMost() {
        try (var kiosk = new KioskInTest("ko")) {
            Situation.PAYMENT_CARD.reach(kiosk);
            kiosk.press("cancel-payment", "cancel-payment");
            assertThat(kiosk.shows("place-order")).isTrue();
        }
    }

    @Test
    void whoPaysAtTheCounterLeavesAndTheNumberWaits() {
        try (var kiosk = new KioskInTest("ko")) {
            Situation.PAYMENT_COUNTER.reach(kiosk);
            kiosk.press("counter-seen");
            assertThat(kiosk.shows("eat-here")).isTrue();
            assertThat(kiosk.court.payments.abandoned).isEmpty();
        }
    }

    private static boolean disabled(KioskInTest kiosk, String id) {
        var node = kiosk.node(id);
        return node == null || FxToolkit.on(node::isDisabled);
    }

    private static List<String> focusable(KioskInTest kiosk) {
        return FxToolkit.on(() -> {
            var ids = new ArrayList<String>();
            collect(kiosk.kiosk().root(), ids);
            return ids;
        });
    }

    private static void collect(Node node, List<String> ids) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable() && node.getId() != null) {
            ids.add(node.getId());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, ids));
        }
    }
}
