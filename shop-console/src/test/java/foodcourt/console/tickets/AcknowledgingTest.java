package foodcourt.console.tickets;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import foodcourt.api.TicketAction;
import foodcourt.api.TicketStatus;
import foodcourt.console.HandClock;
import foodcourt.console.taps.Tap;

import static foodcourt.console.SampleTickets.next;
import static foodcourt.console.SampleTickets.ticket;
import static org.assertj.core.api.Assertions.assertThat;

class AcknowledgingTest {
    private final Kitchen kitchen = new Kitchen();
    private final List<Tap> sent = new ArrayList<>();
    private final Acknowledging acknowledging = new Acknowledging(kitchen, new OutgoingTaps() {
        @Override
        public void add(Tap tap) {
            sent.add(tap);
        }

        @Override
        public List<Tap> unanswered(UUID ticketId) {
            return List.of();
        }

        @Override
        public boolean keeping() {
            return false;
        }
    });

    @Test
    void aTicketIsAcknowledgedOnceItWasPaintedAndOnlyOnce() {
        kitchen.apply(ticket("A001", TicketStatus.RECEIVED, 0));
        var bound = acknowledging.toBePainted();
        assertThat(sent).isEmpty();

        acknowledging.painted(bound);
        acknowledging.painted(bound);

        assertThat(sent).extracting(Tap::action).containsExactly(TicketAction.ACKNOWLEDGE);
        assertThat(acknowledging.toBePainted()).isEmpty();
    }

    @Test
    void whatWasCancelledBeforeTheFrameWasPaintedIsNotAcknowledged() {
        var one = ticket("A001", TicketStatus.RECEIVED, 0);
        kitchen.apply(one);
        var bound = acknowledging.toBePainted();

        kitchen.apply(next(one, TicketStatus.CANCELLED, HandClock.NOON));
        acknowledging.painted(bound);

        assertThat(sent).isEmpty();
    }

    @Test
    void whatAnotherConsoleHasShownNeedsNoWord() {
        kitchen.apply(next(ticket("A001", TicketStatus.RECEIVED, 0), TicketStatus.RECEIVED, HandClock.NOON));

        assertThat(acknowledging.toBePainted()).isEmpty();
    }
}
