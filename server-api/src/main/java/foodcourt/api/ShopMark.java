package foodcourt.api;

/**
 * A shop's sign, the same on kiosk, console and board.
 *
 * @param icon key of an icon of the client kit, such as {@code bowl}
 * @param tint ground colour, {@code #RRGGBB}
 */
public record ShopMark(String icon, String tint) {}
