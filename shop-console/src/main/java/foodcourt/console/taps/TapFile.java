package foodcourt.console.taps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The unsent taps in a small file: a JSON list, replaced as a whole by renaming, so a cut of power leaves the old or the
 * new one. Reading and writing are done by a thread of its own, in order.
 */
public final class TapFile implements TapStore, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TapFile.class);

    private final Path file;
    private final JsonMapper json = JsonMapper.builder().build();
    private final ExecutorService disk = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("unsent-taps").factory());

    /** @param file made with its folder when the first tap is kept */
    public TapFile(Path file) {
        this.file = file;
    }

    @Override
    public CompletableFuture<List<Tap>> kept() {
        return CompletableFuture.supplyAsync(this::read, disk);
    }

    private List<Tap> read() {
        try {
            return List.of(json.readValue(Files.readString(file), Tap[].class));
        } catch (NoSuchFileException nothingWasKept) {
            return List.of();
        } catch (IOException | JacksonException unreadable) {
            LOG.warn("the unsent taps in {} cannot be read and are left there", file, unreadable);
            return List.of();
        }
    }

    @Override
    public void keep(List<Tap> unsent) {
        var taps = List.copyOf(unsent);
        disk.execute(() -> write(taps));
    }

    /** Waits until what was kept is on the disk, at most two seconds. */
    @Override
    public void close() {
        disk.shutdown();
        try {
            if (!disk.awaitTermination(2, TimeUnit.SECONDS)) {
                LOG.warn("the unsent taps were not all written to {}", file);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(List<Tap> taps) {
        try {
            replace(json.writeValueAsString(taps));
        } catch (IOException full) {
            // the taps are still sent from memory: only a restart now would lose them
            LOG.warn("the unsent taps cannot be kept in {}", file, full);
        }
    }

    private void replace(String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, text, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
