package foodcourt.trials.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;

/**
 * What this process holds on to.
 *
 * @param heap bytes after a garbage collection
 * @param threads platform threads
 * @param virtualThreads virtual threads that are alive
 */
record Footprint(long heap, int threads, int virtualThreads) {
    private static final int COLLECTIONS = 3;

    /** As it is now; collects garbage, so it takes some time. */
    static Footprint now(Path folder) {
        // soft and weak references, and what their cleaners hold, go by turns
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        var threads = ManagementFactory.getThreadMXBean().getThreadCount();
        return new Footprint(heap, threads, virtualThreads(folder));
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
