package foodcourt.server.storage;

import java.nio.file.Path;

/** The embedded databases a module may live in when no URL is set. */
public enum Engine {
    /** Every commit is on the disk before it is answered: {@link DurableFiles}. */
    H2 {
        @Override
        String url(Path file) {
            // retry: a thread that is interrupted while it writes closes its file, and H2 the whole database
            return "jdbc:h2:retry:" + DurableFiles.SCHEME + ":" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        }
    },
    /** Every commit is synced; tables are on disk, not in memory; closed with its last connection. */
    HSQLDB {
        @Override
        String url(Path file) {
            // its own lock file makes a start wait after a kill; the data folder is locked by FolderLock instead
            return "jdbc:hsqldb:file:" + file + ";hsqldb.tx=mvcc;hsqldb.write_delay=false;"
                    + "hsqldb.default_table_type=cached;hsqldb.lock_file=false;shutdown=true";
        }
    };

    /** The JDBC URL of this file. */
    abstract String url(Path file);
}
