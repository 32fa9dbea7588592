package foodcourt.server.gateway;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

import foodcourt.api.Announced;

/**
 * Says in the local network where the server is ({@code _foodcourt._tcp}, mDNS), so that a device needs no address. A
 * network that does not carry it is no reason not to start.
 */
class Announcement implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

    private final GatewaySettings settings;
    private final Environment environment;
    private final List<JmDNS> voices = new ArrayList<>();

    Announcement(GatewaySettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    @EventListener
    void ready(ApplicationReadyEvent started) {
        if (settings.announce()) {
            var port = Integer.parseInt(environment.getRequiredProperty("local.server.port"));
            // joining a network's group can take seconds; orders can come meanwhile
            Thread.ofVirtual().name("announce").start(() -> announce(port));
        }
    }

    @Override
    public void destroy() throws IOException {
        for (var voice : taken()) {
            voice.close();
        }
    }

    private void announce(int port) {
        for (var address : addresses(environment.getProperty("server.address", "0.0.0.0"))) {
            try {
                var voice = JmDNS.create(MachineName.at(address), MachineName.here());
                keep(voice);
                voice.registerService(ServiceInfo.create(Announced.TYPE, "foodcourt on " + voice.getName(), port, 0, 0,
                        Map.of("path", "/")));
                LOG.info("Devices of the network find this server by mDNS at {}:{}", address.getHostAddress(), port);
            } catch (IOException deaf) {
                LOG.warn("cannot announce the server at {}: devices there need its address", address, deaf);
            }
        }
    }

    private synchronized void keep(JmDNS voice) {
        voices.add(voice);
    }

    private synchronized List<JmDNS> taken() {
        var taken = List.copyOf(voices);
        voices.clear();
        return taken;
    }

    /** Those at which the server listens and that others may reach. */
    static List<InetAddress> addresses(String listening) {
        try {
            if (!listening.equals("0.0.0.0") && !listening.equals("::")) {
                return List.of(InetAddress.getByName(listening));
            }
            return NetworkInterface.networkInterfaces().filter(Announcement::reachable)
                    .flatMap(NetworkInterface::inetAddresses).filter(Inet4Address.class::isInstance).toList();
        } catch (IOException unknown) {
            LOG.warn("cannot announce the server at {}", listening, unknown);
            return List.of();
        }
    }

    private static boolean reachable(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback() && network.supportsMulticast() && !network.isPointToPoint();
        } catch (SocketException gone) {
            LOG.debug("a network went away", gone);
            return false;
        }
    }
}
