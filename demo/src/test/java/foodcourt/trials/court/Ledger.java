package foodcourt.trials.court;

import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

import foodcourt.api.OrderView;
import foodcourt.api.ProblemCode;
import foodcourt.api.TicketStatus;
import foodcourt.trials.report.Latencies;

/** What the server told guests and cooks, and so must hold whatever was killed meanwhile. Used by many threads. */
public final class Ledger {
    private final Set<UUID> sent = ConcurrentHashMap.newKeySet();
    private final Map<UUID, OrderView> acknowledged = new ConcurrentHashMap<>();
    private final Map<UUID, ProblemCode> refused = new ConcurrentHashMap<>();
    private final Map<UUID, TicketWord> cancels = new ConcurrentHashMap<>();
    private final Map<UUID, TicketWord> accepts = new ConcurrentHashMap<>();
    private final Map<UUID, TicketStatus> cooked = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> calls = new ConcurrentHashMap<>();
    private final Queue<String> contradictions = new ConcurrentLinkedQueue<>();
    private final Queue<String> again = new ConcurrentLinkedQueue<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final Latencies waits = new Latencies();
    private final AtomicLong steps = new AtomicLong();

    /** A guest begins to place an order. */
    void sent(UUID orderId) {
        sent.add(orderId);
    }

    /** A guest has waited so many nanoseconds until the order was answered, asking again included. */
    void waited(long nanos) {
        waits.add(nanos);
    }

    /** How long guests waited for the answer to their order. */
    public Latencies waits() {
        return waits;
    }

    /** The order is placed: the first such answer, or the same again. */
    void acknowledged(OrderView order) {
        steps.incrementAndGet();
        var before = acknowledged.putIfAbsent(order.orderId(), order);
        if (before != null && !before.number().equals(order.number())) {
            contradictions.add("order " + order.orderId() + " is " + before.number() + " and " + order.number());
        }
    }

    void refused(UUID orderId, ProblemCode code) {
        refused.put(orderId, code);
    }

    /** What the guest heard about the cancel of a ticket. */
    void cancel(UUID ticketId, TicketWord word) {
        cancels.put(ticketId, word);
    }

    /** What the cook heard about accepting it. */
    void accept(UUID ticketId, TicketWord word) {
        accepts.put(ticketId, word);
    }

    /** A cook's command was done: this is the ticket's status now. */
    void reached(UUID ticketId, TicketStatus status) {
        steps.incrementAndGet();
        cooked.put(ticketId, status);
    }

    /** The guest was called once more. */
    void called(UUID ticketId) {
        calls.merge(ticketId, 1, Integer::sum);
    }

    /** How much was told so far: it grows as long as anybody is served. */
    public long steps() {
        return steps.get();
    }

    void contradiction(String what) {
        contradictions.add(what);
    }

    /** An answer that the contract does not know. */
    void fault(String what) {
        faults.add(what);
    }

    /** True when a guest was told that this ticket is cancelled. */
    public boolean cancelled(UUID ticketId) {
        var word = cancels.get(ticketId);
        return word != null && word.done();
    }

    /** Something had to be asked once more, for this reason; no harm. */
    void again(String why) {
        again.add(why);
    }

    /** Why something had to be asked once more. */
    public Queue<String> again() {
        return again;
    }

    /** Ids that guests began to place. */
    public Set<UUID> sent() {
        return sent;
    }

    /** Orders that guests were told are placed, as they were then. */
    public Map<UUID, OrderView> acknowledged() {
        return acknowledged;
    }

    /** Orders that guests were told are not placed. */
    public Map<UUID, ProblemCode> refused() {
        return refused;
    }

    /** By ticket: what guests heard when they cancelled. */
    public Map<UUID, TicketWord> cancels() {
        return cancels;
    }

    /** By ticket: what cooks heard when they accepted. */
    public Map<UUID, TicketWord> accepts() {
        return accepts;
    }

    /** By ticket: the last status a cook was told it reached. */
    public Map<UUID, TicketStatus> cooked() {
        return cooked;
    }

    /** By ticket: how often cooks called it, finishing included. */
    public Map<UUID, Integer> calls() {
        return calls;
    }

    /** Answers that contradicted earlier answers. */
    public Queue<String> contradictions() {
        return contradictions;
    }

    /** Answers that the contract does not know. */
    public Queue<String> faults() {
        return faults;
    }
}
