package foodcourt.kiosk.printing;

/** What waits in a queue of the system to be printed. */
interface JobList {

    /** Takes all out that this kiosk's user put into the queue; never fails. */
    void forget(String queue);
}
