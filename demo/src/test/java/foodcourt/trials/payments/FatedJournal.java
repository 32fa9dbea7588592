package foodcourt.trials.payments;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import foodcourt.kiosk.payment.OpenPayment;
import foodcourt.kiosk.payment.PaymentJournal;
import foodcourt.kiosk.payment.UnpaidOrder;

/** The journal on the disk, at which the kiosk may die before and after it is written. */
final class FatedJournal implements PaymentJournal {
    private final PaymentJournal disk;
    private final Fate fate;
    private final Set<UUID> ended = new HashSet<>();

    FatedJournal(PaymentJournal disk, Fate fate) {
        this.disk = disk;
        this.fate = fate;
    }

    @Override
    public void keep(UnpaidOrder order) {
        var stages = order.payments().stream().map(OpenPayment::stage).toList();
        if (stages.contains(OpenPayment.Stage.ASKED)) {
            fate.at(Moment.PAYMENT_TO_WRITE);
            disk.keep(order);
        } else if (!stages.isEmpty()) {
            ended.add(order.orderId());
            fate.at(Moment.END_TO_WRITE);
            disk.keep(order);
            fate.at(Moment.END_WRITTEN);
        } else {
            fate.at(ended.contains(order.orderId()) ? Moment.ANSWERED : Moment.ORDER_TO_WRITE);
            disk.keep(order);
        }
    }

    @Override
    public void drop(UUID orderId) {
        if (!fate.over()) {
            disk.drop(orderId);
        }
    }

    @Override
    public List<UnpaidOrder> kept() {
        return disk.kept();
    }
}
