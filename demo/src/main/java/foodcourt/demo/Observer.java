package foodcourt.demo;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

import foodcourt.api.KitchenView;
import foodcourt.api.OrderStatus;
import foodcourt.api.OrderTicketView;
import foodcourt.api.OrderView;
import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;
import foodcourt.client.connection.Answer;
import foodcourt.client.connection.CourtServer;

/** Looks at the server from outside, over HTTP, as the manager would. */
final class Observer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final CourtServer server;
    private final Map<String, String> codes = new HashMap<>();

    Observer(CourtServer server) {
        this.server = server;
    }

    /** The guest's screen shows this code with the number. */
    void learns(String number, String code) {
        codes.put(number, code);
    }

    /** Waits until the shop's part of the order has reached the status. */
    void awaitTicket(String number, String shopId, TicketStatus status) {
        await(number + " of " + shopId + " to be " + status,
                () -> ticket(number, shopId).filter(ticket -> ticket.status() == status).isPresent());
    }

    void awaitOrder(String number, OrderStatus status) {
        await(number + " to be " + status, () -> order(number).filter(order -> order.status() == status).isPresent());
    }

    /** Tries to cancel what no guest could any more, and returns the refusal. */
    String lateCancel(String number, String shopId) {
        var order = order(number).orElseThrow(() -> new StepFailed("server: " + number + " is not known"));
        var ticket = ticket(number, shopId).orElseThrow(() -> new StepFailed("server: no part of " + shopId));
        return switch (server.cancelTicket(order.orderId(), ticket.ticketId(), codes.get(number)).join()) {
            case Answer.Refused(var problem, var _) -> problem.status() + " " + problem.code();
            case Answer.Done<?> _ -> throw new StepFailed("server: cancelled " + number + " although it cooks");
            case Answer.Unreachable<?>(var cause) -> throw new StepFailed("server: " + cause);
        };
    }

    String name() {
        return "server";
    }

    /** Waits until the guest was called so often. */
    void awaitCalls(String number, String shopId, int calls) {
        Predicate<TicketView> called = ticket -> ticket.number().equals(number) && ticket.calls() == calls;
        await(number + " to be called " + calls + " times",
                () -> server.shopTickets(shopId).join() instanceof Answer.Done<KitchenView>(var kitchen)
                        && kitchen.tickets().stream().anyMatch(called));
    }

    private Optional<OrderTicketView> ticket(String number, String shopId) {
        return order(number).flatMap(
                order -> order.tickets().stream().filter(ticket -> ticket.shop().shopId().equals(shopId)).findFirst());
    }

    private Optional<OrderView> order(String number) {
        return switch (server.ordersByNumber(number, codes.get(number)).join()) {
            case Answer.Done(var orders) -> orders.stream().findFirst();
            case Answer.Refused<?> _,Answer.Unreachable<?> _ -> Optional.empty();
        };
    }

    private static void await(String what, java.util.concurrent.Callable<Boolean> seen) {
        try {
            Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(seen);
        } catch (ConditionTimeoutException e) {
            throw new StepFailed("server: waited " + PATIENCE.toSeconds() + " s in vain for " + what);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
