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

    /**
     * What was found: well, or what to do.
     *
     * @param key of its words; its beginning up to the dot names the part
     */
    record Finding(boolean well, String key, List<Object> details) {

        Finding(boolean well, String key, Object... details) {
            this(well, key, List.of(details));
        }

        String part() {
            return key.substring(0, key.indexOf('.'));
        }

        String in(ConsoleWords words) {
            return words.get(key, details.toArray());
        }
    }

    private static final long MB = 1_000_000;
    private static final long ENOUGH_DISK = 2_000;
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
    int report(PrintStream out, String language) throws IOException {
        var words = new ConsoleWords("doctor", language);
        var findings = findings();
        findings.forEach(finding -> out.printf("%-4s  %-8s  %s%n", finding.well() ? "ok" : "DO", finding.part(),
                finding.in(words)));
        return findings.stream().allMatch(Finding::well) ? 0 : 1;
    }

    List<Finding> findings() throws IOException {
        return List.of(versions(), court(), data(), memory(), port(), network(), clock());
    }

    private static Finding versions() throws IOException {
        var cached = System.getProperty("java.vm.info", "").contains("sharing");
        return new Finding(true, cached ? "versions.cached" : "versions.uncached", FoodcourtServer.version(),
                Runtime.version().feature(), System.getProperty("os.name"), System.getProperty("os.version"));
    }

    private Finding court() {
        var folder = settings.getProperty("foodcourt.court", "");
        if (folder.isEmpty()) {
            return new Finding(true, "court.sample");
        }
        var there = Files.isReadable(Path.of(folder, "court.yaml"));
        return new Finding(there, there ? "court.there" : "court.missing", folder);
    }

    private Finding data() throws IOException {
        var data = Path.of(settings.getProperty("foodcourt.data", "")).toAbsolutePath();
        var there = data;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isWritable(there)) {
            return new Finding(false, "data.readonly", data);
        }
        var free = Files.getFileStore(there).getUsableSpace() / MB;
        return new Finding(free >= ENOUGH_DISK, free >= ENOUGH_DISK ? "data.free" : "data.full", free, data,
                ENOUGH_DISK);
    }

    private static Finding memory() {
        return new Finding(true, "memory.most", Runtime.getRuntime().maxMemory() / MB);
    }

    /** Free, or taken by the server that already runs; anything else is in its way. */
    private Finding port() {
        var port = settings.getProperty("foodcourt.port", Integer.class, 8080);
        if (port == 0) {
            return new Finding(true, "port.any");
        }
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(port));
            return new Finding(true, "port.free", port);
        } catch (IOException taken) {
            return running(port);
        }
    }

    private static Finding running(int port) {
        var health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var answer = http.send(HttpRequest.newBuilder(health).timeout(PATIENCE).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200 ? new Finding(true, "port.runs", port)
                    : new Finding(false, "port.ill", port, health, answer.statusCode());
        } catch (IOException other) {
            return new Finding(false, "port.taken", port);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return new Finding(false, "port.unasked");
        }
    }

    private Finding network() {
        var address = settings.getProperty("foodcourt.address", "127.0.0.1");
        if (address.startsWith("127.") || address.equals("::1")) {
            return new Finding(false, "network.alone");
        }
        var port = settings.getProperty("foodcourt.port", "8080");
        var reached = addresses().map(each -> "http://" + each.getHostAddress() + ":" + port)
                .collect(Collectors.joining(", "));
        var announced = settings.getProperty("foodcourt.gateway.announce", Boolean.class, false);
        return reached.isEmpty() ? new Finding(false, "network.none")
                : new Finding(true, announced ? "network.announced" : "network.there", reached);
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
                return new Finding(false, "clock.alone");
            }
        } catch (IOException noSystemd) {
            return new Finding(true, "clock.unasked");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return new Finding(true, "clock.follows");
    }
}
