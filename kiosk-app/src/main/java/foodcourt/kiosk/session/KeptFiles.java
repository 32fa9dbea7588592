package foodcourt.kiosk.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values as small files in a folder, each named by its id: what is kept is on the disk when the call returns, whole or not
 * at all. May block; for any thread but the UI's.
 *
 * @param <T> a record
 */
public final class KeptFiles<T> {

    private static final Logger LOG = LoggerFactory.getLogger(KeptFiles.class);
    private static final String ENDING = ".json";
    /** Without buffers for the next value: they would hold the last one, and with it a guest's key. */
    private final JsonMapper json = JsonMapper
            .builder(JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build()).build();
    private final Path folder;
    private final Class<T> type;

    /** Uses this folder; it is made when it is first needed. */
    public KeptFiles(Path folder, Class<T> type) {
        this.folder = folder;
        this.type = type;
    }

    /** Keeps this, in place of what was kept by that id. */
    public synchronized void keep(UUID id, T value) {
        try {
            Files.createDirectories(folder);
            var fresh = folder.resolve(id + ".new");
            write(fresh, json.writeValueAsBytes(value));
            Files.move(fresh, file(id), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            syncFolder();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Nothing is kept by that id any more. */
    public synchronized void drop(UUID id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What is kept, in the order of the ids: for ids of version 7 that of time. */
    public synchronized List<T> kept() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).sorted()
                    .flatMap(file -> read(file).stream()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is kept by that id. */
    public synchronized Optional<T> find(UUID id) {
        var file = file(id);
        return Files.exists(file) ? read(file) : Optional.empty();
    }

    private Optional<T> read(Path file) {
        try {
            return Optional.of(json.readValue(Files.readAllBytes(file), type));
        } catch (IOException | JacksonException unreadable) {
            LOG.error("cannot read {}: it is ignored", file, unreadable);
            return Optional.empty();
        }
    }

    private Path file(UUID id) {
        return folder.resolve(id + ENDING);
    }

    private static void write(Path target, byte[] content) throws IOException {
        try (var channel = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** The new name too is to survive a power cut. */
    private void syncFolder() {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException noFolderChannels) {
            // some systems open no folders; there the file system orders names by itself
            LOG.debug("cannot sync {}", folder, noFolderChannels);
        }
    }
}
