package foodcourt.kiosk;

import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import foodcourt.api.OrderStatus;
import foodcourt.api.OrderView;
import foodcourt.api.PaymentMethod;
import foodcourt.kiosk.court.OrderKey;
import foodcourt.kiosk.payment.PaymentStep;
import foodcourt.kiosk.payment.PaymentViewModel;
import foodcourt.kiosk.session.PendingOrder;
import foodcourt.kiosk.session.Screen;

import static org.assertj.core.api.Assertions.assertThat;

/** Orders whose answer comes long after they arrived: only what still holds is said of them. */
class LateAnswerTest {

    private final Visit visit = new Visit().chooses();

    @Test
    void anOrderThatExpiredBeforeItsAnswerCameIsTooLateAndTheBasketIsKept() {
        visit.court.takesPayment();
        arrivesWithoutAnAnswer();
        visit.court.payments.expire(order().orderId());
        visit.court.now = SampleCourt.NOON.plusSeconds(FakePayments.SECONDS + 60);
        visit.seconds(2);
        assertThat(visit.session.screen()).isInstanceOf(Screen.Payment.class);
        var model = new PaymentViewModel(visit.paying, visit.staff, order());
        assertThat(model.stepProperty().get()).isEqualTo(new PaymentStep.TooLate(0));
        assertThat(visit.session.basket().count()).isEqualTo(3);
        visit.seconds(10);
        model.back();
        assertThat(visit.session.screen()).isEqualTo(new Screen.Review());

        visit.court.now = SampleCourt.NOON;
        visit.places();
        assertThat(visit.court.orders).hasSize(2);
        assertThat(model.stepProperty().get()).isEqualTo(new PaymentStep.Choosing());
    }

    @Test
    void thePaymentsTimeBeganWhenTheOrderWasSavedAndNotWhenItsAnswerCame() {
        visit.court.takesPayment();
        arrivesWithoutAnAnswer();
        visit.court.now = SampleCourt.NOON.plusSeconds(FakePayments.SECONDS - 10);
        visit.placing.tryNow();
        var model = new PaymentViewModel(visit.paying, visit.staff, order());
        model.choose(PaymentMethod.COUNTER);
        assertThat(model.stepProperty().get()).isEqualTo(new PaymentStep.Counter(order().number(), 10, 600));
        model.choose(PaymentMethod.CARD);
        assertThat(visit.terminal.charges).isEmpty();
        assertThat(model.stepProperty().get()).isEqualTo(new PaymentStep.TooLate(0));
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "CANCELLED"})
    void anOrderThatEndedAtTheShopsBeforeItsAnswerCameIsShownAsItIs(OrderStatus ended) {
        arrivesWithoutAnAnswer();
        visit.court.orders.put(order().orderId(), with(order(), ended));
        visit.seconds(2);
        assertThat(visit.session.screen()).isEqualTo(new Screen.MyOrder(visit.court.placed(order()),
                OrderKey.of(visit.court.placed(order()))));
        assertThat(visit.session.basket().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "CANCELLED", "EXPIRED"})
    void whatEndedWhileTheKioskWasOffIsShownToNobody(OrderStatus ended) {
        visit.session.end();
        var id = UUID.randomUUID();
        visit.court.orders.put(id, with(visit.court.view(id, PlacingTest.order()), ended));
        visit.memory.remember(new PendingOrder(id, PlacingTest.order()));
        visit.placing.recover();
        visit.seconds(10);
        assertThat(visit.session.screen()).isEqualTo(new Screen.Welcome());
        assertThat(visit.memory.kept).isEmpty();
        assertThat(visit.placing.unanswered()).isFalse();
    }

    private void arrivesWithoutAnAnswer() {
        visit.court.placings.add(id -> {
            visit.court.orders.put(id, visit.court.view(id, Objects.requireNonNull(visit.court.contents.get(id))));
            return FakeCourt.noAnswer();
        });
        visit.places();
    }

    private OrderView order() {
        return visit.court.last();
    }

    private static OrderView with(OrderView order, OrderStatus status) {
        return new OrderView(order.orderId(), order.number(), status, order.service(), order.placedAt(), order.total(),
                order.version() + 1, order.tickets(), null, null, order.payment());
    }
}
