package foodcourt.kiosk.payment;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import foodcourt.kiosk.session.KeptFiles;

/** The journal as a small file for each order in the device's data folder. */
public final class PaymentJournalFiles implements PaymentJournal {

    private final KeptFiles<UnpaidOrder> files;

    /** Uses a folder in this one; it is made when it is first needed. */
    public PaymentJournalFiles(Path data) {
        files = new KeptFiles<>(data.resolve("unpaid-orders"), UnpaidOrder.class);
    }

    @Override
    public void keep(UnpaidOrder order) {
        files.keep(order.orderId(), order);
    }

    @Override
    public void drop(UUID orderId) {
        files.drop(orderId);
    }

    @Override
    public List<UnpaidOrder> kept() {
        return files.kept();
    }
}
