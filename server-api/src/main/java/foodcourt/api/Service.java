package foodcourt.api;

/** Where the guest eats. */
public enum Service {
    EAT_HERE, TAKE_OUT
}
