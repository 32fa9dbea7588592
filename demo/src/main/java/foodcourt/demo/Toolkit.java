package foodcourt.demo;

import java.util.Locale;

/** Which of JavaFX's platforms draws: the machine's windows, or its own memory. */
final class Toolkit {
    private Toolkit() {}

    /** X11 or Wayland says so by a variable; other systems always have a display. */
    static boolean hasDisplay() {
        var linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    /** Must come before JavaFX starts. */
    static void choose(boolean windows) {
        if (!windows) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            System.setProperty("java.awt.headless", "true");
        }
    }

    private static boolean isSet(String variable) {
        var value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
