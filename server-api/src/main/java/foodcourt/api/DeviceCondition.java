package foodcourt.api;

/** How a device is, as the server judges its last news. */
public enum DeviceCondition {
    /** Nothing was heard of it for too long. */
    SILENT,
    /** Somebody should look after it; its warnings say why. */
    CHECK, OK
}
