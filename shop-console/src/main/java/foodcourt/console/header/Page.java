package foodcourt.console.header;

/** What the console shows below its header. */
public enum Page {
    TICKETS, MENU, TODAY,
    /** Money that staff take and give back; only where guests pay in the court. */
    COUNTER
}
