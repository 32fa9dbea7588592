package foodcourt.kiosk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import foodcourt.kiosk.payment.PaymentJournal;
import foodcourt.kiosk.payment.UnpaidOrder;

/** A journal that survives what a test calls a crash. */
final class JournalInTest implements PaymentJournal {

    final Map<UUID, UnpaidOrder> kept = new LinkedHashMap<>();
    final List<UnpaidOrder> history = new ArrayList<>();
    boolean broken;

    @Override
    public void keep(UnpaidOrder order) {
        if (broken) {
            throw new IllegalStateException("the disk is full");
        }
        kept.put(order.orderId(), order);
        history.add(order);
    }

    @Override
    public void drop(UUID orderId) {
        kept.remove(orderId);
    }

    @Override
    public List<UnpaidOrder> kept() {
        return List.copyOf(kept.values());
    }
}
