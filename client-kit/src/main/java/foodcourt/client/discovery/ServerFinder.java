package foodcourt.client.discovery;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import foodcourt.api.Announced;
import foodcourt.client.settings.MachineName;

/** Asks the local networks (mDNS) for servers of type {@code _foodcourt._tcp}. Waits for the answers: not for the UI thread. */
public final class ServerFinder {
    private static final Logger LOG = LoggerFactory.getLogger(ServerFinder.class);

    private final List<InetAddress> networks;

    /** Asks at these addresses of this machine. */
    ServerFinder(List<InetAddress> networks) {
        this.networks = List.copyOf(networks);
    }

    /** Asks in every network of this machine that carries such questions. */
    public static ServerFinder ofThisMachine() {
        return new ServerFinder(networks());
    }

    /**
     * All servers that answer within the time, each once, by name; none is an answer too.
     *
     * @param wait how long answers are waited for in each network; all networks are asked at once
     */
    public List<FoundServer> find(Duration wait) {
        return networks.parallelStream().flatMap(network -> ask(network, wait)).distinct()
                .sorted(Comparator.comparing(FoundServer::name).thenComparing(FoundServer::address)).toList();
    }

    private static Stream<FoundServer> ask(InetAddress network, Duration wait) {
        try (var ear = JmDNS.create(MachineName.at(network), MachineName.here())) {
            return Arrays.stream(ear.list(Announced.TYPE, wait.toMillis())).flatMap(ServerFinder::found).toList()
                    .stream();
        } catch (IOException deaf) {
            LOG.info("no servers can be looked for at {}: {}", network, deaf.getMessage());
            return Stream.empty();
        }
    }

    private static Stream<FoundServer> found(ServiceInfo service) {
        return Arrays.stream(service.getInet4Addresses()).limit(1)
                .map(address -> new FoundServer(service.getName(),
                        URI.create("http://" + address.getHostAddress() + ":" + service.getPort())));
    }

    private static List<InetAddress> networks() {
        try {
            return NetworkInterface.networkInterfaces().filter(ServerFinder::carries)
                    .flatMap(NetworkInterface::inetAddresses).filter(Inet4Address.class::isInstance).toList();
        } catch (SocketException none) {
            LOG.info("this machine tells of no networks: {}", none.getMessage());
            return List.of();
        }
    }

    private static boolean carries(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback() && network.supportsMulticast() && !network.isPointToPoint();
        } catch (SocketException gone) {
            LOG.debug("a network went away", gone);
            return false;
        }
    }
}
