package foodcourt.kiosk.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.scene.text.Font;

import foodcourt.client.look.Typeface;
import foodcourt.client.look.Weight;

/**
 * The letters of a language. Japanese and Chinese write the same characters in different shapes, so each has fonts of
 * its own; these come in two weights, the bold one stands for black too.
 *
 * @param medium running text
 * @param bold labels
 * @param black headings and primary actions
 */
public record Script(Typeface medium, Typeface bold, Typeface black) {

    private static final Script USUAL = new Script(Weight.MEDIUM, Weight.BOLD, Weight.BLACK);

    /** The script of the language with this ISO 639-1 code; the first word in a language reads its fonts. */
    public static Script of(String language) {
        return switch (language) {
            case "ja" -> Japanese.SCRIPT;
            case "zh" -> Chinese.SCRIPT;
            default -> USUAL;
        };
    }

    /** Reads all fonts, so that no guest waits for them; on any thread. */
    public static void load() {
        of("ja");
        of("zh");
    }

    /** Pretendard JP: kana, the kanji of JIS X 0208, and Hangul too. */
    private static final class Japanese {
        static final Script SCRIPT = read("PretendardJP-Medium.ttf", "PretendardJP-Bold.ttf");
    }

    /** Noto Sans SC with the line height of Pretendard: GB 2312 and much more, but no Hangul. */
    private static final class Chinese {
        static final Script SCRIPT = read("NotoSansSC-Medium.ttf", "NotoSansSC-Bold.ttf");
    }

    private static Script read(String mediumFile, String boldFile) {
        var bold = face(boldFile);
        return new Script(face(mediumFile), bold, bold);
    }

    private static Typeface face(String file) {
        try (var in = Objects.requireNonNull(Script.class.getResourceAsStream("fonts/" + file), file)) {
            var name = Objects.requireNonNull(Font.loadFont(in, 12), file).getName();
            return size -> new Font(name, size);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
