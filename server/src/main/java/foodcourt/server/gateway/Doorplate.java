package foodcourt.server.gateway;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/** Says in the log where the server is, and who can reach it. */
class Doorplate {
    private static final Logger LOG = LoggerFactory.getLogger(Doorplate.class);

    @EventListener
    void ready(ApplicationReadyEvent started) {
        LOG.info(text(started.getApplicationContext().getEnvironment()));
    }

    private static String text(Environment environment) {
        var address = environment.getProperty("server.address", "0.0.0.0");
        var port = environment.getProperty("local.server.port");
        return "Foodcourt listens on http://" + address + ":" + port + (local(address)
                ? " - only this machine can reach it; start with --address=0.0.0.0 to open it to the network"
                : " - every machine of the network can reach it");
    }

    private static boolean local(String address) {
        return address.startsWith("127.") || address.equals("localhost") || address.equals("::1");
    }
}
