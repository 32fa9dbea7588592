package foodcourt.server.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jms.annotation.JmsListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import foodcourt.server.messages.Addresses;
import foodcourt.server.messages.TicketChanged;
import foodcourt.server.storage.ModuleDatabase;

/**
 * What is being prepared and what is ready, as the shops' tickets tell. Every change is saved, then published as
 * {@link BoardTicketChanged}; nobody has to ask.
 */
@Component
public class PickupBoard {
    private static final Duration REMEMBER = Duration.ofDays(1);

    private final ModuleDatabase database;
    private final BoardRows rows;
    private final Clock clock;
    private final ApplicationEventPublisher publisher;

    PickupBoard(ModuleDatabase notificationDatabase, BoardRows rows, Clock clock, ApplicationEventPublisher publisher) {
        database = notificationDatabase;
        this.rows = rows;
        this.clock = clock;
        this.publisher = publisher;
    }

    /** Takes over what is newer than what the board shows; anything else changes nothing. */
    @JmsListener(destination = Addresses.NOTIFICATION_TICKETS)
    void on(TicketChanged change) {
        if (forgotten(change.placedAt())) {
            return; // the board may have shown and forgotten it: told again it would be a ghost
        }
        var ticket = BoardTicket.of(change);
        database.inTransaction(() -> {
            if (rows.write(ticket, clock.instant())) {
                ModuleDatabase.afterCommit(() -> publisher.publishEvent(new BoardTicketChanged(ticket)));
            }
        });
    }

    /** What is on the board, first ordered first. */
    public List<BoardTicket> tickets() {
        return rows.shown();
    }

    @Scheduled(fixedDelayString = "${foodcourt.notification.forget-every:1h}")
    void forget() {
        if (!database.leads()) { // of several processes one does
            return;
        }
        // a number nobody closed must not meet its namesake of the next day
        rows.shown().stream().filter(ticket -> forgotten(ticket.placedAt())).forEach(ticket -> {
            rows.takeOff(ticket.ticketId(), clock.instant());
            publisher.publishEvent(new BoardTicketChanged(ticket.gone()));
        });
        rows.forgetGoneBefore(clock.instant().minus(REMEMBER));
    }

    private boolean forgotten(Instant placedAt) {
        return placedAt.isBefore(clock.instant().minus(REMEMBER));
    }
}
