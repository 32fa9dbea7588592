package foodcourt.console.header;

/** What the console shows below its header. */
public enum Page {
    TICKETS, MENU, TODAY
}
