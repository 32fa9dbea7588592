package foodcourt.server;

import java.net.URI;

import org.springframework.context.ConfigurableApplicationContext;

/** A server that answers requests, until it is closed. */
public final class RunningServer implements AutoCloseable {
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

    /** Ends it gracefully: what runs is finished, then data and messages are closed. */
    @Override
    public void close() {
        context.close();
    }
}
