package foodcourt.client.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import foodcourt.client.text.Texts;

/**
 * Whether an app's words are complete: the same keys with the same arguments in every language, none empty, none twice,
 * each used by the sources, and each that the sources use is there. A key put together at run time is written as
 * {@code "reason." + …}: its literal part counts for all keys that begin with it.
 */
public final class TextBundleChecks {
    private static final Pattern ASKED = Pattern
            .compile("(?i:texts?|words)\\w*(?:\\(\\))?\\s*\\.(?:get|bind)\\(\\s*\"([^\"]+)\"(\\s*\\+)?");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\\s]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private final Map<String, Map<String, String>> bundles = new LinkedHashMap<>();
    private final List<String> findings = new ArrayList<>();
    private final String sources;

    private TextBundleChecks(Class<?> anchor, String sources) {
        this.sources = sources;
        Texts.spokenBy(anchor)
                .forEach(language -> bundles.put(language, bundle(anchor, "texts_" + language + ".properties")));
    }

    /**
     * All findings.
     *
     * @param anchor the class beside which the texts are
     * @param sources the folder of the module's sources, usually {@code src/main/java}
     */
    public static List<String> findings(Class<?> anchor, Path sources) throws IOException {
        try (var files = Files.walk(sources)) {
            return findings(anchor, files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextBundleChecks::read).collect(Collectors.joining("\n")));
        }
    }

    static List<String> findings(Class<?> anchor, String sources) {
        var checks = new TextBundleChecks(anchor, sources);
        checks.languagesAgree();
        checks.nothingIsEmpty();
        checks.everythingAskedIsThere();
        checks.everythingIsUsed();
        return List.copyOf(checks.findings);
    }

    private void languagesAgree() {
        for (var key : keys()) {
            bundles.forEach((language, bundle) -> {
                if (!bundle.containsKey(key)) {
                    findings.add(key + " is missing in " + language);
                }
            });
            var places = bundles.values().stream().filter(bundle -> bundle.containsKey(key))
                    .map(bundle -> places(bundle.getOrDefault(key, ""))).distinct().toList();
            if (places.size() > 1) {
                findings.add(key + " has other arguments in another language: " + places);
            }
        }
    }

    private void nothingIsEmpty() {
        bundles.forEach((language, bundle) -> bundle.forEach((key, text) -> {
            if (text.isBlank()) {
                findings.add(key + " is empty in " + language);
            }
        }));
    }

    private void everythingAskedIsThere() {
        var keys = keys();
        ASKED.matcher(sources).results().forEach(asked -> {
            var key = asked.group(1);
            var there = asked.group(2) == null ? keys.contains(key)
                    : keys.stream().anyMatch(one -> one.startsWith(key));
            if (!there) {
                findings.add(key + " is used and not in the texts");
            }
        });
    }

    private void everythingIsUsed() {
        var literals = LITERAL.matcher(sources).results().map(found -> found.group(1)).collect(Collectors.toSet());
        for (var key : keys()) {
            var used = literals.contains(key)
                    || literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal));
            if (!used) {
                findings.add(key + " is never used");
            }
        }
    }

    private Set<String> keys() {
        return bundles.values().stream().flatMap(bundle -> bundle.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, String> bundle(Class<?> anchor, String name) {
        var bundle = new LinkedHashMap<String, String>();
        lines(anchor, name).filter(line -> !line.isBlank() && !line.startsWith("#") && line.contains("="))
                .map(line -> line.split("=", 2))
                .forEach(pair -> {
                    if (bundle.put(pair[0].trim(), pair[1].trim()) != null) {
                        findings.add(pair[0].trim() + " is twice in " + name);
                    }
                });
        return bundle;
    }

    /** Read as lines, not as Properties, which would hide a key that is there twice. */
    private static Stream<String> lines(Class<?> anchor, String name) {
        try (var in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + name + " beside " + anchor.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\\\n", "").lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
