package foodcourt.server.notification;

/** A number came onto the board, moved on it, was called again or left it. Published in this process. */
public record BoardTicketChanged(BoardTicket ticket) {}
