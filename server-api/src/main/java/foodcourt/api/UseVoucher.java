package foodcourt.api;

/**
 * Body of {@code PUT} {@link Paths#VOUCHER_PAYMENT}: pays with a voucher what it holds, at most what is due.
 *
 * @param code eight digits
 */
public record UseVoucher(String code) {}
