package foodcourt.server.messages;

/** What happened to a ticket: the past-tense names of the life of a ticket. */
public enum TicketHappening {
    TICKET_RECEIVED, TICKET_ACKNOWLEDGED, TICKET_ACCEPTED, COOKING_STARTED, COOKING_FINISHED, TICKET_CALLED,
    TICKET_RECALLED, TICKET_PICKED_UP, TICKET_UNCLAIMED, TICKET_CANCELLED, TICKET_REJECTED
}
