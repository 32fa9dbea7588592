package foodcourt.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

import foodcourt.server.checks.TestDatabases;
import foodcourt.server.messages.OutsideBroker;

/** One court of several servers, as if each were a process of its own: they share a broker and nothing else, or a database too. */
final class SplitCourt implements AutoCloseable {
    static final String SECRET = "known-to-the-court";

    private final Map<String, RunningServer> servers = new TreeMap<>();
    private final Map<String, List<String>> urls = new TreeMap<>();
    private final OutsideBroker broker;
    private final Path folder;

    SplitCourt(Path folder) throws Exception {
        this.folder = folder;
        broker = new OutsideBroker(folder.resolve("broker"), true);
    }

    /** Starts a server of these modules; more of the same with other names. */
    SplitCourt with(String name, String modules, String... more) {
        var all = new ArrayList<>(List.of("--port=0", "--data=" + folder.resolve(name), "--modules=" + modules,
                "--court=" + court(), "--foodcourt.peers.secret=" + SECRET, "--foodcourt.peers.connect-time=5s",
                "--foodcourt.broker.url=" + broker.url(), "--foodcourt.broker.username=" + OutsideBroker.WHO,
                "--foodcourt.broker.password=" + OutsideBroker.WHO, "--foodcourt.intake.pause-by-itself=false"));
        urls.forEach((module, at) -> all.add("--foodcourt." + module + ".url=" + String.join(",", at)));
        all.addAll(List.of(more));
        var server = FoodcourtServer.start(all.toArray(String[]::new));
        servers.put(name, server);
        Stream.of(modules.split(",")).forEach(module -> urls.computeIfAbsent(module, _ -> new ArrayList<>())
                .add(server.address().toString()));
        return this;
    }

    private static String court() {
        return Path.of("src/main/resources/sample-court").toAbsolutePath().toString();
    }

    /** Settings of one PostgreSQL database for all of them. */
    String[] oneDatabase() {
        return new String[]{"--foodcourt.database.url=" + TestDatabases.url(folder),
                "--foodcourt.database.username=postgres", "--foodcourt.database.pool-size=6"};
    }

    RunningServer server(String name) {
        return Objects.requireNonNull(servers.get(name), name);
    }

    OutsideBroker broker() {
        return broker;
    }

    /** A client of the gateway. */
    TestClient client() {
        return new TestClient(server("gateway").address());
    }

    void stop(String name) {
        Objects.requireNonNull(servers.remove(name), name).close();
    }

    @Override
    public void close() throws Exception {
        servers.values().parallelStream().forEach(RunningServer::close);
        broker.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
