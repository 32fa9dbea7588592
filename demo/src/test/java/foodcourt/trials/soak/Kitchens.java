package foodcourt.trials.soak;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import foodcourt.api.CourtView;
import foodcourt.api.KitchenView;
import foodcourt.api.StaffCallView;
import foodcourt.api.TicketAction;
import foodcourt.api.TicketCommand;
import foodcourt.api.TicketView;
import foodcourt.client.connection.CourtServer;
import foodcourt.client.connection.LiveNews;
import foodcourt.client.connection.LiveStream;

/** Works every ticket through, so that the court's day is one; remembers nothing, so that only the kiosk can grow. */
final class Kitchens implements AutoCloseable {
    /** Long enough that a guest can cancel. */
    private static final Duration LATER = Duration.ofSeconds(4);

    private final CourtServer server;
    private final List<LiveStream> streams;

    Kitchens(CourtServer server, CourtView court) {
        this.server = server;
        streams = court.shops().stream().map(shop -> server.followShop(shop.shop().shopId(), this::heard)).toList();
    }

    @Override
    public void close() {
        streams.forEach(LiveStream::close);
    }

    private void heard(LiveNews news) {
        switch (news) {
            case LiveNews.Snapshot(KitchenView kitchen) -> kitchen.tickets().forEach(this::work);
            case LiveNews.Changed(var _, TicketView ticket) -> work(ticket);
            case LiveNews.Changed(var _, StaffCallView call) when !call.answered() -> {
                var _ = server.answerStaffCall(call.callId());
            }
            case LiveNews.Snapshot _,LiveNews.Changed _,LiveNews.Connected _,LiveNews.Lost _ -> {
                // nothing to do
            }
        }
    }

    private void work(TicketView ticket) {
        switch (ticket.status()) {
            case RECEIVED -> {
                if (ticket.acknowledged()) {
                    CompletableFuture.delayedExecutor(LATER.toMillis(), TimeUnit.MILLISECONDS)
                            .execute(() -> command(ticket, TicketAction.ACCEPT_AND_START));
                } else {
                    command(ticket, TicketAction.ACKNOWLEDGE);
                }
            }
            case ACCEPTED -> command(ticket, TicketAction.START_COOKING);
            case COOKING -> command(ticket, TicketAction.FINISH_COOKING);
            case READY -> command(ticket, TicketAction.CONFIRM_PICKUP);
            case PICKED_UP, UNCLAIMED, CANCELLED, REJECTED -> {
                // ended
            }
        }
    }

    /** A refusal is right where a guest was faster. */
    private void command(TicketView ticket, TicketAction action) {
        var _ = server.command(ticket.ticketId(), new TicketCommand(UUID.randomUUID(), action, null));
    }
}
