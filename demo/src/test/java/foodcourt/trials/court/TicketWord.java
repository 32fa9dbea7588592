package foodcourt.trials.court;

import org.jspecify.annotations.Nullable;

import foodcourt.api.TicketStatus;

/** What the server told one side about a ticket: done, or refused because of the status it has. */
public record TicketWord(boolean done, @Nullable TicketStatus because) {

    static TicketWord ofDone() {
        return new TicketWord(true, null);
    }

    static TicketWord ofRefused(@Nullable TicketStatus because) {
        return new TicketWord(false, because);
    }
}
