package foodcourt.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Asks on the command line what a new server must know, and writes it into the package's settings: {@code foodcourt-server
 * setup}. An empty answer keeps what is offered.
 */
final class Setup {
    private static final String COURT = "foodcourt.court";
    private static final String ADDRESS = "foodcourt.address";
    private static final String PORT = "foodcourt.port";
    /** Typed for the sample court: an empty answer keeps what is set. */
    private static final String SAMPLE = "-";
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
        var language = ConsoleWords.language(Locale.getDefault(), out.charset());
        var words = new ConsoleWords("setup",
                answer("Language / 언어: en, ko", language, answer -> answer.matches("en|ko")));
        var present = file.read();
        var settings = new LinkedHashMap<String, String>();
        var court = answer(words.get("court"), present.getProperty(COURT, SAMPLE), Setup::isCourt,
                words.get("court.wrong"));
        settings.put(COURT, court.equals(SAMPLE) ? "" : court);
        settings.put(ADDRESS, answer(words.get("address"), present.getProperty(ADDRESS, "0.0.0.0"), Setup::isAddress));
        settings.put(PORT, answer(words.get("port"), present.getProperty(PORT, "8080"), Setup::isPort));
        try {
            file.change(settings);
        } catch (IOException refused) {
            out.println(words.get("failed", file.path()));
            return 1;
        }
        out.println(words.get("done", file.path()));
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
        return folder.equals(SAMPLE) || Files.isReadable(Path.of(folder, "court.yaml"));
    }

    private static boolean isAddress(String address) {
        return address.matches("[0-9a-fA-F.:]+");
    }

    private static boolean isPort(String port) {
        return port.matches("\\d{1,5}") && Integer.parseInt(port) > 0 && Integer.parseInt(port) <= 65_535;
    }
}
