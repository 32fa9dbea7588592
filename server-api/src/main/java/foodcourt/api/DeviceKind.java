package foodcourt.api;

/** What a device is for. */
public enum DeviceKind {
    KIOSK, CONSOLE, BOARD
}
