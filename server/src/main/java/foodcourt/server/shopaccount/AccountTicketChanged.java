package foodcourt.server.shopaccount;

import foodcourt.server.messages.TicketChanged;

/** The account holds a newer state of a ticket. Published in this process. */
public record AccountTicketChanged(TicketChanged ticket) {}
