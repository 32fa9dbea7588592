package foodcourt.trials.overload;

import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

import foodcourt.api.CourtView;
import foodcourt.api.TicketAction;
import foodcourt.api.TicketCommand;
import foodcourt.client.connection.Answer;
import foodcourt.client.connection.CourtServer;
import foodcourt.trials.report.Latencies;

/** Cooks who press a button at a steady rate, and a reader who looks at a shop's screen as often. */
final class SteadyCooks implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private final CourtServer server;
    private final CourtView court;

    SteadyCooks(CourtServer server, CourtView court) {
        this.server = server;
        this.court = court;
    }

    /** Accepts these tickets, one command and one look in so many milliseconds, until time or tickets are over. */
    void work(Queue<UUID> tickets, Duration time, Duration every, Latencies commands, Latencies looks) {
        var end = System.nanoTime() + time.toNanos();
        var next = System.nanoTime();
        while (next < end) {
            var ticket = tickets.poll();
            if (ticket == null) {
                return;
            }
            threads.execute(() -> command(ticket, commands));
            threads.execute(() -> look(looks));
            next += every.toNanos();
            LockSupport.parkNanos(next - System.nanoTime());
        }
    }

    private void command(UUID ticket, Latencies commands) {
        var sent = System.nanoTime();
        note(server.command(ticket, new TicketCommand(UUID.randomUUID(), TicketAction.ACCEPT, null)).join());
        commands.add(System.nanoTime() - sent);
    }

    private void look(Latencies looks) {
        var sent = System.nanoTime();
        note(server.order(UUID.randomUUID()).join());
        note(server.account(court.shops().getFirst().shop().shopId(), null).join());
        looks.add(System.nanoTime() - sent);
    }

    private void note(Answer<?> answer) {
        if (answer instanceof Answer.Unreachable<?>
                || (answer instanceof Answer.Refused<?>(var problem, var _) && problem.status() >= 500)) {
            failed.add(answer.toString());
        }
    }

    /** Commands and looks without an answer. */
    Queue<String> failed() {
        return failed;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
