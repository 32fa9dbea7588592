package foodcourt.server.order;

import java.time.Duration;

/** What came of the wish to place an order. */
public sealed interface Placing {
    /**
     * The order is placed.
     *
     * @param now or before, by the same wish
     */
    record Placed(Order order, boolean now) implements Placing {}

    /** It is not placed, nothing was changed. */
    sealed interface Refused extends Placing {}

    /** The order id is taken by an order with other content. */
    record OrderIdTaken() implements Refused {}

    /** A shop, item, group or option that is not there; {@code field} is the place in the wish. */
    record Unknown(String field, String shopId, String itemId) implements Refused {}

    /** The shop takes no orders now. */
    record ShopNotOpen(String shopId) implements Refused {}

    /** The item is sold out. */
    record ItemSoldOut(String field, String shopId, String itemId) implements Refused {}

    /** Too few, too many or doubled options of a group. */
    record ChoiceNotAllowed(String field, String shopId, String itemId, String groupId) implements Refused {}

    /** The shop has so many tickets ahead, too many to cook; to be tried again, not before this time. */
    record ShopFull(String shopId, int ahead, Duration retryAfter) implements Refused {}

    /** Too many orders are being placed, so many ahead; to be tried again, not before this time. */
    record Busy(int ahead, Duration retryAfter) implements Refused {}

    /** The guest saw another total; the server's, in won. */
    record TotalChanged(long total) implements Refused {}
}
