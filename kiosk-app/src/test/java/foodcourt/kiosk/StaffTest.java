package foodcourt.kiosk;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import foodcourt.api.Service;
import foodcourt.client.checks.FxToolkit;
import foodcourt.client.fx.UiThread;
import foodcourt.client.speech.Chime;
import foodcourt.kiosk.session.Calibration;
import foodcourt.kiosk.session.Screen;
import foodcourt.kiosk.session.StaffDoor;
import foodcourt.kiosk.session.StaffPin;
import foodcourt.kiosk.staff.TouchTestViewModel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** The corner for staff. */
@ExtendWith(FxToolkit.class)
class StaffTest {

    private static final String[] RIGHT = {"key-1", "key-3", "key-5", "key-7", "key-9", "key-0"};
    private final KioskInTest kiosk = new KioskInTest("ko");

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void theSignMustBeHeldForThreeSeconds() {
        kiosk.holdsTheSign(3);
        assertThat(kiosk.shows("key-1")).isFalse();
        kiosk.seconds(5);
        assertThat(kiosk.shows("key-1")).isFalse();
        kiosk.holdsTheSign(4);
        assertThat(kiosk.shows("key-1")).isTrue();
    }

    @Test
    void staffGetAwayFromUnclearMoneyWithoutAKeyboard() {
        Situation.PAYMENT_UNCLEAR.reach(kiosk);
        kiosk.holds("unclear-sign", 3);
        assertThat(kiosk.shows("key-1")).as("three whole seconds").isFalse();
        kiosk.holds("unclear-sign", 4).awaits("key-1");
        kiosk.seconds(30);
        kiosk.awaits("unclear-sign");
        assertThat(kiosk.shows("home")).as("without the number nobody leaves").isFalse();
        kiosk.holds("unclear-sign", 4).press(RIGHT).awaits("finish-maintenance").press("finish-maintenance")
                .awaits("eat-here");
    }

    @Test
    void staffSayWhatBecameOfUnclearMoneyAndThenItRestarts() {
        Situation.MAINTENANCE_MONEY.reach(kiosk);
        kiosk.press("open-money", "charged-0", "back-money", "not-charged-0");
        assertThat(kiosk.court.payments.told.values()).extracting(told -> told.outcome())
                .as("asked before it is done").containsExactly(foodcourt.api.PaymentOutcome.UNKNOWN);
        kiosk.press("confirm-money");
        assertThat(kiosk.shows("charged-0")).isFalse();
        kiosk.press("close-money");
        org.awaitility.Awaitility.await().untilAsserted(() -> {
            kiosk.seconds(1);
            assertThat(kiosk.court.payments.told.values()).extracting(told -> told.outcome())
                    .containsExactly(foodcourt.api.PaymentOutcome.DECLINED);
        });
        assertThat(kiosk.shows("open-money")).isFalse();
        kiosk.press("restart", "restart");
        assertThat(kiosk.restarts).isEqualTo(1);
    }

    @Test
    void theNumberIsNeverSeenAndLeadsToMaintenance() {
        kiosk.holdsTheSign(4).press("key-1", "key-3", "key-5");
        assertThat(kiosk.words()).noneMatch(words -> words.contains("135"));
        kiosk.press("key-7", "key-9", "key-0").awaits("finish-maintenance").press("test-sound");
        assertThat(kiosk.chime.played()).containsExactly(Chime.Sound.CALL);
        kiosk.press("finish-maintenance").awaits("eat-here");
    }

    @Test
    void theDoctorsReportIsBehindTheCorner() {
        kiosk.holdsTheSign(4).press(RIGHT).awaits("finish-maintenance").press("examine").awaits("look-again");
        org.awaitility.Awaitility.await().atMost(java.time.Duration.ofSeconds(30))
                .until(() -> kiosk.words().stream().anyMatch(words -> words.contains("서버")));
        assertThat(kiosk.words()).contains("조치가 필요해요", "정상");
        kiosk.press("back").awaits("finish-maintenance");
    }

    @Test
    void whoEntersNoNumberIsSentHomeAfterThirtySeconds() {
        kiosk.holdsTheSign(4).press("key-1");
        kiosk.seconds(30);
        kiosk.awaits("eat-here");
    }

    @Test
    void theMeasuredLineIsKeptOverARestart() {
        kiosk.holdsTheSign(4).press(RIGHT).awaits("finish-maintenance");
        for (int i = 0; i < 3; i++) {
            kiosk.press("longer");
        }
        kiosk.press("shorter-much", "save-scale");
        kiosk.meanwhile(() -> {
        });
        org.awaitility.Awaitility.await().untilAsserted(
                () -> assertThat(new Calibration(kiosk.data()).read()).isCloseTo(3.21 * (200 - 4.7) / 200,
                        within(0.0001)));
    }

