package foodcourt.server.shopaccount;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jms.annotation.JmsListener;
import org.springframework.stereotype.Component;

import foodcourt.server.messages.Addresses;
import foodcourt.server.messages.TicketChanged;
import foodcourt.server.messages.TicketStatus;
import foodcourt.server.storage.ModuleDatabase;

/**
 * Every shop's tickets and days, as the messages of the kitchens tell. What is newer is saved, then published as
 * {@link AccountTicketChanged}; what comes twice or late changes nothing.
 */
@Component
public class ShopAccount {
    private final ModuleDatabase database;
    private final TicketRows tickets;
    private final DaySums days;
    private final ApplicationEventPublisher publisher;

    ShopAccount(ModuleDatabase shopAccountDatabase, TicketRows tickets, DaySums days,
            ApplicationEventPublisher publisher) {
        database = shopAccountDatabase;
        this.tickets = tickets;
        this.days = days;
        this.publisher = publisher;
    }

    /** Keeps the step; takes over the state when it is newer. */
    @JmsListener(destination = Addresses.SHOPACCOUNT_TICKETS)
    void on(TicketChanged ticket) {
        database.inTransaction(() -> {
            tickets.writeStep(ticket);
            if (tickets.write(ticket)) {
                ModuleDatabase.afterCommit(() -> publisher.publishEvent(new AccountTicketChanged(ticket)));
            }
        });
    }

    /** The shop's tickets that have not ended, first ordered first. */
    public List<TicketChanged> open(String shopId) {
        return tickets.open(shopId);
    }

    /**
     * The shop's tickets of one of the court's calendar days, last ordered first.
     *
     * @param status null: all
     */
    public List<TicketChanged> tickets(String shopId, LocalDate day, @Nullable TicketStatus status) {
        return tickets.ofDay(shopId, day, status);
    }

    /** The shop's sums of one of the court's calendar days. */
    public AccountDay day(String shopId, LocalDate day) {
        return days.of(shopId, day);
    }
}
