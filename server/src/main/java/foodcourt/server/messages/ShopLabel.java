package foodcourt.server.messages;

/**
 * What is needed to name a shop, as it was when the order was placed.
 *
 * @param icon key of the shop's icon
 * @param tint ground colour of its mark, {@code #RRGGBB}
 * @param counter number of its pickup counter
 */
public record ShopLabel(String shopId, LocalText name, String icon, String tint, int counter) {}
