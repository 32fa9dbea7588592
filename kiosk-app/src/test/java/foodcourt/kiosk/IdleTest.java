package foodcourt.kiosk;

import org.junit.jupiter.api.Test;

import foodcourt.kiosk.session.IdleWatch;
import foodcourt.kiosk.session.Screen;

import static org.assertj.core.api.Assertions.assertThat;

class IdleTest {

    private final Visit visit = new Visit().chooses();
    private final IdleWatch idle = new IdleWatch(visit.session, visit.ticker, 90, 20);

    @Test
    void aLeftKioskWarnsAndThenForgetsEverythingOfTheGuest() {
        visit.session.languageProperty().set("en");
        visit.seconds(89);
        assertThat(idle.warningProperty().get()).isZero();
        visit.seconds(1);
        assertThat(idle.warningProperty().get()).isEqualTo(20);
        visit.seconds(20);
        assertThat(visit.session.screen()).isEqualTo(new Screen.Welcome());
        assertThat(visit.session.basket().isEmpty()).isTrue();
        assertThat(visit.session.languageProperty().get()).isEqualTo("ko");
        assertThat(idle.warningProperty().get()).isZero();
    }

    @Test
    void anyTouchGivesTheWholeTimeAgainAsOftenAsOneLikes() {
        for (int i = 0; i < 12; i++) {
            visit.seconds(105);
            assertThat(idle.warningProperty().get()).isPositive();
            idle.touched();
        }
        assertThat(visit.session.basket().count()).isEqualTo(3);
    }

    @Test
    void anOrderThatIsBeingPlacedIsNotGivenUpByQuiet() {
        visit.court.away = true;
        visit.places();
        visit.seconds(300);
        assertThat(visit.session.screen()).isEqualTo(new Screen.Waiting());
        assertThat(visit.session.basket().count()).isEqualTo(3);
    }

    @Test
    void homeWithAFullBasketAsksOnce() {
        visit.session.home();
        assertThat(visit.session.leavingProperty().get()).isTrue();
        visit.session.stay();
        assertThat(visit.session.basket().count()).isEqualTo(3);
        visit.session.home();
        visit.session.end();
        assertThat(visit.session.screen()).isEqualTo(new Screen.Welcome());
        assertThat(visit.session.leavingProperty().get()).isFalse();
    }
}
