package foodcourt.trials.stores;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.Queue;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.jspecify.annotations.Nullable;

/** The messages that a server's own broker left on the disk, read after the server ended. */
public final class Journal {
    private Journal() {}

    /** By queue, how many messages wait in the broker of this data folder. */
    public static Map<String, Long> waiting(Path data) throws Exception {
        var broker = new EmbeddedActiveMQ();
        broker.setConfiguration(configuration(data.toAbsolutePath().resolve("artemis")));
        broker.start();
        try {
            return counts(broker);
        } finally {
            broker.stop();
        }
    }

    private static Map<String, Long> counts(EmbeddedActiveMQ broker) {
        var counts = new TreeMap<String, Long>();
        var server = broker.getActiveMQServer();
        Arrays.stream(server.getPostOffice().getAllBindings().map(binding -> binding.getUniqueName().toString())
                .toArray(String[]::new)).forEach(name -> count(server.locateQueue(SimpleString.of(name)), counts));
        return counts;
    }

    private static void count(@Nullable Queue queue, Map<String, Long> counts) {
        if (queue != null && queue.isDurable() && !queue.isInternalQueue()) {
            counts.put(queue.getName().toString(), queue.getMessageCount());
        }
    }

    private static Configuration configuration(Path folder) throws Exception {
        return new ConfigurationImpl().setName("foodcourt").setSecurityEnabled(false).setJMXManagementEnabled(false)
                .setJournalType(JournalType.NIO)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setNodeManagerLockDirectory(folder.resolve("lock").toString())
                .addAcceptorConfiguration("in-vm", "vm://1");
    }
}
