package foodcourt.trials.cluster;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

import foodcourt.api.OrderTicketView;
import foodcourt.api.OrderView;
import foodcourt.api.TicketAction;
import foodcourt.api.TicketCommand;
import foodcourt.client.connection.Answer;
import foodcourt.client.connection.CourtServer;
import foodcourt.client.connection.Patience;
import foodcourt.trials.court.Baskets;
import foodcourt.trials.processes.ServerProcess;
import foodcourt.trials.report.Settings;
import foodcourt.trials.report.Table;
import foodcourt.trials.report.Waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** {@code mvn -Pcluster verify -Dcluster.parts=throughput}: what more processes give on one machine. See docs/cluster.md. */
class ThroughputTrial {
    private static final String ONE_FILES = "1 process, files";
    private static final String ONE = "1 process";
    private static final Duration ARRIVED = Duration.ofMinutes(3);
    private static final int MANY = 16;

    private final Duration time = Settings.seconds("cluster.seconds", 20);
    private final long seed = Settings.seed();
    private final Table table = new Table("Throughput, -Dseed=" + seed, List.of(ONE_FILES, ONE, "1 × each",
            "2 × order, cook", "3 × order, cook"));

    @Test
    void moreReplicasOfOrderAndCook() throws Exception {
        assumeTrue(Settings.chosen("cluster.parts", "throughput", ClusterTrial.USUAL));
        try {
            ownFiles();
            cluster(ONE, Map.of("all", 1));
            cluster("1 × each", Cluster.of(1, 1));
            cluster("2 × order, cook", Cluster.of(2, 1));
            cluster("3 × order, cook", Cluster.of(3, 1));
        } finally {
            table.print(System.out);
        }
    }

    private void ownFiles() throws Exception {
        try (var server = new ServerProcess(Settings.folder("throughput-files"), "", ServerProcess.TIRELESS_SHOPS)) {
            server.startAndWait();
            measure(ONE_FILES, server.address());
        }
    }

    private void cluster(String column, Map<String, Integer> replicas) throws Exception {
        try (var cluster = new Cluster(Settings.folder("throughput"), replicas,
                ServerProcess.TIRELESS_SHOPS.getLast())) {
            var processors = Processors.of(cluster);
            var orders = measure(column, cluster.address());
            processors.each(orders, (who, millis) -> Table.tell(column + ": ms of a processor for an order and its "
                    + "share of commands, " + who + " " + millis));
        }
    }

    /** How many orders were placed. */
    private int measure(String column, URI address) {
        try (var devices = new CourtServer(address, "trial", Duration.ofSeconds(20), Patience.USUAL)) {
            Waiting.until(() -> devices.court().join().done().isPresent(), Duration.ofSeconds(30));
            var baskets = new Baskets(devices.court().join().done().orElseThrow());
            var placed = new ConcurrentLinkedQueue<OrderView>();
            var press = new Press(MANY, seed);
            press.perSecond(time, random -> place(devices, baskets, random, placed)); // what is new is slow
            var before = placed.size();
            var start = System.nanoTime();
            table.put("orders placed a second", column,
                    Math.round(press.perSecond(time, random -> place(devices, baskets, random, placed))));
            Queue<UUID> tickets = new ConcurrentLinkedQueue<>(placed.stream().flatMap(order -> order.tickets().stream())
                    .map(OrderTicketView::ticketId).toList());
            var last = placed.stream().skip(placed.size() - 1).findFirst().orElseThrow().tickets().getLast();
            var arrived = new AtomicBoolean(); // a ticket is accepted once
            Waiting.until(() -> {
                arrived.set(accept(devices, last.ticketId()));
                return arrived.get();
            }, ARRIVED);
            assertThat(arrived).as("the last order is in its kitchen").isTrue();
            table.put("orders in kitchens a second", column,
                    Math.round((placed.size() - before) / ((System.nanoTime() - start) / 1e9)));
            table.put("kitchen commands a second", column,
                    Math.round(press.perSecond(time, _ -> acceptNext(devices, tickets))));
            Table.tell(column + ": " + placed.size() + " orders, " + tickets.size() + " tickets not accepted");
            return placed.size();
        }
    }

    private static boolean place(CourtServer devices, Baskets baskets, Random random, Queue<OrderView> placed) {
        if (devices.place(new UUID(random.nextLong(), random.nextLong()), baskets.fill(random, 3))
                .join() instanceof Answer.Done<OrderView>(var order)) {
            return placed.add(order);
        }
        return false;
    }

    private static boolean acceptNext(CourtServer devices, Queue<UUID> tickets) {
        var ticket = tickets.poll();
        return ticket != null && accept(devices, ticket);
    }

    private static boolean accept(CourtServer devices, UUID ticket) {
        return devices.command(ticket, new TicketCommand(UUID.randomUUID(), TicketAction.ACCEPT, null))
                .join() instanceof Answer.Done<?>;
    }
}
