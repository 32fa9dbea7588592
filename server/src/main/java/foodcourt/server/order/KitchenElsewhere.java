package foodcourt.server.order;

import java.util.UUID;

import foodcourt.server.cook.Withdrawal;
import foodcourt.server.cook.WithdrawalAnswer;
import foodcourt.server.messages.OrderPlaced;
import foodcourt.server.peers.Peer;
import foodcourt.server.peers.Peers;

/** Asks the cook module in another process. Asked twice it answers the same. */
final class KitchenElsewhere implements Kitchens {
    private final Peers peers;
    private final Peer cook;

    KitchenElsewhere(Peers peers) {
        this.peers = peers;
        cook = peers.of("cook");
    }

    @Override
    public Answer withdraw(OrderPlaced order, UUID ticketId, String by) {
        var answer = peers.ask(cook, "POST", "/withdrawals", new WithdrawalAnswer.Question(order, ticketId, by),
                WithdrawalAnswer.class);
        return answer(answer.withdrawal());
    }

    /** What it means for an order. */
    static Answer answer(Withdrawal withdrawal) {
        return switch (withdrawal) {
            case Withdrawal.Withdrawn withdrawn -> new Answer.Withdrawn(withdrawn.ticket());
            case Withdrawal.TooLate late -> new Answer.TooLate(late.status(), late.statusAt());
            case Withdrawal.NoSuchTicket _ ->
                throw new IllegalStateException("The order came along: it has the ticket");
        };
    }
}
