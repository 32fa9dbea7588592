package foodcourt.server;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ConfigurableApplicationContext;

/** A server that answers requests, until it is closed. */
public final class RunningServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunningServer.class);

    private final ConfigurableApplicationContext context;

    RunningServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Where clients on this machine reach it, such as {@code http://127.0.0.1:8080}. */
    public URI address() {
        var environment = context.getEnvironment();
        var address = environment.getProperty("server.address", "0.0.0.0");
        return URI.create("http://" + (address.equals("0.0.0.0") ? "127.0.0.1" : address) + ":"
                + environment.getProperty("local.server.port"));
    }

    /**
     * Ends it gracefully: it says that it is not ready any more, waits the setting {@code foodcourt.drain} for whoever
     * shares requests out to see that, finishes what runs, then closes data and messages.
     */
    @Override
    public void close() {
        var drain = context.getEnvironment().getProperty("foodcourt.drain", Duration.class, Duration.ZERO);
        LOG.info("Foodcourt is asked to end: it goes on for {} ms, not ready any more, then finishes what runs",
                drain.toMillis());
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        LockSupport.parkNanos(drain.toNanos());
        context.close();
        LOG.info("Foodcourt has ended");
    }
}
