package foodcourt.client.fx;

import java.util.regex.Pattern;

/**
 * A window's inner size.
 *
 * @param width in px, 100 to 10000
 * @param height in px, 100 to 10000
 */
public record WindowSize(int width, int height) {
    private static final Pattern FORM = Pattern.compile("(\\d{3,5})x(\\d{3,5})");

    /** Refuses sizes that no screen has. */
    public WindowSize {
        if (Math.min(width, height) < 100 || Math.max(width, height) > 10_000) {
            throw new IllegalArgumentException("a window is 100 to 10000 px wide and high");
        }
    }

    /**
     * Reads {@code 540x960}.
     *
     * @throws IllegalArgumentException when the text is not of that form
     */
    public static WindowSize parse(String text) {
        var matcher = FORM.matcher(text.trim());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected width x height in px, such as 540x960");
        }
        return new WindowSize(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
