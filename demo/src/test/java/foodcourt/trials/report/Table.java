package foodcourt.trials.report;

import java.io.PrintStream;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The one table of a trial: a row for each number, a column for each part of the trial. */
public final class Table {
    private static final int WIDTH = 46;
    private static final int EXAMPLES = 5;

    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    private final List<String> columns;
    private final String title;

    public Table(String title, List<String> columns) {
        this.title = title;
        this.columns = columns;
    }

    /** Sets one number. */
    public void put(String row, String column, Object number) {
        rows.computeIfAbsent(row, _ -> new LinkedHashMap<>()).put(column, number.toString());
    }

    /** Prints it as Markdown, which is read as well on a console. */
    public void print(PrintStream out) {
        out.println("\n" + title + "\n");
        out.println(line("", columns));
        out.println(line("---", columns.stream().map(_ -> "---:").toList()));
        rows.forEach((row, cells) -> out.println(line(row, columns.stream()
                .map(column -> cells.getOrDefault(column, "–")).toList())));
        out.println();
        out.flush();
    }

    /** Says how far the trial is: it takes minutes. */
    public static void tell(String progress) {
        System.out.println(LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS) + " " + progress);
    }

    /** Prints the first cases of each number that is not 0. */
    public static void explain(List<Finding> findings, PrintStream out) {
        findings.stream().filter(finding -> finding.count() > 0).forEach(finding -> {
            out.println(finding.count() + " " + finding.what());
            finding.cases().stream().limit(EXAMPLES).forEach(example -> out.println("    " + example));
        });
    }

    private static String line(String first, List<String> cells) {
        var line = new StringBuilder("| ").append(first).append(" ".repeat(Math.max(0, WIDTH - first.length())));
        cells.forEach(cell -> line.append(" | ").append(" ".repeat(Math.max(0, 12 - cell.length()))).append(cell));
        return line.append(" |").toString();
    }
}
