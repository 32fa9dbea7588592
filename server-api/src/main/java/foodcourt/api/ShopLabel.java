package foodcourt.api;

/**
 * What every screen needs to name a shop.
 *
 * @param counter number of the pickup counter, from 1
 */
public record ShopLabel(String shopId, LocalText name, ShopMark mark, int counter) {}
