package foodcourt.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

/** The golden examples: {@code <record in kebab case>[.<variant>].json}. */
final class Examples {
    /** Like the server's: everything is written, nulls too. */
    static final JsonMapper JSON = JsonMapper.builder().build();

    private Examples() {}

    static Stream<Path> files() {
        try {
            var folder = Path.of(Objects.requireNonNull(Paths.class.getResource("examples")).toURI());
            try (var files = Files.list(folder)) {
                return files.sorted().toList().stream();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException neverOfAResource) {
            throw new IllegalStateException(neverOfAResource);
        }
    }

    /** The record that the file's name means. */
    static Class<?> type(Path file) {
        var words = file.getFileName().toString().split("\\.", 2)[0].split("-", -1);
        var name = Stream.of(words).map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        try {
            return Class.forName("foodcourt.api." + name);
        } catch (ClassNotFoundException unknown) {
            throw new IllegalArgumentException(file + " names no record", unknown);
        }
    }

    static Object read(Path file) {
        return JSON.readValue(text(file), type(file));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every record of the contract, inner ones too. */
    static List<Class<?>> records() {
        try (var classes = Files
                .walk(Path.of(Paths.class.getProtectionDomain().getCodeSource().getLocation().toURI()))) {
            return classes.map(path -> path.getFileName().toString()).filter(name -> name.endsWith(".class"))
                    .<Class<?>>map(name -> loaded(name.substring(0, name.length() - ".class".length())))
                    .filter(Class::isRecord).toList();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName("foodcourt.api." + name);
        } catch (ClassNotFoundException unknown) {
            throw new IllegalStateException(unknown);
        }
    }
}
