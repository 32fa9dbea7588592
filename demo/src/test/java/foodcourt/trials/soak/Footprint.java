package foodcourt.trials.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;

import foodcourt.trials.report.Waiting;

/**
 * What this process holds on to.
 *
 * @param heap bytes after a garbage collection
 * @param threads platform threads
 * @param virtualThreads virtual threads that are alive
 */
record Footprint(long heap, int threads, int virtualThreads) {
    private static final int READINGS = 8;
    private static final int COLLECTIONS = 3;
    /** Longer than a cross-fade: what paints meanwhile keeps JavaFX's softly held pictures of shadows young. */
    private static final Duration APART = Duration.ofMillis(250);

    /**
     * As it is now; collects garbage, so it takes some seconds. The least of several readings: what is really held is in
     * each of them.
     */
    static Footprint now(Path folder) {
        var heap = Long.MAX_VALUE;
        for (int i = 0; i < READINGS; i++) {
            Waiting.pause(APART);
            heap = Math.min(heap, afterCollection());
        }
        var threads = ManagementFactory.getThreadMXBean().getThreadCount();
        return new Footprint(heap, threads, virtualThreads(folder));
    }

    private static long afterCollection() {
        // soft and weak references, and what their cleaners hold, go by turns
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    double megabytes() {
        return heap / 1e6;
    }

    private static int virtualThreads(Path folder) {
        var file = folder.resolve("threads.txt").toAbsolutePath();
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(file);
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpThreads(file.toString(),
                    ThreadDumpFormat.TEXT_PLAIN);
            try (var lines = Files.lines(file)) {
                return (int) lines.filter(line -> line.startsWith("#") && line.contains(" virtual")).count();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
