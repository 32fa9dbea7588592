package foodcourt.server.messages;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToDoubleFunction;

import jakarta.jms.ConnectionFactory;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.traces.Traces;

/** Gives a module its outbox and the relay that empties it; both are beans of the module. */
public final class Outboxes {
    private static final Logger LOG = LoggerFactory.getLogger(Outboxes.class);

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
        show(database.module(), new Recent<>(() -> known(relay)));
        return relay;
    }

    private void show(String module, Recent<OutboxBacklog> backlog) {
        Gauge.builder("foodcourt.outbox.waiting", backlog, look -> value(look, OutboxBacklog::messages))
                .tag("module", module).description("Messages that were not carried to the broker yet")
                .strongReference(true).register(metrics);
        Gauge.builder("foodcourt.outbox.oldest", backlog,
                look -> value(look, each -> each.oldest().toMillis() / 1_000.0))
                .tag("module", module).description("How long the oldest of them has waited").baseUnit("seconds")
                .strongReference(true).register(metrics);
    }

    private static double value(Recent<OutboxBacklog> look, ToDoubleFunction<OutboxBacklog> of) {
        var backlog = look.get();
        return backlog == null ? Double.NaN : of.applyAsDouble(backlog);
    }

    private static @Nullable OutboxBacklog known(OutboxRelay relay) {
        try {
            return relay.backlog();
        } catch (DataAccessException e) { // told by the health of databases
            LOG.debug("An outbox does not say what waits", e);
            return null;
        }
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
