package foodcourt.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Predicate;

/**
 * Asks on the command line what a new server must know, and writes it into the package's settings: {@code foodcourt-server
 * setup}. An empty answer keeps what is offered.
 */
final class Setup {
    private final BufferedReader in;
    private final PrintStream out;
    private final SettingsFile file;

    Setup(BufferedReader in, PrintStream out, SettingsFile file) {
        this.in = in;
        this.out = out;
        this.file = file;
    }

    /** By this process's console. */
    static Setup ofThisProcess() {
        return new Setup(new BufferedReader(new InputStreamReader(System.in, System.out.charset())), System.out,
                SettingsFile.ofThisServer());
    }

    /** Asks and writes; returns the exit code. */
    int run() throws IOException {
        var words = words(answer("Language / 언어: en, ko", "en", answer -> answer.matches("en|ko")));
        var settings = new LinkedHashMap<String, String>();
        settings.put("foodcourt.court", answer(words.getProperty("court", "court"), "", Setup::isCourt,
                words.getProperty("court.wrong", "court.wrong")));
        settings.put("foodcourt.address", answer(words.getProperty("address", "address"), "0.0.0.0", Setup::isAddress));
        settings.put("foodcourt.port", answer(words.getProperty("port", "port"), "8080", Setup::isPort));
        try {
            file.change(settings);
        } catch (IOException refused) {
            out.println(words.getProperty("failed", "failed").replace("{0}", file.path().toString()));
            return 1;
        }
        out.println(words.getProperty("done", "done").replace("{0}", file.path().toString()));
        return 0;
    }

    private String answer(String question, String offered, Predicate<String> right) throws IOException {
        return answer(question, offered, right, question);
    }

    private String answer(String question, String offered, Predicate<String> right, String wrong) throws IOException {
        for (var asked = question;; asked = wrong) {
            out.print(asked + " [" + offered + "] ");
            out.flush();
            var line = in.readLine();
            var answer = line == null || line.isBlank() ? offered : line.strip();
            if (right.test(answer)) {
                return answer;
            }
            if (line == null) {
                throw new IOException("the answers ended");
            }
        }
    }

    private static boolean isCourt(String folder) {
        return folder.isEmpty() || Files.isReadable(Path.of(folder, "court.yaml"));
    }

    private static boolean isAddress(String address) {
        return address.matches("[0-9a-fA-F.:]+");
    }

    private static boolean isPort(String port) {
        return port.matches("\\d{1,5}") && Integer.parseInt(port) > 0 && Integer.parseInt(port) <= 65_535;
    }

    private static Properties words(String language) {
        var words = new Properties();
        try (var text = Objects.requireNonNull(Setup.class.getResourceAsStream("setup_" + language + ".properties"))) {
            words.load(new InputStreamReader(text, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
