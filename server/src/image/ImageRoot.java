import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/**
 * Makes the root of an image that needs no other below it: a Java runtime with the modules that the server needs, and of this
 * machine's Linux only the libraries that the runtime is linked to. No shell, no package manager. One argument: the folder.
 */
class ImageRoot {
    private static final String MODULES = "java.se,jdk.unsupported,jdk.zipfs,jdk.management,jdk.management.agent,"
            + "jdk.naming.dns,jdk.net,jdk.jfr,jdk.crypto.ec,jdk.localedata";
    /** Of screens and sound: the server has none. */
    private static final Set<String> NOT_NEEDED = Set.of("libawt_xawt.so", "libsplashscreen.so", "libjsound.so",
            "libjawt.so", "libfontmanager.so", "libfreetype.so", "libawt_headless.so");
    private static final Pattern LIBRARY = Pattern.compile("(/\\S+) \\(0x");

    public static void main(String[] args) throws IOException, InterruptedException {
        var root = Path.of(args[0]);
        var runtime = root.resolve("opt/java");
        if (Files.exists(runtime)) {
            System.out.println(root + " is there already; mvn clean makes it anew");
            return;
        }
        link(runtime);
        for (var library : libraries(runtime)) {
            var copy = root.resolve(library.substring(1));
            Files.createDirectories(copy.getParent());
            Files.copy(Path.of(library), copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.createDirectories(root.resolve("tmp"));
        Files.createDirectories(root.resolve("var/lib/foodcourt"));
        Files.createDirectories(root.resolve("etc"));
        Files.writeString(root.resolve("etc/passwd"), "foodcourt:x:10001:10001::/var/lib/foodcourt:/none\n");
        Files.writeString(root.resolve("etc/group"), "foodcourt:x:10001:\n");
        Files.writeString(root.resolve("etc/nsswitch.conf"), "hosts: files dns\n");
    }

    private static void link(Path runtime) {
        var exit = ToolProvider.findFirst("jlink").orElseThrow().run(new PrintWriter(System.out, true),
                new PrintWriter(System.err, true), "--add-modules", MODULES, "--include-locales=en,ko,ja,zh",
                "--strip-debug", "--no-header-files", "--no-man-pages", "--compress=zip-6", "--output",
                runtime.toString());
        if (exit != 0) {
            throw new IllegalStateException("jlink ended with " + exit);
        }
    }

    /** What the runtime's programs and libraries are linked to, outside of it, and the loader itself. */
    private static Set<String> libraries(Path runtime) throws IOException, InterruptedException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(runtime)) {
            for (var file : (Iterable<Path>) files.filter(ImageRoot::isLinked)::iterator) {
                found.addAll(libraries(file, runtime));
            }
        }
        return found;
    }

    private static boolean isLinked(Path file) {
        var name = file.getFileName().toString();
        return !NOT_NEEDED.contains(name) && (name.endsWith(".so") || file.endsWith("bin/java"));
    }

    private static List<String> libraries(Path file, Path runtime) throws IOException, InterruptedException {
        var ldd = new ProcessBuilder("ldd", file.toString()).redirectErrorStream(true).start();
        var text = new String(ldd.getInputStream().readAllBytes());
        if (ldd.waitFor() != 0) {
            throw new IllegalStateException("ldd " + file + ": " + text);
        }
        return LIBRARY.matcher(text).results().map(match -> match.group(1))
                .filter(library -> !library.startsWith(runtime.toString())).toList();
    }
}
