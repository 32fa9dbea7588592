package foodcourt.server.messages;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;

/** A broker of its own as an operator would have made it: on a port, with a password, and with nothing of ours yet. */
public final class OutsideBroker implements AutoCloseable {
    /** User and password. */
    public static final String WHO = "foodcourt";

    private final int port = freePort();
    private final Path folder;
    private final boolean generous;
    private EmbeddedActiveMQ broker;

    /** @param generous lets us make queues and rules, else only send and read */
    public OutsideBroker(Path folder, boolean generous) throws Exception {
        this.folder = folder;
        this.generous = generous;
        broker = start();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where it listens. */
    public String url() {
        return "tcp://127.0.0.1:" + port;
    }

    private EmbeddedActiveMQ start() throws Exception {
        var started = new EmbeddedActiveMQ();
        started.setSecurityManager(passwords());
        started.setConfiguration(new ConfigurationImpl().setName("outside").setSecurityEnabled(true)
                .setJMXManagementEnabled(false)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .addAcceptorConfiguration("port", url())
                .addAddressSetting("#", new AddressSettings().setAutoCreateQueues(false)
                        .setAutoCreateAddresses(false))
                .putSecurityRoles("#", Set.of(role())));
        started.start();
        if (!started.getActiveMQServer().waitForActivation(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The broker does not start");
        }
        return started;
    }

    private Role role() {
        return new Role(WHO, true, true, generous, generous, generous, generous, generous, true, generous, generous,
                false, false);
    }

    private static ActiveMQJAASSecurityManager passwords() {
        var users = new SecurityConfiguration();
        users.addUser(WHO, WHO);
        users.addRole(WHO, WHO);
        return new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users);
    }

    /** Ends it; its journal stays. */
    public void stop() throws Exception {
        broker.stop();
    }

    /** On the same port and journal. */
    public void startAgain() throws Exception {
        broker = start();
    }

    @Override
    public void close() throws Exception {
        broker.stop();
    }
}
