package foodcourt.api;

import java.util.List;

/**
 * One line of an order or ticket, with the names of the moment it was ordered.
 *
 * @param amount won, options and quantity included
 */
public record LineView(String itemId, LocalText name, List<LocalText> options, int quantity, long amount) {}
