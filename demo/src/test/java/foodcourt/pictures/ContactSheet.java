package foodcourt.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A page with every picture: a row for each situation with its screen's id in the design, a column for each language.
 *
 * @param folder holds a folder of pictures for each program
 * @param design a folder with the design's pictures to show beside them, or null
 */
record ContactSheet(Path folder, @Nullable Path design) {

    private static final Pattern FILE = Pattern.compile("(.+?)(?:-(en|ja|zh))?\\.png");
    private static final List<String> LANGUAGES = List.of("ko", "en", "ja", "zh");

    /** Writes {@code index.html}; which programs are shown. */
    List<String> write() throws IOException {
        var programs = programs();
        var body = new StringBuilder();
        for (var program : programs) {
            body.append(program(program));
        }
        Files.writeString(folder.resolve("index.html"), """
                <!doctype html>
                <html lang="en"><meta charset="utf-8"><title>Foodcourt: every screen</title>
                <style>
                body { font: 16px sans-serif; background: #FBF5EB; color: #2B1D14; margin: 24px; }
                section { display: grid; grid-template-columns: 190px repeat(%d, 1fr); gap: 12px; align-items: start; }
                h2 { margin: 32px 0 12px; } h3 { margin: 0; font-size: 16px; overflow-wrap: anywhere; }
                img { width: 100%%; border: 1px solid #8A7763; } p { margin: 4px 0; font-weight: bold; color: #BC3B0F; }
                </style>
                <h1>Every screen</h1>
                %s</html>
                """.formatted(LANGUAGES.size() + (design == null ? 0 : 1), body));
        return programs;
    }

    private List<String> programs() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory).map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    private String program(String program) throws IOException {
        var rows = rows(program).entrySet().stream().map(row -> row(program, row.getKey(), row.getValue()))
                .collect(Collectors.joining());
        return "<h2>%s</h2>%n<section>%n%s</section>%n".formatted(program, rows);
    }

    /** Files by situation and language, in the order of the design's screens. */
    private Map<String, Map<String, String>> rows(String program) throws IOException {
        var rows = new TreeMap<String, Map<String, String>>(
                java.util.Comparator.comparing((String situation) -> ScreenIds.order(ScreenIds.of(situation)))
                        .thenComparing(situation -> situation));
        try (Stream<Path> files = Files.list(folder.resolve(program))) {
            files.map(file -> FILE.matcher(file.getFileName().toString())).filter(Matcher::matches)
                    .forEach(file -> rows.computeIfAbsent(file.group(1), _ -> new TreeMap<>())
                            .put(file.group(2) == null ? "ko" : file.group(2), file.group()));
        }
        return rows;
    }

    private String row(String program, String situation, Map<String, String> files) {
        var id = ScreenIds.of(situation);
        var cells = LANGUAGES.stream().map(language -> cell(files.get(language) == null ? null
                : program + "/" + files.get(language))).collect(Collectors.joining());
        return "<div><p>%s</p><h3>%s</h3></div>%n%s%s".formatted(id, situation, mockUp(id), cells);
    }

    private String mockUp(String id) {
        return design == null ? "" : cell(Files.exists(design.resolve(id + ".png"))
                ? design.resolve(id + ".png").toUri().toString()
                : null);
    }

    private static String cell(@Nullable String picture) {
        return picture == null ? "<span></span>\n"
                : "<a href=\"%1$s\"><img loading=\"lazy\" src=\"%1$s\"></a>%n".formatted(picture);
    }
}
