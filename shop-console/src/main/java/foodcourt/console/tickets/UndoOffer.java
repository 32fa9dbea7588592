package foodcourt.console.tickets;

/**
 * What the undo place shows.
 *
 * @param left what is left of the bar, from 1 to 0; at 0 the offer is quiet but still there
 * @param seconds full seconds left of the bar, 0 when it is quiet
 */
public record UndoOffer(Act act, double left, int seconds) {}
