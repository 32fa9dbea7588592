package foodcourt.server.messages;

import java.util.List;

/**
 * One line of a ticket.
 *
 * @param options names of the chosen options
 * @param amount won, options and quantity included
 */
public record TicketLine(String itemId, LocalText name, List<LocalText> options, int quantity, long amount) {}
