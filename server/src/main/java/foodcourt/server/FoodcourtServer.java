package foodcourt.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

import org.springframework.boot.SpringApplication;

/** The server program. */
public final class FoodcourtServer {
    private FoodcourtServer() {}

    /**
     * Starts the server and keeps it running until the process is asked to end; {@code --help} prints all settings.
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (Arguments.askForHelp(args)) {
            System.out.print(help());
            return;
        }
        if (Arrays.asList(args).contains("--version")) {
            System.out.println("Foodcourt " + version() + "\nJava " + Runtime.version());
            return;
        }
        if (args.length == 1 && args[0].equals("practise")) {
            Practice.run();
            return;
        }
        try {
            if (args.length > 0 && args[0].equals("setup")) {
                System.exit(Setup.ofThisProcess().run());
            }
            if (args.length > 0 && args[0].equals("doctor")) {
                var rest = Arguments.withSettingsOfThePackage(Arrays.copyOfRange(args, 1, args.length));
                System.exit(ServerDoctor.of(rest).report(System.out,
                        ConsoleWords.language(Locale.getDefault(), System.out.charset())));
            }
            var server = start(Arguments.withSettingsOfThePackage(args));
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
        application.addListeners(Arguments.KNOWN);
        application.setRegisterShutdownHook(false); // two ends at once: the second would not wait for the first
        return new RunningServer(application.run(settings));
    }

    /** Such as {@code 1.2.0}: the same for all programs of the house. */
    static String version() throws IOException {
        var properties = new Properties();
        try (InputStream text = Objects.requireNonNull(
                FoodcourtServer.class.getResourceAsStream("version.properties"))) {
            properties.load(text);
        }
        return properties.getProperty("version", "unknown");
    }

    static String help() throws IOException {
        try (InputStream text = Objects.requireNonNull(FoodcourtServer.class.getResourceAsStream("help.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
