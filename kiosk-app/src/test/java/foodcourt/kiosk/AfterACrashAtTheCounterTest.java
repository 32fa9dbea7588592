package foodcourt.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import foodcourt.api.OrderStatus;
import foodcourt.api.PaymentMethod;
import foodcourt.api.PaymentOutcome;
import foodcourt.api.ProblemCode;
import foodcourt.kiosk.court.OrderKey;
import foodcourt.kiosk.payment.OpenPayment;
import foodcourt.kiosk.payment.PaymentJournalFiles;
import foodcourt.kiosk.payment.PaymentViewModel;
import foodcourt.kiosk.payment.UnpaidOrder;
import foodcourt.kiosk.session.Screen;

import static org.assertj.core.api.Assertions.assertThat;

/** A kiosk that crashes while a number waits at the counter: its guest has the slip, and the order is kept. */
class AfterACrashAtTheCounterTest {

    private final Visit visit = new Visit().chooses();
    private final PaymentViewModel model;

    AfterACrashAtTheCounterTest() {
        visit.court.takesPayment();
        visit.places();
        model = new PaymentViewModel(visit.paying, visit.staff, visit.court.last());
    }

    @Test
    void theOrderIsNotGivenUp() {
        model.choose(PaymentMethod.COUNTER);
        visit.seconds(3);
        var after = crashed();
        assertThat(after.court.last().status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
        assertThat(after.court.payments.abandoned).isEmpty();
        assertThat(after.journal.kept).isEmpty();
        assertThat(after.session.screen()).isEqualTo(new Screen.Welcome());
    }

    @Test
    void whatIsOpenAtTheTerminalIsToldAllTheSame() {
        visit.court.refusesPayments = ProblemCode.OVERLOADED;
        model.choose(PaymentMethod.CARD);
        model.choose(PaymentMethod.COUNTER);
        assertThat(visit.terminal.cancelled).hasSize(1);
        var after = crashed();
        assertThat(after.court.payments.told.values()).extracting(told -> told.outcome())
                .containsExactly(PaymentOutcome.DECLINED);
        assertThat(after.court.last().status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
        assertThat(after.journal.kept).isEmpty();
    }

    @Test
    void whoTookTheCounterBackIsGivenUpAsEveryOther() {
        model.choose(PaymentMethod.COUNTER);
        model.cancel();
        var after = crashed();
        assertThat(after.court.last().status()).isEqualTo(OrderStatus.EXPIRED);
        assertThat(after.journal.kept).isEmpty();
    }

    @Test
    void theFileSaysWhetherItWaitsThereAndOneOfBeforeIsStillRead(@TempDir Path folder) throws IOException {
        var id = UUID.randomUUID();
        var order = new UnpaidOrder(id, "A047", OrderKey.NONE, false, List.of(
                new OpenPayment(UUID.randomUUID(), PaymentMethod.CARD, 4500, OpenPayment.Stage.NOT_TAKEN, null)), true);
        var files = new PaymentJournalFiles(folder);
        files.keep(order);
        assertThat(files.kept()).containsExactly(order);
        var file = folder.resolve("unpaid-orders").resolve(id + ".json");
        var before = Files.readString(file).replaceAll(",?\"atCounter\":true", "").replace("{,", "{");
        assertThat(before).doesNotContain("atCounter");
        Files.writeString(file, before);
        assertThat(files.kept()).singleElement().satisfies(kept -> {
            assertThat(kept.atCounter()).isNull();
            assertThat(kept.payments()).isEqualTo(order.payments());
        });
    }

    /** Another kiosk with this one's files, some seconds after its start. */
    private Visit crashed() {
        var order = visit.court.last();
        var again = new Visit();
        again.session.end();
        again.court.orders.put(order.orderId(), order);
        again.journal.kept.put(order.orderId(), Objects.requireNonNull(visit.journal.kept.get(order.orderId())));
        again.till.recover();
        again.placing.recover();
        again.seconds(10);
        return again;
    }
}
