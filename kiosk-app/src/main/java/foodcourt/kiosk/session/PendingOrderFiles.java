package foodcourt.kiosk.session;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * The pending orders as small files in the device's data folder, each named by its order's id: a guest who comes while the
 * order of the one before has no answer yet must not take its place.
 */
public final class PendingOrderFiles implements PendingOrders {

    private final KeptFiles<PendingOrder> files;

    /** Uses a folder in this one; it is made when it is first needed. */
    public PendingOrderFiles(Path data) {
        files = new KeptFiles<>(data.resolve("pending-orders"), PendingOrder.class);
    }

    @Override
    public void remember(PendingOrder pending) {
        files.keep(pending.orderId(), pending);
    }

    @Override
    public void forget(UUID orderId) {
        files.drop(orderId);
    }

    @Override
    public List<PendingOrder> remembered() {
        return files.kept();
    }
}
