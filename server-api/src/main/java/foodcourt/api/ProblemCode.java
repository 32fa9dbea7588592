package foodcourt.api;

/**
 * The {@code code} member of every problem (RFC 9457): what a client decides and speaks by. Each has a type URI
 * {@code urn:foodcourt:problem:<code in lower case with hyphens>}.
 */
public enum ProblemCode {
    /** The request is not of the contract's form; {@code field} names the place. */
    MALFORMED,
    /** No such order, ticket, shop, item or option. */
    NOT_FOUND,
    /** The order id is taken by an order with other content. */
    ORDER_ID_TAKEN,
    /** The shop is paused or closed; {@code shopId}. */
    SHOP_NOT_OPEN,
    /** An item is sold out; {@code shopId}, {@code itemId}. */
    ITEM_SOLD_OUT,
    /** The choice of options breaks the item's rules; {@code shopId}, {@code itemId}, {@code groupId}. */
    CHOICE_NOT_ALLOWED,
    /** The total differs from the server's; {@code total} is the server's, in won. */
    TOTAL_CHANGED,
    /** The command does not fit the present status; {@code status} and {@code statusAt}. */
    STATUS_CONFLICT,
    /** The undo time is over, or there is nothing to undo. */
    UNDO_TOO_LATE,
    /**
     * Nobody can say right now whether it is done; of a cancel: the kitchen cannot be asked, nothing was changed.
     * {@code Retry-After} says when to ask again.
     */
    CANNOT_CONFIRM,
    /** The order's code is needed, or another one: looking up and cancelling are its guest's alone. */
    CODE_WRONG,
    /** The payment is known with other content, or was told to have another end. */
    PAYMENT_CONFLICT,
    /** There is no such voucher, or nothing is left on it. */
    VOUCHER_REFUSED,
    /** Too many wrong codes; {@code Retry-After} says when to try again. */
    TOO_MANY_TRIES,
    /** Too many orders right now; {@code Retry-After} says when to try again. */
    OVERLOADED,
    /** The request's media type is not JSON. */
    UNSUPPORTED_MEDIA_TYPE,
    /** The method is not of this path. */
    METHOD_NOT_ALLOWED,
    /** The body is over the limit. */
    TOO_LARGE,
    /** A fault of the server's own; nobody knows whether something was changed. */
    INTERNAL;

    /** Whether the server itself does not know what came of the request: the same one, by the same id, finds out. */
    public boolean mayBeDone() {
        return this == CANNOT_CONFIRM || this == INTERNAL;
    }
}
