package foodcourt.kiosk;

import java.util.List;
import javafx.util.Subscription;

import org.junit.jupiter.api.Test;

import foodcourt.kiosk.session.IdleWatch;
import foodcourt.kiosk.session.Screen;
import foodcourt.kiosk.welcome.AttractViewModel;

import static org.assertj.core.api.Assertions.assertThat;

class IdleTest {

    private final Visit visit = new Visit().chooses();
    private final IdleWatch idle = new IdleWatch(visit.session, visit.ticker, 90, 20, 60,
            () -> true);

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

    @Test
    void dishesInviteAfterAMinuteWithNobodyThereAndChangeEveryEightSeconds() {
        visit.session.end();
        visit.seconds(59);
        assertThat(visit.session.screen()).isEqualTo(new Screen.Welcome());
        visit.seconds(1);
        assertThat(visit.session.screen()).isEqualTo(new Screen.Attract());
        var attract = new AttractViewModel(visit.menu, visit.session, visit.ticker);
        try (var following = new Following(attract.attach())) {
            var first = shown(attract);
            visit.seconds(AttractViewModel.SECONDS - 1);
            assertThat(shown(attract)).isEqualTo(first);
            visit.seconds(1);
            assertThat(shown(attract)).isNotEqualTo(first);
            visit.seconds(600);
            attract.begin();
        }
        assertThat(visit.session.screen()).isEqualTo(new Screen.Welcome());
    }

    @Test
    void onlyOpenShopsInvite() {
        List.of("bada", "onggi", "basak").forEach(
                shop -> visit.court.change(SampleCourt.closed(visit.court.shop(shop))));
        var attract = new AttractViewModel(visit.menu, visit.session, visit.ticker);
        try (var following = new Following(attract.attach())) {
            for (int i = 0; i < 5; i++) {
                assertThat(shown(attract)).isEqualTo("tteokbokki");
                visit.seconds(AttractViewModel.SECONDS);
            }
            visit.court.change(SampleCourt.closed(visit.court.shop("maekom")));
            assertThat(attract.dishProperty().get()).isEmpty();
            assertThat(AttractViewModel.hasDishes(visit.menu)).isFalse();
        }
    }

    private static String shown(AttractViewModel attract) {
        return attract.dishProperty().get().orElseThrow().item().itemId();
    }

    private record Following(Subscription subscription) implements AutoCloseable {

        @Override
        public void close() {
            subscription.unsubscribe();
        }
    }
}
