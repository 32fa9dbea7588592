package foodcourt.kiosk.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import foodcourt.client.look.Look;
import foodcourt.kiosk.frame.Script;

/**
 * The fonts of slips: the letters of the language first, then those that have what it lacks (a dish without a Chinese
 * name, the owner's Hangul). Each is read when it is first needed and kept. For the printer's thread.
 */
final class Lettering {

    private static final Map<String, List<String>> KIOSK = Map.of(
            "ja", List.of("PretendardJP-Medium.ttf", "PretendardJP-Bold.ttf"),
            "zh", List.of("NotoSansSC-Medium.ttf", "NotoSansSC-Bold.ttf"));
    private final Map<String, TrueTypeFont> read = new HashMap<>();

    /** The fonts to look for a letter in, the first that has it is taken. */
    List<TrueTypeFont> fonts(String language, boolean bold) {
        return switch (language) {
            case "ja" -> List.of(own("ja", bold), shared(bold), own("zh", bold));
            case "zh" -> List.of(own("zh", bold), shared(bold));
            default -> List.of(shared(bold), own("zh", bold));
        };
    }

    /** Whether the font has this letter. */
    static boolean has(TrueTypeFont font, int letter) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(letter) != 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private TrueTypeFont own(String language, boolean bold) {
        return font(Script.class, Objects.requireNonNull(KIOSK.get(language)).get(bold ? 1 : 0));
    }

    private TrueTypeFont shared(boolean bold) {
        return font(Look.class, bold ? "Pretendard-Black.ttf" : "Pretendard-Medium.ttf");
    }

    private TrueTypeFont font(Class<?> beside, String file) {
        return read.computeIfAbsent(file, name -> {
            try (var in = Objects.requireNonNull(beside.getResourceAsStream("fonts/" + name), name)) {
                return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}
