package foodcourt.client.doctor;

/**
 * What was found of one part of a device.
 *
 * @param part such as {@code sound}
 * @param well nothing is to be done
 * @param words what was seen; where it is not well, what to do
 */
public record Finding(String part, boolean well, String words) {

    /** It is as it should be. */
    public static Finding well(String part, String words) {
        return new Finding(part, true, words);
    }

    /** Somebody must do this. */
    public static Finding todo(String part, String words) {
        return new Finding(part, false, words);
    }
}
