package foodcourt.kiosk.payment;

/** Why a voucher did not pay. */
public enum VoucherTrouble {
    /** There is no such voucher, or nothing is left on it. */
    REFUSED,
    /** Too many wrong codes: later, or another way. */
    TOO_MANY_TRIES
}
