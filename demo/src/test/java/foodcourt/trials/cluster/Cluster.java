package foodcourt.trials.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import foodcourt.trials.processes.BrokerProcess;
import foodcourt.trials.processes.Installed;
import foodcourt.trials.processes.ServerProcess;
import foodcourt.trials.report.Settings;
import foodcourt.trials.report.Table;
import foodcourt.trials.stores.BrokerQueues;
import foodcourt.trials.stores.Stores;

/** One court of many processes: PostgreSQL, Artemis, and replicas of each role behind one address. */
final class Cluster implements AutoCloseable {
    private static final String POSTGRES = "postgres";
    private static final List<String> EVERYBODY = List.of("--foodcourt.peers.secret=trial",
            "--foodcourt.database.username=" + POSTGRES, "--foodcourt.database.pool-size=5", "--foodcourt.drain=2s",
            "--foodcourt.intake.pause-by-itself=false", "--foodcourt.intake.retry-after=1s");

    private final Path files;
    private final EmbeddedPostgres postgres;
    private final List<BrokerProcess> brokers;
    private final Installed present;
    private final List<Role> roles = new ArrayList<>();
    private final Balancer balancer;

    /**
     * Started, and ready for guests.
     *
     * @param replicas how many processes of which role; {@code all} is a process of all modules
     * @param more settings of all of them
     */
    Cluster(Path folder, Map<String, Integer> replicas, String... more) throws Exception {
        this(folder, Setup.USUAL, replicas, more);
    }

    /**
     * Of what it is made.
     *
     * @param release an earlier one, its jars; else it is what this build made
     * @param pair two brokers, one to take over from the other
     */
    record Setup(Optional<Path> release, boolean pair) {
        static final Setup USUAL = new Setup(Optional.empty(), false);
    }

    /** The same. */
    Cluster(Path folder, Setup setup, Map<String, Integer> replicas, String... more) throws Exception {
        files = folder.resolve("postgresql");
        postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "300").setDataDirectory(files)
                .start();
        brokers = setup.pair() ? BrokerProcess.pair(Settings.artemis(), folder.resolve("brokers"))
                : List.of(new BrokerProcess(Settings.artemis(), folder.resolve("broker")));
        brokers.getFirst().startAndWait();
        brokers.stream().skip(1).forEach(BrokerProcess::start);
        var common = Stream.of(EVERYBODY, BrokerProcess.settings(brokers), List.of(more)).flatMap(List::stream)
                .toList();
        present = Installed.present(folder.resolve("server"));
        train(present, "present", common);
        var first = setup.release().map(jars -> Installed.earlier(jars, folder.resolve("earlier"))).orElse(present);
        if (first != present) {
            train(first, "earlier", common);
        }
        replicas.forEach((name, count) -> add(folder, first, name, count, at(POSTGRES, common)));
        roles.forEach(Role::start); // whoever needs another one waits for it
        roles.forEach(Role::awaitReady);
        Table.tell(replicas + " ready");
        balancer = new Balancer(roles.getLast().replicas());
    }

    /** So many of each role. */
    static Map<String, Integer> ofEach(int replicas) {
        return of(replicas, replicas);
    }

    /** So many of order and cook, and so many of each other role. */
    static Map<String, Integer> of(int working, int others) {
        var all = new LinkedHashMap<String, Integer>();
        Stream.of("catalog", "notification", "shopaccount").forEach(name -> all.put(name, others));
        Stream.of("cook", "order").forEach(name -> all.put(name, working));
        all.put("gateway", others); // last: clients know only these
        return all;
    }

    private void train(Installed server, String database, List<String> settings) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + database);
        }
        server.train(at(database, settings));
    }

    private List<String> at(String database, List<String> settings) {
        return Stream.concat(settings.stream(), Stream.of("--foodcourt.database.url=" + url(database))).toList();
    }

    private void add(Path folder, Installed server, String name, int count, List<String> common) {
        var settings = new ArrayList<>(common);
        settings.add("--foodcourt.modules=" + name);
        roles.forEach(other -> settings.add(other.url()));
        roles.add(new Role(name, folder, server, count, settings));
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database;
    }

    /** Asks it to end and starts what this build made in its place. */
    void update(ServerProcess replica) {
        replica.stop();
        replica.become(present);
        replica.startAndWait();
    }

    Role role(String name) {
        return roles.stream().filter(role -> role.name().equals(name)).findFirst().orElseThrow();
    }

    List<Role> roles() {
        return List.copyOf(roles);
    }

    /** The one that serves, or is to serve when both of a pair are there. */
    BrokerProcess broker() {
        return brokers.getFirst();
    }

    /** The other one of a pair. */
    BrokerProcess backup() {
        return brokers.get(1);
    }

    /** The one address that clients know. */
    URI address() {
        return balancer.address();
    }

    /** Bytes to and from clients so far. */
    long bytes() {
        return balancer.bytes();
    }

    /** What all modules have stored. */
    Stores stores() throws SQLException {
        return Stores.read(url(POSTGRES), POSTGRES);
    }

    /** Bytes that the database takes on the disk. */
    long databaseSize() throws SQLException {
        return Stores.size(url(POSTGRES), POSTGRES);
    }

    Map<String, Long> queues() throws Exception {
        return BrokerQueues.waiting(BrokerProcess.url(brokers), BrokerProcess.USER);
    }

    /** By role, processor time so far; of those that run now. */
    Map<String, Duration> cpu() {
        var cpu = new LinkedHashMap<String, Duration>();
        roles.forEach(role -> cpu.put(role.name(), role.cpu()));
        cpu.put("Artemis", brokers.stream().map(BrokerProcess::cpu).reduce(Duration.ZERO, Duration::plus));
        cpu.put("PostgreSQL", postgresCpu());
        cpu.put("clients of the trial", ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO));
        return cpu;
    }

    /** Its connections' processes live as long as the pools do. */
    private Duration postgresCpu() {
        try (var lines = Files.lines(files.resolve("postmaster.pid"))) {
            var first = ProcessHandle.of(lines.mapToLong(Long::parseLong).findFirst().orElseThrow()).orElseThrow();
            return Stream.concat(Stream.of(first), first.descendants()).map(ProcessHandle::info)
                    .flatMap(process -> process.totalCpuDuration().stream()).reduce(Duration.ZERO, Duration::plus);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not run", e);
        }
    }

    /** By role, the megabytes of memory that its processes take now; pages of a file they share are counted for each. */
    Map<String, Long> memory() {
        var memory = new LinkedHashMap<String, Long>();
        roles.forEach(role -> memory.put(role.name(), role.replicas().stream().mapToLong(ServerProcess::memory).sum()));
        memory.put("Artemis", brokers.stream().mapToLong(BrokerProcess::memory).sum());
        return memory;
    }

    /** Asks every process to end. */
    void stop() {
        roles.reversed().forEach(Role::stop);
    }

    @Override
    public void close() throws IOException {
        balancer.close();
        roles.forEach(Role::close);
        brokers.forEach(BrokerProcess::close);
        postgres.close();
    }
}
