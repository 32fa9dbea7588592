package foodcourt.client.doctor;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Goes through a device's parts and reports; for {@code foodcourt-kiosk doctor} and the like. Its looks block. */
public final class Doctor {
    private static final String COMMAND = "doctor";

    private final List<Supplier<Finding>> looks;

    /** @param looks one for each part, in the order of the report */
    public Doctor(List<Supplier<Finding>> looks) {
        this.looks = List.copyOf(looks);
    }

    /** The program's first argument asks for the doctor. */
    public static boolean isAsked(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(COMMAND);
    }

    /** The arguments after the word that asks for the doctor. */
    public static String[] rest(String... arguments) {
        return Arrays.copyOfRange(arguments, 1, arguments.length);
    }

    /** Looks at every part. */
    public List<Finding> findings() {
        return looks.stream().map(Supplier::get).toList();
    }

    /**
     * Looks at every part and prints a line for each, in English where the terminal cannot write this language.
     *
     * @param language ISO 639-1
     * @return the exit code: 0, or 1 when there is something to do
     */
    public int report(PrintStream out, String language) {
        var findings = findings();
        findings.forEach(finding -> out.printf("%-4s  %-8s  %s%n", finding.well() ? "ok" : "DO", finding.part(),
                words(finding, language, out.charset())));
        return findings.stream().allMatch(Finding::well) ? 0 : 1;
    }

    private static String words(Finding finding, String language, Charset terminal) {
        var words = finding.in(language);
        return terminal.newEncoder().canEncode(words) ? words : finding.in("en");
    }
}
