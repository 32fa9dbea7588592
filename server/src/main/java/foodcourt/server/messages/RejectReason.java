package foodcourt.server.messages;

/** Why a shop could not take a ticket. */
public enum RejectReason {
    SOLD_OUT, TOO_BUSY, CLOSING_SOON, OTHER
}
