package foodcourt.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.springframework.boot.SpringApplication;

/** The server program. */
public final class FoodcourtServer {
    private FoodcourtServer() {}

    /**
     * Starts the server and keeps it running until the process is asked to end; {@code --help} prints all settings.
     */
    public static void main(String[] args) throws IOException {
        if (Arguments.askForHelp(args)) {
            System.out.print(help());
            return;
        }
        try {
            var server = start(args);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "server-end"));
        } catch (IllegalArgumentException e) { // of an argument: said above everything else
            System.err.println(e.getMessage() + "\n--help shows all settings");
            System.exit(2);
        }
    }

    /**
     * Starts a server in this process with the program's arguments; returns when it answers requests. Close it at the
     * end: nothing else does.
     */
    public static RunningServer start(String... args) {
        var settings = Arguments.settings(args);
        var application = new SpringApplication(FoodcourtApplication.class);
        application.setRegisterShutdownHook(false); // two ends at once: the second would not wait for the first
        return new RunningServer(application.run(settings));
    }

    static String help() throws IOException {
        try (InputStream text = Objects.requireNonNull(FoodcourtServer.class.getResourceAsStream("help.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
