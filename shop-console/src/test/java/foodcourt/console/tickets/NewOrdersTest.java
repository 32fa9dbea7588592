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

class NewOrdersTest {
    private final HandClock clock = new HandClock();
    private final Kitchen kitchen = new Kitchen();
    private int rung;
    private final List<Tap> tapped = new ArrayList<>();
    private final NewOrders newOrders = new NewOrders(kitchen, new UnansweredTaps(tapped), clock, () -> rung++);

    @Test
    void aNewOrderRingsOnceAndAgainEveryTwentySecondsUntilItIsAccepted() {
        var one = ticket("A001", TicketStatus.RECEIVED, 0);
        kitchen.apply(one);
        looks(19);
        assertThat(rung).isEqualTo(1);
        looks(1);
        assertThat(rung).isEqualTo(2);
        assertThat(newOrders.waiting().get()).isEqualTo(1);

        kitchen.apply(next(one, TicketStatus.COOKING, clock.instant()));
        looks(60);

        assertThat(rung).isEqualTo(2);
        assertThat(newOrders.waiting().get()).isZero();
    }

    @Test
    void whatWasAcceptedWhileTheServerIsAwayRingsNoMore() {
        var one = ticket("A001", TicketStatus.RECEIVED, 0);
        kitchen.apply(one);
        looks(5);

        tapped.add(Tap.on(one.ticketId(), one.number(), TicketAction.ACCEPT_AND_START));
        looks(60);

        assertThat(rung).isEqualTo(1);
        assertThat(newOrders.waiting().get()).isZero();
    }

    @Test
    void eachArrivalRings() {
        kitchen.apply(ticket("A001", TicketStatus.RECEIVED, 0));
        looks(5);
        kitchen.apply(ticket("A002", TicketStatus.RECEIVED, 0));
        looks(5);

        assertThat(rung).isEqualTo(2);
    }

    @Test
    void itRingsOnWhenTheServersClockIsSetBack() {
        kitchen.apply(ticket("A001", TicketStatus.RECEIVED, 0));
        looks(5);

        clock.seconds(-3600);
        looks(40);

        assertThat(rung).isEqualTo(4);
    }

    @Test
    void withoutSoundItsTwinIsSeenAllTheSame() {
        newOrders.sound().set(false);
        kitchen.apply(ticket("A001", TicketStatus.RECEIVED, 0));
        looks(30);

        assertThat(rung).isZero();
        assertThat(newOrders.waiting().get()).isEqualTo(1);
    }

    private void looks(int seconds) {
        newOrders.look();
        for (var i = 0; i < seconds; i++) {
            clock.seconds(1);
            newOrders.look();
        }
    }

    /** A queue whose server is away. */
    private record UnansweredTaps(List<Tap> all) implements OutgoingTaps {
        @Override
        public void add(Tap tap) {
            all.add(tap);
        }

        @Override
        public List<Tap> unanswered(UUID ticketId) {
            return all.stream().filter(tap -> tap.ticketId().equals(ticketId)).toList();
        }

        @Override
        public boolean keeping() {
            return true;
        }
    }
}
