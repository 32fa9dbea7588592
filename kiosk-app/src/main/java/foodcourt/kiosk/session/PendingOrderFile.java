package foodcourt.kiosk.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The pending order as a small file in the device's data folder. */
public final class PendingOrderFile implements PendingOrders {

    private static final Logger LOG = LoggerFactory.getLogger(PendingOrderFile.class);
    private final JsonMapper json = new JsonMapper();
    private final Path file;

    /** Uses this folder; it is made when it is first needed. */
    public PendingOrderFile(Path folder) {
        this.file = folder.resolve("pending-order.json");
    }

    @Override
    public synchronized void remember(PendingOrder pending) {
        try {
            Files.createDirectories(file.getParent());
            var fresh = file.resolveSibling("pending-order.new");
            write(fresh, json.writeValueAsBytes(pending));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public synchronized void forget(UUID orderId) {
        try {
            if (remembered().filter(pending -> pending.orderId().equals(orderId)).isPresent()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public synchronized Optional<PendingOrder> remembered() {
        try {
            return Files.exists(file)
                    ? Optional.of(json.readValue(Files.readAllBytes(file), PendingOrder.class))
                    : Optional.empty();
        } catch (IOException | JacksonException unreadable) {
            LOG.warn("cannot read {}: it is ignored", file, unreadable);
            return Optional.empty();
        }
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
