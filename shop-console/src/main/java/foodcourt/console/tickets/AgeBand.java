package foodcourt.console.tickets;

/** How long a guest has been waiting, in words: each band has a shape of its own too. */
public enum AgeBand {
    ON_TIME, LATE, OVERDUE
}
