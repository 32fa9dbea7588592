package foodcourt.server.composition;

/** A setting that this process cannot do without is empty. */
final class SettingMissing extends RuntimeException {
    private static final long serialVersionUID = 1;

    SettingMissing(String message) {
        super(message);
    }
}
