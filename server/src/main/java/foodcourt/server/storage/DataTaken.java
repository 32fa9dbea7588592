package foodcourt.server.storage;

import java.nio.file.Path;

/** Another server uses the same data. */
public final class DataTaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    DataTaken(Path part) {
        super("Another Foodcourt server uses " + part);
    }
}
