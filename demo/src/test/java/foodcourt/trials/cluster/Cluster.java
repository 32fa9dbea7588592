package foodcourt.trials.cluster;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import foodcourt.trials.processes.BrokerProcess;
import foodcourt.trials.report.Settings;
import foodcourt.trials.report.Table;
import foodcourt.trials.stores.BrokerQueues;
import foodcourt.trials.stores.Stores;

/** One court of many processes: PostgreSQL, Artemis, and so many replicas of each role behind one address. */
final class Cluster implements AutoCloseable {
    /** Tickets that a shop may have open at most; few, so that the limit is met. */
    static final int MOST_OPEN = 60;

    private static final List<String> EVERYBODY = List.of("--foodcourt.peers.secret=trial",
            "--foodcourt.database.username=postgres", "--foodcourt.database.pool-size=8", "--foodcourt.drain=2s",
            "--foodcourt.intake.pause-by-itself=false", "--foodcourt.intake.most-open=" + MOST_OPEN,
            "--foodcourt.intake.retry-after=1s");

    private final EmbeddedPostgres postgres;
    private final BrokerProcess broker;
    private final List<Role> roles = new ArrayList<>();
    private final Balancer balancer;

    /** Started, and ready for guests. */
    Cluster(Path folder, int replicas) throws IOException {
        postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "300").start();
        broker = new BrokerProcess(Settings.artemis(), folder.resolve("broker"));
        broker.startAndWait();
        add(folder, replicas, "catalog");
        add(folder, replicas, "notification", "catalog");
        add(folder, replicas, "cook");
        add(folder, replicas, "shopaccount", "catalog", "notification");
        add(folder, replicas, "order", "catalog", "cook");
        add(folder, replicas, "gateway", "catalog", "notification", "cook", "shopaccount", "order");
        balancer = new Balancer(role("gateway").replicas());
    }

    private void add(Path folder, int replicas, String name, String... needed) {
        var settings = new ArrayList<>(EVERYBODY);
        settings.addAll(broker.settings());
        settings.add("--foodcourt.modules=" + name);
        settings.add("--foodcourt.database.url=" + database());
        for (var other : needed) {
            settings.add(role(other).url());
        }
        var role = new Role(name, folder, replicas, settings);
        roles.add(role);
        role.start();
        role.awaitReady();
        Table.tell(replicas + " × " + name + " ready");
    }

    private String database() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    }

    Role role(String name) {
        return roles.stream().filter(role -> role.name().equals(name)).findFirst().orElseThrow();
    }

    List<Role> roles() {
        return List.copyOf(roles);
    }

    BrokerProcess broker() {
        return broker;
    }

    /** The one address that clients know. */
    URI address() {
        return balancer.address();
    }

    /** What all modules have stored. */
    Stores stores() throws SQLException {
        return Stores.read(database(), "postgres");
    }

    Map<String, Long> queues() throws Exception {
        return BrokerQueues.waiting(broker.url(), BrokerProcess.USER);
    }

    /** Asks every process to end. */
    void stop() {
        roles.reversed().forEach(Role::stop);
    }

    @Override
    public void close() throws IOException {
        balancer.close();
        roles.forEach(Role::close);
        broker.close();
        postgres.close();
    }
}
