package foodcourt.server.catalog;

/**
 * A meal voucher, as its owner's file lists it.
 *
 * @param code eight digits
 * @param won what it is worth
 * @param once it pays one order, the rest is lost; else the rest stays on it
 */
public record Voucher(String code, long won, boolean once) {}
