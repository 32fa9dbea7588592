package foodcourt.server.storage;

import org.springframework.core.NestedExceptionUtils;

/** A module's database does not open: nobody is there, it has no such name, or the password is another one. */
public final class DatabaseClosed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String module;

    DatabaseClosed(String module, DatabaseSettings settings, Throwable cause) {
        super("The database of " + module + " cannot be opened: " + settings.shown() + ": "
                + DatabaseSettings.withoutPassword(why(cause)), cause);
        this.module = module;
    }

    /** The module's name, such as {@code order}. */
    public String module() {
        return module;
    }

    private static String why(Throwable cause) {
        var root = NestedExceptionUtils.getMostSpecificCause(cause);
        return cause.getMessage() + (root.equals(cause) ? "" : " (" + root + ")");
    }
}
