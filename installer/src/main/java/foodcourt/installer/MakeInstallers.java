package foodcourt.installer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Packages the programs named as arguments and starts each once; run by Maven's profile {@code installers}. */
public final class MakeInstallers {

    private MakeInstallers() {}

    /** @param arguments folder of the root POM, version, then names of programs */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Needed.check(System.getenv().getOrDefault("PATH", ""), List.of("objcopy"));
        var target = Path.of(arguments[0], "installer", "target").toAbsolutePath().normalize();
        var images = new AppImage(Path.of(arguments[0]).toAbsolutePath().normalize(), target.resolve("work"),
                arguments[1]);
        for (var name : List.of(arguments).subList(2, arguments.length)) {
            make(Program.named(name), images, target);
        }
    }

    private static void make(Program program, AppImage images, Path target) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var image = images.make(program, target.resolve("dist"));
        var made = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(Locale.ROOT, "%s: %.1f MB, made in %.1f s%n", image, Folders.size(image) / 1e6,
                made.toMillis() / 1000.0);
        new TrialRun(program, image, Folders.fresh(target.resolve("work/home"))).check();
        System.out.printf("%s: answers --help and --version, and stands without a JDK and a display%n", program.name());
    }
}
