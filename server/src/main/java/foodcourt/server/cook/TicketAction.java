package foodcourt.server.cook;

/** What a shop can do with a ticket. */
public enum TicketAction {
    ACKNOWLEDGE, ACCEPT, START_COOKING, ACCEPT_AND_START, FINISH_COOKING, CALL_AGAIN, RECALL, CONFIRM_PICKUP,
    GIVE_UP_WAITING, REJECT
}
