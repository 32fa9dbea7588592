package foodcourt.api;

/** Why a shop could not take a ticket; the clients have the words. */
public enum RejectReason {
    SOLD_OUT, TOO_BUSY, CLOSING_SOON, OTHER
}
