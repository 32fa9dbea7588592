package foodcourt.server.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * H2 files whose every write is on the disk when it returns. H2 itself syncs rarely, so that a power cut could take
 * commits that were answered long before.
 */
public final class DurableFiles extends FilePathWrapper {
    static final String SCHEME = "durable";

    /** For H2, which makes one for each file. */
    public DurableFiles() {}

    /** Makes the scheme known to H2; again is no harm. */
    static void register() {
        FilePath.register(new DurableFiles());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return super.open(mode.equals("rw") ? "rwd" : mode);
    }
}
