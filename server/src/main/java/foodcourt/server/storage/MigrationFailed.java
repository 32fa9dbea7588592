package foodcourt.server.storage;

import org.flywaydb.core.api.FlywayException;
import org.springframework.core.NestedExceptionUtils;

/** A module's tables are not brought up to date: the user may not make them, or they are not as this program knows them. */
public final class MigrationFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    MigrationFailed(String module, DatabaseSettings settings, FlywayException cause) {
        super("The tables of " + module + " cannot be brought up to date in " + settings.shown() + ": "
                + DatabaseSettings.withoutPassword(
                        String.valueOf(NestedExceptionUtils.getMostSpecificCause(cause).getMessage())),
                cause);
    }
}
