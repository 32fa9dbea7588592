package foodcourt.server.messages;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.jms.ConnectionFactory;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.traces.Traces;

/** Gives a module its outbox and the relay that empties it; both are beans of the module. */
public final class Outboxes {
    private final ConnectionFactory connections;
    private final MessageJson json;
    private final MeterRegistry metrics;
    private final Traces traces;
    private final Steps steps;
    private final List<OutboxRelay> relays = new CopyOnWriteArrayList<>();

    Outboxes(ConnectionFactory connections, MessageJson json, MeterRegistry metrics, Traces traces) {
        this.connections = connections;
        this.json = json;
        this.metrics = metrics;
        this.traces = traces;
        steps = new Steps(metrics);
    }

    /** The one relay of this database. Metrics: {@code foodcourt.outbox.waiting}, {@code foodcourt.outbox.oldest}. */
    public OutboxRelay relay(ModuleDatabase database) {
        var relay = new OutboxRelay(database, connections);
        relays.add(relay);
        Gauge.builder("foodcourt.outbox.waiting", relay, OutboxRelay::waiting).tag("module", database.module())
                .description("Messages that were not carried to the broker yet").register(metrics);
        Gauge.builder("foodcourt.outbox.oldest", relay, each -> each.backlog().oldest().toMillis() / 1_000.0)
                .tag("module", database.module()).description("How long the oldest of them has waited")
                .baseUnit("seconds").register(metrics);
        return relay;
    }

    /** What waits in each module's outbox now. */
    public List<OutboxBacklog> backlogs() {
        return relays.stream().map(OutboxRelay::backlog).toList();
    }

    /** An outbox of the relay's database. */
    public Outbox outbox(ModuleDatabase database, OutboxRelay relay) {
        return new Outbox(database, json, relay::wake, traces, steps::told);
    }
}
