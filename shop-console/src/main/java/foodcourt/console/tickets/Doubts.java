package foodcourt.console.tickets;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import foodcourt.api.ProblemCode;
import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;
import foodcourt.client.connection.Question;
import foodcourt.console.connection.ShopServer;
import foodcourt.console.taps.TapAnswer;

/**
 * The tickets that changed while this console did not hear of it. The day's list knows how they are; it is asked for
 * until it is answered, because the news of them is not told a second time. Used on one thread.
 */
public final class Doubts {
    private final Kitchen kitchen;
    private final Question<List<TicketView>> day;
    private final Runnable settled;
    private final Map<UUID, Doubt> doubts = new LinkedHashMap<>();

    /**
     * @param screen brings the server's answers to this thread
     * @param settled told when the kitchen knows better
     */
    public Doubts(Kitchen kitchen, ShopServer server, Executor screen, InstantSource time, Runnable settled) {
        this.kitchen = kitchen;
        this.day = new Question<>(server::ticketsOfToday, screen, time, this::settle);
        this.settled = settled;
    }

    /** What was open here and is not in the newest snapshot ended unseen, perhaps by its guest. */
    public void missing(Set<UUID> ticketIds) {
        doubts.clear();
        ticketIds.forEach(ticketId -> kitchen.find(ticketId).ifPresent(ticket -> doubt(ticket, true)));
        if (!doubts.isEmpty()) {
            day.ask();
        }
    }

    /** A refusal may name another status than this console knows. */
    public void answered(TapAnswer answer) {
        if (answer instanceof TapAnswer.Refused(var tap, var problem)
                && problem.code() == ProblemCode.STATUS_CONFLICT) {
            stands(tap.ticketId(), problem.ticketStatus());
        }
    }

    /** Time has passed: asks again as long as nobody answered. */
    public void tick() {
        day.tick();
    }

    private void stands(UUID ticketId, @Nullable TicketStatus status) {
        kitchen.find(ticketId).filter(known -> status != null && known.status() != status).ifPresent(known -> {
            doubt(known, status != null && status.ended());
            day.ask();
        });
    }

    private void doubt(TicketView ticket, boolean ended) {
        doubts.put(ticket.ticketId(), new Doubt(ticket.version(), ended));
    }

    private boolean settle(List<TicketView> all) {
        var byId = all.stream().collect(Collectors.toMap(TicketView::ticketId, Function.identity()));
        doubts.forEach((ticketId, doubt) -> settle(ticketId, doubt, byId.get(ticketId)));
        doubts.clear();
        settled.run();
        return true;
    }

    /** One that ended and is not of this day is nobody's any more, unless something was heard of it since. */
    private void settle(UUID ticketId, Doubt doubt, @Nullable TicketView told) {
        if (told != null) {
            kitchen.apply(told);
        } else if (doubt.ended && kitchen.find(ticketId).filter(doubt::isStill).isPresent()) {
            kitchen.forget(ticketId);
        }
    }

    /**
     * Why a ticket is asked for.
     *
     * @param version what was held when it came into doubt
     * @param ended it is said to be open no more
     */
    private record Doubt(long version, boolean ended) {
        boolean isStill(TicketView ticket) {
            return ticket.version() == version;
        }
    }
}
