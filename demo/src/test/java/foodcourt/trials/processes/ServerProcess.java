package foodcourt.trials.processes;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;

/** A Foodcourt server in a JVM of its own; its port and its data stay the same over restarts. */
public final class ServerProcess implements AutoCloseable {
    /**
     * Shops that never have too much work: at a trial's rate real ones would pause by themselves, and little would be
     * left to lose.
     */
    public static final List<String> TIRELESS_SHOPS = List.of("--foodcourt.intake.pause-by-itself=false",
            "--foodcourt.intake.most-open=1000000");

    static final String MAIN = "foodcourt.server.FoodcourtServer";

    private static final Duration START = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private final Path folder;
    private final int port = FreePort.find();
    private final List<String> settings;
    private Program program;

    /**
     * Not started yet.
     *
     * @param folder of its data and its log
     * @param processors that it may use, as {@code taskset} names them, or empty: all
     * @param settings such as {@code --foodcourt.broker.url=...}
     */
    public ServerProcess(Path folder, String processors, List<String> settings) {
        this(folder, Java.command(List.of("-Xmx768m"), MAIN), processors, settings);
    }

    /**
     * Not started yet; one of many on this machine.
     *
     * @param folder of its data and its log
     * @param server what is started, by little memory
     * @param settings such as {@code --foodcourt.broker.url=...}
     */
    public ServerProcess(Path folder, Installed server, List<String> settings) {
        this(folder, server.command(MAIN), "", settings);
    }

    ServerProcess(Path folder, List<String> java, String processors, List<String> settings) {
        this.folder = folder;
        this.settings = settings;
        program = program(processors, java);
    }

    private Program program(String processors, List<String> java) {
        return new Program(command(processors, java), Map.of(), folder.resolve("server.log"));
    }

    private List<String> command(String processors, List<String> java) {
        var command = new ArrayList<String>();
        if (!processors.isEmpty()) {
            command.addAll(List.of("taskset", "-c", processors));
        }
        command.addAll(java);
        command.addAll(List.of("--server.port=" + port, "--foodcourt.data=" + data()));
        command.addAll(settings);
        return command;
    }

    /** Where clients reach it. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The folder with its databases and its broker's journal. */
    public Path data() {
        return folder.resolve("data");
    }

    /** From its next start it is this one; it must have ended. */
    public void become(Installed other) {
        program = program("", other.command(MAIN));
    }

    /** Starts the process; it is not ready yet when this returns. */
    public void start() {
        program.start();
    }

    /** Starts it and waits until it takes requests. */
    public void startAndWait() {
        start();
        awaitReady();
    }

    /** Returns when it takes requests. */
    public void awaitReady() {
        Awaitility.await("server ready, see " + program.log()).pollInterval(Duration.ofMillis(100)).atMost(START)
                .failFast("the server ended, see " + program.log(), () -> !program.runs()).until(this::ready);
    }

    /** True when it answers that it is ready. */
    public boolean ready() {
        var question = HttpRequest.newBuilder(address().resolve("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(2)).build();
        try {
            return http.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) { // not there yet
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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

    /** The same; the end may take this long. */
    void stop(Duration longest) {
        program.stop(longest);
    }

    @Override
    public void close() {
        program.close();
        http.close();
    }
}
