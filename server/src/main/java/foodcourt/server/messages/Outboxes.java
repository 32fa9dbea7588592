package foodcourt.server.messages;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.jms.ConnectionFactory;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import foodcourt.server.storage.ModuleDatabase;

/** Gives a module its outbox and the relay that empties it; both are beans of the module. */
public final class Outboxes {
    private final ConnectionFactory connections;
    private final MessageJson json;
    private final MeterRegistry metrics;
    private final List<OutboxRelay> relays = new CopyOnWriteArrayList<>();

    Outboxes(ConnectionFactory connections, MessageJson json, MeterRegistry metrics) {
        this.connections = connections;
        this.json = json;
        this.metrics = metrics;
    }

    /** The one relay of this database. What waits is the metric {@code foodcourt.outbox.waiting}. */
    public OutboxRelay relay(ModuleDatabase database) {
        var relay = new OutboxRelay(database, connections);
        relays.add(relay);
        Gauge.builder("foodcourt.outbox.waiting", relay, OutboxRelay::waiting).tag("module", database.module())
                .register(metrics);
        return relay;
    }

    /** What waits in each module's outbox now. */
    public List<OutboxBacklog> backlogs() {
        return relays.stream().map(OutboxRelay::backlog).toList();
    }

    /** An outbox of the relay's database. */
    public Outbox outbox(ModuleDatabase database, OutboxRelay relay) {
        return new Outbox(database, json, relay::wake);
    }
}
