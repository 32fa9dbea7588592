package foodcourt.demo;

import java.io.PrintStream;
import java.nio.file.Path;

/** Prints each step with what was seen on which screen, and keeps the pictures. */
final class Teller {
    private final Path pictures;
    private final PrintStream out;
    private int step;

    Teller(Path pictures, PrintStream out) {
        this.pictures = pictures;
        this.out = out;
    }

    void tells(Screen screen, String seen) {
        tells(screen.name(), seen);
    }

    void tells(String where, String seen) {
        out.printf("  %2d  %-16s %s%n", ++step, where, seen.replace("\n", " "));
    }

    void picture(Screen screen, String name) {
        screen.picture(pictures.resolve(name + ".png"));
    }
}
