package foodcourt.server.composition;

/** A setting that this process cannot do without is empty. */
public final class SettingMissing extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message which setting, and what it is for */
    public SettingMissing(String message) {
        super(message);
    }
}
