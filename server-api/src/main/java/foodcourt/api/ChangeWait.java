package foodcourt.api;

/**
 * Body of {@code PUT} {@link Paths#SHOP_WAIT}.
 *
 * @param minutes 1 to 120
 */
public record ChangeWait(int minutes) {}
