package foodcourt.server.catalog;

/** Whether an item is on sale. */
public enum Sale {
    ON_SALE,
    /** Sold out for one hour. */
    BACK_IN_AN_HOUR,
    /** Sold out for the rest of the court's day. */
    SOLD_OUT_TODAY
}
