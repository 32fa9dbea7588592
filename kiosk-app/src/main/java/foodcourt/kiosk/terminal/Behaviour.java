package foodcourt.kiosk.terminal;

/** What happens at the simulated terminal. */
public enum Behaviour {
    /** The card is put in, the bank says yes. */
    APPROVE,
    /** The card is put in, the bank says no. */
    DECLINE,
    /** The guest presses cancel at the terminal. */
    GUEST_CANCELS,
    /** No card comes; the terminal gives up by itself. */
    TIME_OUT,
    /** The money is taken and the answer is lost; asked again, the terminal knows. */
    ANSWER_LOST,
    /** The bank says no and the answer is lost; asked again, the terminal knows. */
    DECLINE_LOST,
    /** The bank takes its time; then it says yes. */
    SLOW,
    /** The money is taken, then the terminal says nothing at all for a time. */
    SILENT,
    /** The terminal cannot be reached, before it is asked for money and while it is so. */
    DEAD
}
