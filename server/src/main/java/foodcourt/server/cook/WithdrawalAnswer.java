package foodcourt.server.cook;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import foodcourt.server.messages.OrderPlaced;
import foodcourt.server.messages.TicketChanged;
import foodcourt.server.messages.TicketStatus;

/**
 * A {@link Withdrawal} as it travels between processes.
 *
 * @param ticket when it is cancelled, else null
 * @param status when it was too late, else null
 * @param statusAt when it was too late, else null
 */
public record WithdrawalAnswer(@Nullable TicketChanged ticket, @Nullable TicketStatus status,
        @Nullable Instant statusAt) {

    /**
     * The question.
     *
     * @param order comes along, so that a kitchen that has not heard of it yet can decide too
     * @param by who asks
     */
    public record Question(OrderPlaced order, UUID ticketId, String by) {}

    /** What it says. */
    public static WithdrawalAnswer of(Withdrawal withdrawal) {
        return switch (withdrawal) {
            case Withdrawal.Withdrawn withdrawn -> new WithdrawalAnswer(withdrawn.ticket(), null, null);
            case Withdrawal.TooLate late -> new WithdrawalAnswer(null, late.status(), late.statusAt());
            case Withdrawal.NoSuchTicket _ -> new WithdrawalAnswer(null, null, null);
        };
    }

    /** The same as it was. */
    public Withdrawal withdrawal() {
        if (ticket != null) {
            return new Withdrawal.Withdrawn(ticket);
        }
        return status == null || statusAt == null
                ? new Withdrawal.NoSuchTicket()
                : new Withdrawal.TooLate(status, statusAt);
    }
}
