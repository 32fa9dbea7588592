package foodcourt.console.taps;

import foodcourt.api.Problem;
import foodcourt.api.TicketView;

/** What became of a tap. */
public sealed interface TapAnswer {

    /** The tap that was answered. */
    Tap tap();

    /**
     * The server did it.
     *
     * @param ticket as it is now
     */
    record Done(Tap tap, TicketView ticket) implements TapAnswer {}

    /** The server said no, for good. */
    record Refused(Tap tap, Problem problem) implements TapAnswer {}
}
