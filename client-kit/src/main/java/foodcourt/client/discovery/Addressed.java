package foodcourt.client.discovery;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import foodcourt.client.settings.CommonOptions;

/** Where a program's server is when nobody told it. */
public final class Addressed {
    private static final Logger LOG = LoggerFactory.getLogger(Addressed.class);
    private static final Duration WAIT = Duration.ofSeconds(4);

    private Addressed() {}

    /** These arguments, with the address of a server found in the network where none was told; waits for it some seconds. */
    public static String[] arguments(CommonOptions told, String... arguments) {
        return arguments(told, ServerFinder.ofThisMachine()::find, arguments);
    }

    static String[] arguments(CommonOptions told, Finder finder, String... arguments) {
        return told.serverTold().isPresent() ? arguments
                : found(told, finder).map(server -> Stream
                        .concat(Arrays.stream(arguments), Stream.of("--server=" + server)).toArray(String[]::new))
                        .orElse(arguments);
    }

    /** The server that a program with these options talks to; where none was told, it is looked for some seconds. */
    public static URI server(CommonOptions told) {
        return server(told, ServerFinder.ofThisMachine()::find);
    }

    static URI server(CommonOptions told, Finder finder) {
        return told.serverTold().or(() -> found(told, finder)).orElseGet(told::server);
    }

    private static Optional<URI> found(CommonOptions told, Finder finder) {
        var found = finder.find(WAIT);
        if (found.isEmpty()) {
            LOG.warn("no server announces itself in the network: trying {}", told.server());
            return Optional.empty();
        }
        LOG.info("took {}; {} servers announce themselves in the network", found.getFirst(), found.size());
        return Optional.of(found.getFirst().address());
    }

    /** Looks for so long. */
    @FunctionalInterface
    interface Finder {

        List<FoundServer> find(Duration wait);
    }
}
