package foodcourt.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * What makes a program start faster: it is started once for practice where it lies, through its own launcher, and what Java
 * learned (classes read, checked and linked) is kept in a file beside its jars. That file is good for this place alone, so a
 * package makes it when it is installed: {@code lib/start-cache make}.
 */
final class StartCache {
    /** Java says so, and ends, where the file cannot be used. */
    static final String MUST_BE_USED = "-XX:AOTMode=on";

    private final Path script;
    private final Path settings;

    /** @param image the program's folder */
    StartCache(Program program, Path image) {
        this.script = image.resolve("lib/start-cache");
        this.settings = image.resolve("lib/app/" + program.name() + ".cfg");
    }

    /** Puts the script into the folder, and tells the launcher of the package's settings. */
    void prepare(Path packaging, Program program) throws IOException {
        Files.copy(packaging.resolve("start-cache"), script);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(settings, "java-options=-Dfoodcourt.settings=" + program.settings() + "\n",
                StandardOpenOption.APPEND);
    }

    void make() throws IOException, InterruptedException {
        Command.run(List.of(script.toString(), "make"));
    }

    void forget() throws IOException, InterruptedException {
        Command.run(List.of(script.toString(), "forget"));
    }
}
