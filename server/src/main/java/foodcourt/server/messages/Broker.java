package foodcourt.server.messages;

import java.nio.file.Path;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;

import org.apache.activemq.artemis.core.remoting.impl.netty.TransportConstants;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.jspecify.annotations.Nullable;

/** The broker of the settings: one of its own, or one inside this process that ends with it. */
final class Broker implements AutoCloseable {
    /** Of a pair one may be on a machine without power: the other one is asked soon. */
    private static final int CONNECT_MILLIS = 2_000;
    /** Artemis waits so long before it asks the next address, by default 2 s: each connection of a pair would cost that. */
    private static final int RETRY_MILLIS = 100;
    private static final int LOOK_MILLIS = 2_000;

    private final BrokerSettings settings;
    private final @Nullable EmbeddedBroker embedded;
    private final Declarations declarations;

    /** Starts one in this folder unless the settings name another. */
    Broker(BrokerSettings settings, Path folder) throws Exception {
        this.settings = settings;
        declarations = new Declarations(settings);
        embedded = settings.embedded() ? new EmbeddedBroker(folder, settings) : null;
    }

    /** How readers, health checks and operators connect. */
    ConnectionFactory connections() throws JMSException {
        return complete(factory());
    }

    /** For relays only: a send is not confirmed by itself but by the commit of its session. */
    ConnectionFactory relayConnections() throws JMSException {
        var factory = factory();
        factory.setBlockOnDurableSend(false);
        return complete(factory);
    }

    /** For a look at it that somebody waits for: given up soon, and nothing is made. */
    ConnectionFactory lookConnections() throws JMSException {
        var factory = factory();
        factory.setCallTimeout(LOOK_MILLIS);
        return factory;
    }

    /**
     * For news only: a send that nothing keeps is confirmed too, so that whoever tells knows when it was lost with its
     * connection. That costs the teller a way to the broker and back for each, and no disk.
     */
    ConnectionFactory newsConnections() throws JMSException {
        var factory = factory();
        factory.setBlockOnNonDurableSend(true);
        return complete(factory);
    }

    /** The embedded one has from its start what we need. */
    private ConnectionFactory complete(ActiveMQConnectionFactory factory) {
        return embedded == null ? new DeclaringConnections(factory, declarations) : factory;
    }

    private ActiveMQConnectionFactory factory() throws JMSException {
        var factory = new ActiveMQConnectionFactory(embedded == null ? settings.url() : embedded.url());
        if (embedded == null) {
            factory.setUser(settings.username());
            factory.setPassword(settings.password());
            factory.setRetryInterval(RETRY_MILLIS);
            for (var connector : factory.getStaticConnectors()) {
                connector.getParams().putIfAbsent(TransportConstants.NETTY_CONNECT_TIMEOUT, CONNECT_MILLIS);
            }
        }
        return factory;
    }

    @Override
    public void close() throws Exception {
        if (embedded != null) {
            embedded.close();
        }
    }
}
