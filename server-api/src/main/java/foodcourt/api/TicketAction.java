package foodcourt.api;

/** What a shop can do with a ticket. */
public enum TicketAction {
    /** The console shows the ticket: the kiosk may say "the kitchen's screen has your order". */
    ACKNOWLEDGE, ACCEPT, START_COOKING,
    /** Both at once: one tap. */
    ACCEPT_AND_START, FINISH_COOKING, CALL_AGAIN,
    /** Undo: one step back within the undo time. */
    RECALL, CONFIRM_PICKUP, GIVE_UP_WAITING, REJECT
}
