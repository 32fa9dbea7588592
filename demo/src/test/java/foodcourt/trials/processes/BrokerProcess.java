package foodcourt.trials.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;

/** Artemis as a process of its own, with Foodcourt's addresses; its port and its journal stay over restarts. */
public final class BrokerProcess implements AutoCloseable {
    /** Who may connect, and with what password: it listens on loopback, for the time of a trial. */
    public static final String USER = "foodcourt";

    private static final String SYNCHRONIZED = "AMQ221024"; // ActiveMQServerLogger.backupServerSynchronized

    private final int port;
    private final Program program;

    /**
     * Made by {@code artemis create} in this folder, not started yet.
     *
     * @param home the unpacked Artemis
     */
    public BrokerProcess(Path home, Path folder) {
        this(home, folder, FreePort.find(), "");
    }

    /**
     * Two of them, not started yet: the second keeps a copy of all that the first one has and serves while that is away
     * (Artemis' manual, "High Availability and Failover": replication).
     */
    public static List<BrokerProcess> pair(Path home, Path folder) {
        var first = FreePort.find();
        var second = FreePort.find();
        return List.of(
                new BrokerProcess(home, folder.resolve("primary"), first, inPair(first, second,
                        "<primary><check-for-active-server>true</check-for-active-server></primary>")),
                new BrokerProcess(home, folder.resolve("backup"), second, inPair(second, first,
                        "<backup><allow-failback>true</allow-failback></backup>")));
    }

    private static String inPair(int port, int other, String policy) {
        return resource("broker-pair.xml").replace("@PORT@", Integer.toString(port))
                .replace("@OTHER@", Integer.toString(other)).replace("@POLICY@", policy);
    }

    private BrokerProcess(Path home, Path folder, int port, String more) {
        this.port = port;
        var environment = Map.of("JAVA_HOME", Java.home().toString());
        create(home, folder, environment);
        configure(folder.resolve("etc/broker.xml"), more);
        program = new Program(List.of(folder.resolve("bin/artemis").toString(), "run"), environment,
                folder.resolve("broker.log"));
    }

    private void create(Path home, Path folder, Map<String, String> environment) {
        var create = new Program(
                List.of(home.resolve("bin/artemis").toString(), "create", folder.toString(), "--silent",
                        "--no-web", "--host", "127.0.0.1", "--default-port", Integer.toString(port), "--user", USER,
                        "--password", USER, "--require-login", "--nio", "--no-autotune", "--java-memory", "512M"),
                environment,
                folder.resolveSibling("artemis-create.log"));
        create.start();
        Awaitility.await("artemis create").atMost(Duration.ofSeconds(60)).until(() -> !create.runs());
    }

    private void configure(Path file, String more) {
        try {
            Files.writeString(file, resource("broker.xml").replace("@PORT@", Integer.toString(port))
                    .replace("<!-- @MORE@ -->", more));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static String resource(String name) {
        try (var text = Objects.requireNonNull(BrokerProcess.class.getResourceAsStream(name))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    /** Where it listens, such as {@code tcp://127.0.0.1:61616}. */
    public String url() {
        return "tcp://127.0.0.1:" + port;
    }

    /** What a server needs to use it. */
    public List<String> settings() {
        return settings(List.of(this));
    }

    /** What a server needs to use these, one or a pair. */
    public static List<String> settings(List<BrokerProcess> brokers) {
        return List.of("--foodcourt.broker.url=" + url(brokers), "--foodcourt.broker.username=" + USER,
                "--foodcourt.broker.password=" + USER);
    }

    /** Where one of these serves: all that may, in brackets. */
    public static String url(List<BrokerProcess> brokers) {
        return brokers.stream().map(BrokerProcess::url).collect(Collectors.joining(",", "(", ")"));
    }

    /** Starts it; the second of a pair does not listen while the first one serves. */
    public void start() {
        program.start();
    }

    /** Starts it and waits until it listens. */
    public void startAndWait() {
        start();
        Awaitility.await("broker listens, see " + program.log()).atMost(Duration.ofSeconds(60))
                .failFast("the broker ended, see " + program.log(), () -> !program.runs()).until(this::listens);
    }

    /** False when it has ended, by itself too. */
    public boolean runs() {
        return program.runs();
    }

    /** How often it has said, as the second of a pair, that it has all that the first one has. */
    public long synchronizations() {
        try (var lines = Files.lines(program.log())) {
            return lines.filter(line -> line.contains(SYNCHRONIZED)).count();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + program.log(), e);
        }
    }

    private boolean listens() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) { // not there yet
            return false;
        }
    }

    /** Processor time of the process that runs now. */
    public Duration cpu() {
        return program.cpu();
    }

    /** Megabytes of memory that it takes now. */
    public long memory() {
        return program.memory();
    }

    /** {@code kill -9}. */
    public void kill() {
        program.kill();
    }

    /** Asks it to end and waits until it has. */
    public void stop() {
        program.stop();
    }

    @Override
    public void close() {
        program.close();
    }
}
