package foodcourt.server.messages;

import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

import foodcourt.server.storage.FolderLock;

/** Artemis inside this process: what it took is on the disk before a send is answered. */
final class EmbeddedBroker implements AutoCloseable {
    private static final int BUFFER_NANOS = 200_000; // the default, 3.3 ms, makes a lone sender wait ten times longer
    private static final long PAGE_ABOVE_BYTES = 64L * 1024 * 1024;

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

    /** How many messages wait in a queue, or 0 when there is no such queue. */
    long waiting(String queue) {
        var found = broker.getActiveMQServer().locateQueue(SimpleString.of(queue));
        return found == null ? 0 : found.getMessageCount();
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
                .addAddressSetting("#", addressSettings(settings));
        Addresses.QUEUES.forEach(queue -> configuration.addAddressConfiguration(address(queue)));
        configuration.addAddressConfiguration(deadLetters());
        return configuration;
    }

    private static AddressSettings addressSettings(BrokerSettings settings) {
        return new AddressSettings()
                .setAutoCreateAddresses(false).setAutoCreateQueues(false)
                .setAutoDeleteAddresses(false).setAutoDeleteQueues(false)
                .setDeadLetterAddress(SimpleString.of(Addresses.DEAD_LETTERS))
                .setExpiryAddress(SimpleString.of(Addresses.DEAD_LETTERS))
                .setMaxDeliveryAttempts(settings.attempts())
                .setRedeliveryDelay(settings.firstRetry().toMillis())
                .setRedeliveryMultiplier(2)
                .setMaxRedeliveryDelay(settings.longestRetry().toMillis())
                .setMaxSizeBytes(PAGE_ABOVE_BYTES)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE);
    }

    private static CoreAddressConfiguration address(String queue) {
        var address = queue.substring(0, queue.indexOf("::"));
        return new CoreAddressConfiguration().setName(address).addRoutingType(RoutingType.MULTICAST)
                .addQueueConfig(QueueConfiguration.of(queue.substring(address.length() + 2)).setAddress(address)
                        .setRoutingType(RoutingType.MULTICAST).setDurable(true));
    }

    private static CoreAddressConfiguration deadLetters() {
        return new CoreAddressConfiguration().setName(Addresses.DEAD_LETTERS).addRoutingType(RoutingType.ANYCAST)
                .addQueueConfig(QueueConfiguration.of(Addresses.DEAD_LETTERS).setRoutingType(RoutingType.ANYCAST)
                        .setDurable(true));
    }

    @Override
    public void close() throws Exception {
        broker.stop();
        lock.close();
    }
}
