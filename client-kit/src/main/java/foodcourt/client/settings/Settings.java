package foodcourt.client.settings;

/**
 * What came of reading a program's settings.
 *
 * @param <T> the program's options
 */
public sealed interface Settings<T> {

    /** The program may start. */
    record Ready<T>(T options) implements Settings<T> {}

    /**
     * The program ends here: help or version was asked for, or a value is wrong. What there is to say is printed.
     *
     * @param exitCode 0, or 2 for a wrong value
     */
    record Finished<T>(int exitCode) implements Settings<T> {}
}
