package foodcourt.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/** The licences of everything in a program's folder: a list, and the texts that the libraries and fonts bring with them. */
final class Licences {
    private static final Pattern LINE = Pattern.compile(
            "(?m)^ +((?:\\([^()]*(?:\\([^()]*\\))?[^()]*\\) ?)+)(.*) \\(([^:()]+):([^:()]+):([^ ()]+) - .*\\)$");
    private static final Pattern TEXT = Pattern
            .compile("(META-INF/)?(LICEN[CS]E|NOTICE)[^/]*|.*/fonts/[^/]*OFL[^/]*\\.txt");
    private final Path list;
    private final Path own;

    /**
     * @param list as the licence plugin of Maven wrote it
     * @param own this project's licence
     */
    Licences(Path list, Path own) {
        this.list = list;
        this.own = own;
    }

    /**
     * Writes them into that folder.
     *
     * @throws IllegalStateException when a library's licence is not known
     */
    void write(Jars jars, String module, Path to) throws IOException {
        var known = known();
        var lines = new StringBuilder(
                """
                        Foodcourt: Apache-2.0, see LICENSE.
                        Java runtime: GPL-2.0 with the Classpath Exception; its texts are in lib/runtime/legal of the program's folder.
                        JavaFX: GPL-2.0 with the Classpath Exception, the text of lib/runtime/legal/java.base/LICENSE.
                        Fonts: OFL-1.1; their texts are in licences.

                        """);
        for (var jar : jars.libraries()) {
            var name = jar.getFileName().toString();
            if (!isOurs(jar)) {
                lines.append(known.entrySet().stream().filter(each -> isOf(each.getKey(), name)).findFirst()
                        .orElseThrow(() -> new IllegalStateException("no licence known of " + name)).getValue())
                        .append("  ").append(name).append('\n');
            }
            texts(jar, Files.createDirectories(to.resolve("licences")));
        }
        Files.writeString(to.resolve("third-party.txt"), lines.toString());
        Files.copy(own, to.resolve("LICENSE"));
        Files.writeString(to.resolve("copyright"), "Foodcourt, " + module
                + ": Apache-2.0 (/usr/share/common-licenses/Apache-2.0).\nWhat else is inside: third-party.txt.\n");
    }

    private static boolean isOurs(Path jar) {
        return List.of("server-api-", "client-kit-").stream()
                .anyMatch(name -> jar.getFileName().toString().startsWith(name));
    }

    /** The module that packages may have chosen another version of it: the licence stays. */
    private static boolean isOf(String artifact, String jar) {
        return jar.startsWith(artifact + "-") && jar.matches(Pattern.quote(artifact) + "-v?\\d.*");
    }

    /** By artifact; the longest first. */
    private Map<String, String> known() throws IOException {
        var known = new TreeMap<String, String>((one, other) -> other.compareTo(one));
        LINE.matcher(Files.readString(list)).results()
                .forEach(line -> known.put(line.group(4), line.group(1).trim()));
        return known;
    }

    private static void texts(Path jar, Path to) throws IOException {
        try (var archive = new JarFile(jar.toFile())) {
            for (ZipEntry entry : archive.stream().filter(entry -> TEXT.matcher(entry.getName()).matches()).toList()) {
                if (!entry.isDirectory()) {
                    var name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                    var file = jar.getFileName().toString().replace(".jar", "") + "-" + name;
                    try (var content = archive.getInputStream(entry)) {
                        Files.write(to.resolve(file), content.readAllBytes());
                    }
                }
            }
        }
    }
}
