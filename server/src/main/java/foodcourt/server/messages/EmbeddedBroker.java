package foodcourt.server.messages;

import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;

import foodcourt.server.storage.FolderLock;

/** Artemis inside this process: what it took is on the disk before a send is answered. */
final class EmbeddedBroker implements AutoCloseable {
    private static final int BUFFER_NANOS = 200_000; // the default, 3.3 ms, makes a lone sender wait ten times longer

    private final EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
    private final String url;
    private final FolderLock lock;

    /** Starts it with its journal in this folder. */
    EmbeddedBroker(Path folder, BrokerSettings settings) throws Exception {
        lock = FolderLock.of(folder); // a second Artemis on the same journal would only wait
        // several servers may live in one process: each broker gets a number of its own
        url = "vm://" + ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
        broker.setConfiguration(configuration(folder, settings));
        broker.start();
        requireActive(folder);
    }

    /** Artemis only logs why it cannot start. */
    private void requireActive(Path folder) throws Exception {
        if (!broker.getActiveMQServer().waitForActivation(20, TimeUnit.SECONDS)) {
            close();
            throw new IllegalStateException("The message broker cannot start with its journal in " + folder
                    + "; its own log lines say why");
        }
    }

    /** What a client in this process connects to. */
    String url() {
        return url;
    }

    private Configuration configuration(Path folder, BrokerSettings settings) throws Exception {
        var configuration = new ConfigurationImpl()
                .setName("foodcourt")
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .setPersistenceEnabled(true)
                .setJournalType(JournalType.NIO)
                .setJournalBufferTimeout_NIO(BUFFER_NANOS)
                .setPageSyncTimeout(BUFFER_NANOS)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setNodeManagerLockDirectory(folder.resolve("lock").toString())
                .addAcceptorConfiguration("in-vm", url)
                .addAddressSetting("#", AddressPolicy.of(settings));
        Addresses.QUEUES.forEach(queue -> configuration.addAddressConfiguration(address(queue)));
        configuration.addAddressConfiguration(deadLetters());
        return configuration;
    }

    private static CoreAddressConfiguration address(String queue) {
        var declared = Addresses.queue(queue);
        return new CoreAddressConfiguration().setName(declared.getAddress().toString())
                .addRoutingType(RoutingType.MULTICAST).addQueueConfig(declared);
    }

    private static CoreAddressConfiguration deadLetters() {
        return new CoreAddressConfiguration().setName(Addresses.DEAD_LETTERS).addRoutingType(RoutingType.ANYCAST)
                .addQueueConfig(Addresses.deadLetters());
    }

    @Override
    public void close() throws Exception {
        broker.stop();
        lock.close();
    }
}
