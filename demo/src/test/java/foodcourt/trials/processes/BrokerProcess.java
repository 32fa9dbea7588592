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

import org.awaitility.Awaitility;

/** Artemis as a process of its own, with Foodcourt's addresses; its port and its journal stay over restarts. */
public final class BrokerProcess implements AutoCloseable {
    /** Who may connect, and with what password: it listens on loopback, for the time of a trial. */
    public static final String USER = "foodcourt";

    private final int port = FreePort.find();
    private final Program program;

    /**
     * Made by {@code artemis create} in this folder, not started yet.
     *
     * @param home the unpacked Artemis
     */
    public BrokerProcess(Path home, Path folder) {
        var environment = Map.of("JAVA_HOME", Java.home().toString());
        create(home, folder, environment);
        configure(folder.resolve("etc/broker.xml"));
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

    private void configure(Path file) {
        try (var template = Objects.requireNonNull(BrokerProcess.class.getResourceAsStream("broker.xml"))) {
            Files.writeString(file, new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@PORT@", Integer.toString(port)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** Where it listens, such as {@code tcp://127.0.0.1:61616}. */
    public String url() {
        return "tcp://127.0.0.1:" + port;
    }

    /** What a server needs to use it. */
    public List<String> settings() {
        return List.of("--foodcourt.broker.url=" + url(), "--foodcourt.broker.username=" + USER,
                "--foodcourt.broker.password=" + USER);
    }

    /** Starts it and waits until it listens. */
    public void startAndWait() {
        program.start();
        Awaitility.await("broker listens, see " + program.log()).atMost(Duration.ofSeconds(60))
                .failFast("the broker ended, see " + program.log(), () -> !program.runs()).until(this::listens);
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
