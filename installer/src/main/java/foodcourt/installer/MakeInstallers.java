package foodcourt.installer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Packages the programs named as arguments and starts each once; run by Maven's profile {@code installers}. */
public final class MakeInstallers {
    private static final boolean LINUX = System.getProperty("os.name").equals("Linux");
    private final Path reactor;
    private final Path target;
    private final String version;

    private MakeInstallers(Path reactor, String version) {
        this.reactor = reactor;
        this.target = reactor.resolve("installer/target");
        this.version = version;
    }

    /**
     * Makes the packages.
     *
     * @param arguments folder of the root POM, version, then names of programs or {@code all}
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (LINUX) {
            Needed.check(System.getenv().getOrDefault("PATH", ""), List.of("objcopy"));
        }
        var names = List.of(arguments).subList(2, arguments.length);
        var programs = names.contains("all") ? Program.ALL : names.stream().map(Program::named).toList();
        new MakeInstallers(Path.of(arguments[0]).toAbsolutePath().normalize(), arguments[1]).make(programs);
    }

    private void make(List<Program> programs) throws IOException, InterruptedException {
        var images = new AppImage(reactor, target.resolve("work"), version.replaceFirst("-.*", ""));
        for (var program : programs) {
            long start = System.nanoTime();
            var image = images.make(program, target.resolve("dist"));
            if (LINUX) {
                tryOut(program, image);
            }
            var made = Duration.ofNanos(System.nanoTime() - start);
            System.out.printf(Locale.ROOT, "%s: %.1f MB, made and tried in %.1f s%n", image,
                    Folders.size(image) / 1e6, made.toMillis() / 1000.0);
        }
        packages(programs);
    }

    /** With its start cache, which is made here for the trial and thrown away: it is only good for one place. */
    private void tryOut(Program program, Path image) throws IOException, InterruptedException {
        var cache = new StartCache(program, image);
        cache.prepare(reactor.resolve("installer/src/main/packaging"), program);
        cache.make();
        new TrialRun(program, image, Folders.fresh(target.resolve("work/home"))).check();
        cache.forget();
    }

    /** Of the kinds that this system knows. */
    private void packages(List<Program> programs) throws IOException, InterruptedException {
        for (var program : programs) {
            OtherSystems.arguments(System.getProperty("os.name"), program, version.replaceFirst("-.*", ""),
                    target.resolve("dist")).forEach(JdkTool.JPACKAGE::run);
        }
        if (!LINUX) {
            return;
        }
        for (var made : new LinuxPackages(reactor, target, version).make(programs)) {
            System.out.printf(Locale.ROOT, "%s: %.1f MB%n", made, made.toFile().length() / 1e6);
        }
    }
}
