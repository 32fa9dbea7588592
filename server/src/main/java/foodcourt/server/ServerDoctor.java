package foodcourt.server;

import java.io.IOException;
import java.io.PrintStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Looks at a server's machine before or while it runs, and says of each part that it is well or what to do. */
final class ServerDoctor {

    /** What was found: well, or what to do. */
    record Finding(String part, boolean well, String words) {}

    private static final long ENOUGH_DISK = 2_000_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private final Environment settings;

    ServerDoctor(Environment settings) {
        this.settings = settings;
    }

    /** With the settings that the server would have with these arguments. */
    static ServerDoctor of(String... args) {
        var environment = new StandardEnvironment();
        environment.getPropertySources()
                .addFirst(new SimpleCommandLinePropertySource(Arguments.settings(args)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return new ServerDoctor(environment);
    }

    /** Prints a line for each part; returns the exit code: 0, or 1 when there is something to do. */
    int report(PrintStream out) throws IOException {
        var findings = findings();
        findings.forEach(finding -> out.printf("%-4s  %-8s  %s%n", finding.well() ? "ok" : "DO", finding.part(),
                finding.words()));
        return findings.stream().allMatch(Finding::well) ? 0 : 1;
    }

    List<Finding> findings() throws IOException {
        return List.of(versions(), court(), data(), memory(), port(), network(), clock());
    }

    private static Finding versions() throws IOException {
        var cache = System.getProperty("java.vm.info", "").contains("sharing") ? "starts by its cache"
                : "starts without a cache";
        return new Finding("versions", true, "Foodcourt " + FoodcourtServer.version() + ", Java "
                + Runtime.version().feature() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + ", " + cache);
    }

    private Finding court() {
        var folder = settings.getProperty("foodcourt.court", "");
        if (folder.isEmpty()) {
            return new Finding("court", true, "the sample court; your own: foodcourt-server setup");
        }
        var there = Files.isReadable(Path.of(folder, "court.yaml"));
        return new Finding("court", there, there ? folder : "no readable court.yaml in " + folder
                + ": is the folder right, and may the server's user read it?");
    }

    private Finding data() throws IOException {
        var data = Path.of(settings.getProperty("foodcourt.data", "")).toAbsolutePath();
        var there = data;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isWritable(there)) {
            return new Finding("data", false, data + " cannot be written: chown -R foodcourt: " + data);
        }
        var free = Files.getFileStore(there).getUsableSpace();
        return new Finding("data", free >= ENOUGH_DISK, free / 1_000_000 + " MB free for " + data
                + (free >= ENOUGH_DISK ? "" : ": make room, at least " + ENOUGH_DISK / 1_000_000 + " MB"));
    }

    private static Finding memory() {
        var most = Runtime.getRuntime().maxMemory() / 1_000_000;
        return new Finding("memory", true, "the server may take " + most + " MB for itself, and half as much for Java");
    }

    /** Free, or taken by the server that already runs; anything else is in its way. */
    private Finding port() {
        var port = settings.getProperty("foodcourt.port", Integer.class, 8080);
        if (port == 0) {
            return new Finding("port", true, "any free one");
        }
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(port));
            return new Finding("port", true, port + " is free: the server does not run now");
        } catch (IOException taken) {
            return running(port);
        }
    }

    private static Finding running(int port) {
        var health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var answer = http.send(HttpRequest.newBuilder(health).timeout(PATIENCE).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200 ? new Finding("port", true, port + ": the server runs and is well")
                    : new Finding("port", false,
                            port + ": " + health + " says " + answer.statusCode() + ": look there");
        } catch (IOException other) {
            return new Finding("port", false,
                    port + " is taken by another program: end it, or choose another port with foodcourt-server setup");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return new Finding("port", false, "not asked");
        }
    }

    private Finding network() {
        var address = settings.getProperty("foodcourt.address", "127.0.0.1");
        if (address.startsWith("127.") || address.equals("::1")) {
            return new Finding("network", false,
                    "only this machine reaches the server: set foodcourt.address=0.0.0.0 (foodcourt-server setup)");
        }
        var port = settings.getProperty("foodcourt.port", "8080");
        var reached = addresses().map(each -> "http://" + each.getHostAddress() + ":" + port)
                .collect(Collectors.joining(", "));
        return reached.isEmpty() ? new Finding("network", false, "this machine has no address: connect the network")
                : new Finding("network", true, "devices reach it at " + reached
                        + (settings.getProperty("foodcourt.gateway.announce", Boolean.class, false)
                                ? ", and find it by themselves"
                                : ", by that address"));
    }

    private static Stream<InetAddress> addresses() {
        try {
            return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                    .filter(each -> each instanceof Inet4Address && !each.isLoopbackAddress());
        } catch (SocketException none) {
            return Stream.empty();
        }
    }

    /** systemd knows whether the clock follows others; elsewhere nobody is asked. */
    private static Finding clock() throws IOException {
        try {
            var process = new ProcessBuilder("timedatectl", "show", "--property=NTPSynchronized", "--value")
                    .redirectErrorStream(true).start();
            var follows = new String(process.getInputStream().readAllBytes(), System.out.charset()).strip();
            if (process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) && follows.equals("no")) {
                return new Finding("clock", false, "it follows no other clock: timedatectl set-ntp true");
            }
        } catch (IOException noSystemd) {
            return new Finding("clock", true, "not asked: no timedatectl here");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return new Finding("clock", true, "follows the time of the network, or cannot be asked");
    }
}
