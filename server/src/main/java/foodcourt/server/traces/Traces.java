package foodcourt.server.traces;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.jspecify.annotations.Nullable;

/** The trace that the running work belongs to, as it is written on rows, messages and requests to other processes. */
public final class Traces {
    /** Name of the HTTP header and of the message property. */
    public static final String NAME = "traceparent";
    /** For work that nobody follows. */
    public static final Traces NONE = new Traces(Tracer.NOOP, Propagator.NOOP);

    private final Tracer tracer;
    private final Propagator propagator;

    Traces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** The running work as a W3C {@code traceparent} of 55 characters, or null: it belongs to no trace. */
    public @Nullable String current() {
        var span = tracer.currentSpan();
        if (span == null || (span.isNoop() && span.context().traceId().isEmpty())) {
            return null;
        }
        var context = span.context();
        return "00-" + context.traceId() + "-" + context.spanId()
                + (Boolean.TRUE.equals(context.sampled()) ? "-01" : "-00");
    }

    /** The same, but null when the trace is not recorded. */
    public @Nullable String recorded() {
        var current = current();
        return current != null && current.endsWith("1") ? current : null;
    }

    /**
     * Does work that began elsewhere.
     *
     * @param parent a {@code traceparent}, or null: it belongs to no trace
     * @param name of this part of it
     */
    public void continuing(@Nullable String parent, String name, Runnable work) {
        if (parent == null) {
            work.run();
            return;
        }
        var span = propagator.extract(parent, (carrier, key) -> key.equals(NAME) ? carrier : null).name(name).start();
        try (var _ = tracer.withSpan(span)) {
            work.run();
        } finally {
            span.end();
        }
    }
}
