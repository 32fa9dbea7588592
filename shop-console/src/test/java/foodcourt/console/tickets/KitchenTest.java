package foodcourt.console.tickets;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import foodcourt.api.KitchenView;
import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;
import foodcourt.console.HandClock;

import static foodcourt.console.SampleTickets.id;
import static foodcourt.console.SampleTickets.next;
import static foodcourt.console.SampleTickets.ticket;
import static org.assertj.core.api.Assertions.assertThat;

class KitchenTest {
    private final Kitchen kitchen = new Kitchen();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shuffledAndDoubledNewsEndsAtTheNewestVersionOfEachTicket(long seed) {
        var news = new ArrayList<TicketView>();
        for (var number : List.of("A001", "A002", "A003")) {
            var one = ticket(number, TicketStatus.RECEIVED, 5);
            var two = next(one, TicketStatus.COOKING, HandClock.NOON);
            var three = next(two, TicketStatus.READY, HandClock.NOON);
            news.addAll(List.of(one, two, three, one, two, three));
        }
        var end = next(next(next(ticket("A003", TicketStatus.RECEIVED, 5), TicketStatus.COOKING, HandClock.NOON),
                TicketStatus.READY, HandClock.NOON), TicketStatus.PICKED_UP, HandClock.NOON);
        news.add(end);
        Collections.shuffle(news, new Random(seed));

        news.forEach(kitchen::apply);

        assertThat(kitchen.in(Lane.READY)).extracting(TicketView::number).containsExactly("A001", "A002");
        assertThat(kitchen.all()).hasSize(2);
    }

    @Test
    void anOldSnapshotDoesNotTakeBackWhatAnAnswerSaid() {
        var one = ticket("A001", TicketStatus.RECEIVED, 1);
        kitchen.apply(next(one, TicketStatus.COOKING, HandClock.NOON));

        kitchen.apply(new KitchenView("bada", HandClock.NOON, List.of(one)));

        assertThat(kitchen.in(Lane.COOKING)).hasSize(1);
    }

    @Test
    void aSnapshotNamesWhatIsMissingInIt() {
        kitchen.apply(ticket("A001", TicketStatus.RECEIVED, 1));
        kitchen.apply(ticket("A002", TicketStatus.READY, 1));

        var missing = kitchen.apply(new KitchenView("bada", HandClock.NOON,
                List.of(ticket("A002", TicketStatus.READY, 1))));

        assertThat(missing).containsExactly(id("A001"));
    }

    @Test
    void whatItsGuestCancelledStaysUntilItIsPutAway() {
        var one = ticket("A001", TicketStatus.RECEIVED, 1);
        kitchen.apply(one);
        var cancelled = next(one, TicketStatus.CANCELLED, HandClock.NOON);
        kitchen.apply(cancelled);
        assertThat(kitchen.in(Lane.NEW)).containsExactly(cancelled);

        kitchen.dismiss(one.ticketId());

        assertThat(kitchen.all()).isEmpty();
        assertThat(kitchen.apply(cancelled)).isFalse();
    }

    @Test
    void whatWasCancelledBeforeItWasEverSeenIsNotShown() {
        kitchen.apply(ticket("A001", TicketStatus.CANCELLED, 1));

        assertThat(kitchen.all()).isEmpty();
    }

    @Test
    void aRecalledTicketComesBack() {
        var ready = ticket("A001", TicketStatus.READY, 1);
        var collected = next(ready, TicketStatus.PICKED_UP, HandClock.NOON);
        kitchen.apply(ready);
        kitchen.apply(collected);

        kitchen.apply(next(collected, TicketStatus.READY, HandClock.NOON.plus(Duration.ofSeconds(3))));

        assertThat(kitchen.in(Lane.READY)).hasSize(1);
    }

    @Test
    void theOldestLiesFirst() {
        kitchen.apply(ticket("A003", TicketStatus.RECEIVED, 1));
        kitchen.apply(ticket("A001", TicketStatus.RECEIVED, 9));
        kitchen.apply(ticket("A002", TicketStatus.ACCEPTED, 4));

        assertThat(kitchen.in(Lane.NEW)).extracting(TicketView::number).containsExactly("A001", "A002", "A003");
    }
}
