package foodcourt.client.discovery;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import foodcourt.client.settings.CommonOptions;

/** Gives a program the server's address among its arguments where nobody told it. */
public final class Addressed {
    private static final Logger LOG = LoggerFactory.getLogger(Addressed.class);
    private static final Duration WAIT = Duration.ofSeconds(4);

    private Addressed() {}

    /** These arguments, with the address of a server found in the network where none was told; waits for it some seconds. */
    public static String[] arguments(CommonOptions told, String... arguments) {
        return arguments(told, ServerFinder.ofThisMachine(), arguments);
    }

    static String[] arguments(CommonOptions told, ServerFinder finder, String... arguments) {
        if (told.serverTold().isPresent()) {
            return arguments;
        }
        var found = finder.find(WAIT);
        if (found.isEmpty()) {
            LOG.warn("no server announces itself in the network: trying {}", told.server());
            return arguments;
        }
        LOG.info("took {}; {} servers announce themselves in the network", found.getFirst(), found.size());
        return Stream.concat(Arrays.stream(arguments), Stream.of("--server=" + found.getFirst().address()))
                .toArray(String[]::new);
    }
}
