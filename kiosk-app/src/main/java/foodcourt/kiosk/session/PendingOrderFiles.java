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
import tools.jackson.databind.json.JsonMapper;

/**
 * The pending orders as small files in the device's data folder, each named by its order's id: a guest who comes while the
 * order of the one before has no answer yet must not take its place.
 */
public final class PendingOrderFiles implements PendingOrders {

    private static final Logger LOG = LoggerFactory.getLogger(PendingOrderFiles.class);
    private static final String ENDING = ".json";
    private final JsonMapper json = new JsonMapper();
    private final Path folder;

    /** Uses this folder; it is made when it is first needed. */
    public PendingOrderFiles(Path data) {
        this.folder = data.resolve("pending-orders");
    }

    @Override
    public synchronized void remember(PendingOrder pending) {
        try {
            Files.createDirectories(folder);
            var file = file(pending.orderId());
            var fresh = file.resolveSibling(pending.orderId() + ".new");
            write(fresh, json.writeValueAsBytes(pending));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public synchronized void forget(UUID orderId) {
        try {
            Files.deleteIfExists(file(orderId));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public synchronized List<PendingOrder> remembered() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            // the ids are of version 7: their order is that of time
            return files.filter(file -> file.toString().endsWith(ENDING)).sorted()
                    .flatMap(file -> read(file).stream()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<PendingOrder> read(Path file) {
        try {
            return Optional.of(json.readValue(Files.readAllBytes(file), PendingOrder.class));
        } catch (IOException | JacksonException unreadable) {
            LOG.warn("cannot read {}: it is ignored", file, unreadable);
            return Optional.empty();
        }
    }

    private Path file(UUID orderId) {
        return folder.resolve(orderId + ENDING);
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
}
