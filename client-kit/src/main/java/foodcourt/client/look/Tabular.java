package foodcourt.client.look;

/**
 * Digits that are all equally wide, so that numbers below each other stand in columns and a number that counts does not
 * tremble. JavaFX knows no OpenType features; Pretendard has these digits as characters of their own too, from U+E071
 * on, in every weight.
 */
public final class Tabular {

    private static final char ZERO = '\uE071';

    private Tabular() {}

    /** The same in digits of equal width; for {@link Weight} only, other letters have no such digits. */
    public static String of(String text) {
        return shifted(text, '0', ZERO);
    }

    /** The same as people and programs write it. */
    public static String plain(String text) {
        return shifted(text, ZERO, '0');
    }

    private static String shifted(String text, char from, char to) {
        var shifted = new StringBuilder(text);
        for (int i = 0; i < shifted.length(); i++) {
            int digit = shifted.charAt(i) - from;
            if (digit >= 0 && digit <= 9) {
                shifted.setCharAt(i, (char) (to + digit));
            }
        }
        return shifted.toString();
    }
}