    @Test
    void thePanelIsTouchedAllOverAndTheLargestErrorIsShown() {
        kiosk.holdsTheSign(4).press(RIGHT).awaits("finish-maintenance").press("test-touch").awaits("touch-area");
        for (int square = 0; square < TouchTestViewModel.SQUARES; square++) {
            assertThat(kiosk.shows("touch-done") && kiosk.disabled("touch-done")).isTrue();
            kiosk.touchesSquare(square, 6, 8);
            // a bounce of the finger is not the next touch
            kiosk.bouncesOnSquare(square);
            int touched = square + 1;
            assertThat(kiosk.words()).anyMatch(words -> words.contains("40칸 가운데 " + touched + "칸"));
        }
        assertThat(kiosk.words()).anyMatch(words -> words.contains("40칸 가운데 40칸")
                && words.contains("가장 크게 어긋난 곳 4 mm"));
        kiosk.press("touch-done").awaits("finish-maintenance");
        assertThat(kiosk.words()).anyMatch(words -> words.endsWith("확인 · 가장 크게 4 mm"));
        kiosk.press("finish-maintenance").awaits("eat-here");
    }

    @Test
    void aTouchThatIsFeltElsewhereCountsAsAnErrorAndNotAsASquare() {
        var visit = new Visit();
        var test = new TouchTestViewModel(visit.session, new Calibration(Path.of("nowhere")), Runnable::run,
                UiThread.direct(), () -> SampleCourt.NOON);
        test.begin();
        test.touched(0, 321, false);
        assertThat(test.progressProperty().get()).isEqualTo(new TouchTestViewModel.Progress(0, 100));
        for (int square = 0; square < TouchTestViewModel.SQUARES; square++) {
            test.touched(0, 0, true);
        }
        assertThat(test.tested()).contains(new TouchTestViewModel.Tested(SampleCourt.NOON, 100));
        test.begin();
        assertThat(test.progressProperty().get().left()).isEqualTo(40);
        assertThat(test.tested()).isPresent();
    }

    @Test
    void restartAsksOnceAndWaitsForAnOrderWithoutAnAnswer() {
        kiosk.holdsTheSign(4).press(RIGHT).awaits("finish-maintenance").press("restart");
        assertThat(kiosk.restarts).isZero();
        kiosk.press("restart");
        assertThat(kiosk.restarts).isEqualTo(1);
        kiosk.press("finish-maintenance", "eat-here", "dish-mandu", "to-basket");
        kiosk.court.away = true;
        kiosk.press("place-order").awaits("try-now").press("home", "leave-order").awaits("eat-here");
        kiosk.holdsTheSign(4).press(RIGHT).awaits("finish-maintenance").press("restart", "restart");
        assertThat(kiosk.restarts).isEqualTo(1);
        kiosk.awaits("restart-refused");
    }

    @Test
    void fiveWrongNumbersCloseTheDoorForFiveMinutesWhoeverComes() {
        var visit = new Visit();
        visit.session.end();
        var door = door(visit, Optional.of(StaffPin.of("135790")));
        for (int i = 1; i <= 5; i++) {
            door.ask();
            door.enter("000000");
            visit.session.end();
        }
        door.ask();
        door.enter("135790");
        assertThat(visit.session.screen()).isEqualTo(new Screen.StaffPin());
        assertThat(door.statusProperty().get()).isEqualTo(new StaffDoor.Status.Closed(300));
        visit.seconds(300);
        door.enter("135790");
        assertThat(visit.session.screen()).isEqualTo(new Screen.Maintenance());
    }

    @Test
    void withoutANumberInTheSettingsAndInTheMiddleOfAVisitThereIsNoWayIn() {
        var visit = new Visit();
        visit.session.end();
        door(visit, Optional.empty()).ask();
        assertThat(visit.session.screen()).isEqualTo(new Screen.Welcome());
        visit.session.begin(Service.TAKE_OUT);
        door(visit, Optional.of(StaffPin.of("135790"))).ask();
        assertThat(visit.session.screen()).isEqualTo(new Screen.Menu());
    }

    @Test
    void theNumberStandsInTheFileAsItsHashAndInNoMessage() {
        var hash = StaffPin.of("135790").hashed();
        assertThat(hash).doesNotContain("135790");
        assertThat(StaffPin.of(hash).matches("135790")).isTrue();
        assertThat(StaffPin.of(hash).matches("135791")).isFalse();
        assertThat(StaffPin.of("135790")).hasToString("StaffPin");
        assertThatThrownBy(() -> StaffPin.of("13579")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("13579");
    }

    @Test
    void anUnreadableCalibrationIsTheUsualOne(@TempDir Path folder) throws java.io.IOException {
        java.nio.file.Files.writeString(folder.resolve("px-per-mm"), "wide");
        assertThat(new Calibration(folder).read()).isEqualTo(Calibration.USUAL);
        assertThat(new Calibration(Path.of("nowhere")).read()).isEqualTo(Calibration.USUAL);
    }

    private static StaffDoor door(Visit visit, Optional<StaffPin> pin) {
        return new StaffDoor(visit.session, pin, Runnable::run, UiThread.direct(), visit.ticker);
    }
}
