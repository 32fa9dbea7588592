package foodcourt.server.live;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import tools.jackson.databind.json.JsonMapper;

import foodcourt.server.messages.NewsMissed;
import foodcourt.server.traces.Traces;

/**
 * Makes the live streams of the modules and ends them before the web server waits for its last requests. The number of
 * open streams of a kind is the metric {@code foodcourt.live.streams}, of cut ones {@code foodcourt.live.cut}.
 */
public final class LiveHub implements SmartLifecycle {
    private final List<LiveStreams<?>> streams = new CopyOnWriteArrayList<>();
    private final LiveSettings settings;
    private final Frames frames;
    private final InstantSource clock;
    private final MeterRegistry metrics;
    private final String epoch;
    private volatile boolean running;

    /** Ids of this hub's events are of an epoch named after the time it is made at. */
    public LiveHub(LiveSettings settings, JsonMapper json, InstantSource clock, MeterRegistry metrics) {
        this(settings, json, clock, metrics, Traces.NONE);
    }

    LiveHub(LiveSettings settings, JsonMapper json, InstantSource clock, MeterRegistry metrics, Traces traces) {
        this.settings = settings;
        this.clock = clock;
        this.metrics = metrics;
        frames = new Frames(json, clock, traces);
        // another process may begin in the same moment
        epoch = Long.toString(clock.millis(), Character.MAX_RADIX)
                + Integer.toString(ThreadLocalRandom.current().nextInt(1_000_000), Character.MAX_RADIX);
    }

    /** New streams, told apart by keys. */
    public <K> LiveStreams<K> streams(String kind) {
        var made = new LiveStreams<K>(epoch, settings, frames, clock);
        streams.add(made);
        Gauge.builder("foodcourt.live.streams", made, LiveStreams::openStreams).tag("kind", kind).register(metrics);
        FunctionCounter.builder("foodcourt.live.cut", made, LiveStreams::cutStreams).tag("kind", kind)
                .register(metrics);
        return made;
    }

    /** Other processes told what was not heard here: everybody comes back for a snapshot. */
    @EventListener
    void on(NewsMissed missed) {
        streams.forEach(LiveStreams::beginAnew);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        streams.forEach(LiveStreams::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The highest: stopped first of all, so that the graceful shutdown has no stream to wait for. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
