package foodcourt.kiosk.session;

import foodcourt.api.OrderView;
import foodcourt.kiosk.court.OrderKey;

/** Where the guest is. */
public sealed interface Screen {

    /** Nobody, or somebody new. */
    record Welcome() implements Screen {}

    /** Nobody for a while: dishes invite. */
    record Attract() implements Screen {}

    /** Shops and dishes. */
    record Menu() implements Screen {}

    /** One dish and its choices. */
    record Options(String shopId, String itemId) implements Screen {}

    /** The basket, before it is ordered. */
    record Review() implements Screen {}

    /** The order cannot be placed right now; it will be. */
    record Waiting() implements Screen {}

    /** The order is saved and is to be paid before any kitchen hears of it. */
    record Payment(OrderView order) implements Screen {}

    /** The order is in. */
    record Done(OrderView order) implements Screen {}

    /** A number is asked for. */
    record FindOrder() implements Screen {}

    /**
     * An order that was looked up, or just placed.
     *
     * @param key what its guest knows of it
     */
    record MyOrder(OrderView order, OrderKey key) implements Screen {}

    /** Staff show who they are. */
    record StaffPin() implements Screen {}

    /** Staff look after the kiosk; nobody orders. */
    record Maintenance() implements Screen {}

    /** Staff touch the panel all over. */
    record TouchTest() implements Screen {}

    /** The doctor's report on this kiosk, behind the corner for staff. */
    record Doctor() implements Screen {}
}
