package foodcourt.client.practice;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * Starts a program once for practice, drawn in memory and without a server: what Java learns meanwhile makes the real starts
 * faster ({@code -XX:AOTCacheOutput}).
 */
public final class Practice {
    private static final String COMMAND = "practise";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(6);

    private Practice() {}

    /** The program's first argument asks for it. */
    public static boolean isAsked(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(COMMAND);
    }

    /**
     * Prepares it: JavaFX will draw in memory, and the program ends by itself after some seconds. Before the toolkit starts.
     *
     * @param own what this program needs, besides a window and a server that is not there
     * @return the arguments to start with
     */
    public static String[] begin(String... own) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Thread.ofPlatform().daemon().name("end-of-practice").start(Practice::endLater);
        return Stream.concat(Stream.of("--window=540x540", "--server=http://127.0.0.1:9"), Stream.of(own))
                .toArray(String[]::new);
    }

    private static void endLater() {
        try {
            Thread.sleep(LONG_ENOUGH);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        System.exit(0);
    }
}
