package foodcourt.api;

/** Why somebody should look after a device. */
public enum DeviceWarning {
    /** The printer needs somebody; its condition says why. */
    PRINTER,
    /** Its clock is more than a minute off the server's. */
    CLOCK,
    /** Its screen's thread took longer than a second to answer. */
    SLOW,
    /** More than nine tenths of its memory are taken. */
    MEMORY
}
