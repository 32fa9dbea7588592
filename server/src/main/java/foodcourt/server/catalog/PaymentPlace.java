package foodcourt.server.catalog;

/** Where the court takes payment. */
public enum PaymentPlace {
    /** Not here: it is free, or paid elsewhere. */
    NONE,
    /** At the kiosk, before the kitchens see an order. */
    KIOSK
}
