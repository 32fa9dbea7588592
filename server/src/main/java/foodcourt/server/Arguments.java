package foodcourt.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The program's arguments: {@code --port 8080} or {@code --port=8080}, as well as every setting by its whole name. */
final class Arguments {
    private static final Map<String, String> SHORT = Map.of("--port", "--foodcourt.port",
            "--address", "--foodcourt.address", "--data", "--foodcourt.data", "--court", "--foodcourt.court",
            "--sample", "--foodcourt.sample", "--modules", "--foodcourt.modules", "--config", "--config");

    static final KnownSettings KNOWN = new KnownSettings();

    private Arguments() {}

    /** An installed server reads the file of its package, which {@code foodcourt.settings} names, unless it is told of another. */
    static String[] withSettingsOfThePackage(String... args) {
        var file = System.getProperty("foodcourt.settings");
        var told = Arrays.stream(args).anyMatch(arg -> arg.equals("--config") || arg.startsWith("--config="));
        if (file == null || told || !Files.isReadable(Path.of(file))) {
            return args;
        }
        return Stream.concat(Stream.of("--config=" + file), Arrays.stream(args)).toArray(String[]::new);
    }

    static boolean askForHelp(String... args) {
        return Arrays.asList(args).contains("--help") || Arrays.asList(args).contains("-h");
    }

    /**
     * What Spring Boot understands.
     *
     * @throws IllegalArgumentException for an argument nobody knows or without its value, or a configuration file that is
     * not there
     */
    static String[] settings(String... args) {
        List<String> settings = new ArrayList<>();
        for (var index = 0; index < args.length; index++) {
            var whole = SHORT.get(args[index]);
            if (whole == null) {
                settings.add(setting(args[index]));
            } else if (++index < args.length) {
                settings.add(setting(whole + "=" + args[index]));
            } else {
                throw new IllegalArgumentException(args[index - 1] + " needs a value");
            }
        }
        return settings.toArray(String[]::new);
    }

    private static String setting(String arg) {
        var at = arg.indexOf('=');
        var name = at < 0 ? arg : arg.substring(0, at);
        var whole = SHORT.getOrDefault(name, name);
        if (!whole.contains(".") && !whole.equals("--config") && !whole.equals("--debug")) {
            throw new IllegalArgumentException("Unknown option: " + name);
        }
        if (!KNOWN.know(whole.replaceFirst("^--", ""))) {
            throw new IllegalArgumentException("Unknown setting: " + name);
        }
        return whole.equals("--config") ? file(arg.substring(at + 1)) : whole + (at < 0 ? "" : arg.substring(at));
    }

    private static String file(String name) {
        var file = Path.of(name).toAbsolutePath();
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("There is no configuration file " + file);
        }
        return "--spring.config.additional-location=" + file.toUri();
    }
}
