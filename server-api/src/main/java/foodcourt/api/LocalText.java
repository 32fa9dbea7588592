package foodcourt.api;

import org.jspecify.annotations.Nullable;

/**
 * A text in the court's languages; Korean and English are always there.
 *
 * @param ko Korean
 * @param en English
 * @param ja Japanese, or null: English is shown
 * @param zh Chinese, or null: English is shown
 */
public record LocalText(String ko, String en, @Nullable String ja, @Nullable String zh) {

    /** The text in Korean and English only. */
    public static LocalText of(String ko, String en) {
        return new LocalText(ko, en, null, null);
    }

    /** The text in the language with this ISO 639-1 code, in English where it is missing. */
    public String in(String language) {
        var text = switch (language) {
            case "ko" -> ko;
            case "ja" -> ja;
            case "zh" -> zh;
            default -> en;
        };
        return text == null ? en : text;
    }
}
