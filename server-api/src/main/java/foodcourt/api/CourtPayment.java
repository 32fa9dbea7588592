package foodcourt.api;

/** Where the court takes payment, when it takes any here. */
public enum CourtPayment {
    /** At the kiosk, before the kitchens see the order. */
    KIOSK
}
