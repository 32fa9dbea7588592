package foodcourt.kiosk.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Words of one PDF in the fonts that have their letters. */
final class SlipPage {

    /** Letters of one font that stand together. */
    record Run(PDFont font, String text, double width) {}

    private final PDDocument document;
    private final Lettering lettering;
    private final String language;
    private final Map<TrueTypeFont, PDFont> embedded = new HashMap<>();

    SlipPage(PDDocument document, Lettering lettering, String language) {
        this.document = document;
        this.lettering = lettering;
        this.language = language;
    }

    /** The text in runs of one font each; a letter that no font has is left out. */
    List<Run> runs(String text, double size, boolean bold) {
        var runs = new ArrayList<Run>();
        var fonts = lettering.fonts(language, bold);
        var part = new StringBuilder();
        TrueTypeFont last = null;
        for (int letter : text.codePoints().toArray()) {
            var font = fonts.stream().filter(one -> Lettering.has(one, letter)).findFirst();
            if (font.isEmpty()) {
                continue;
            }
            if (last != null && !last.equals(font.get())) {
                runs.add(run(last, part.toString(), size));
                part.setLength(0);
            }
            last = font.get();
            part.appendCodePoint(letter);
        }
        if (last != null) {
            runs.add(run(last, part.toString(), size));
        }
        return runs;
    }

    /** How wide the text is, in the unit of the size. */
    double width(String text, double size, boolean bold) {
        return runs(text, size, bold).stream().mapToDouble(Run::width).sum();
    }

    /** The text in lines no wider than this; Hangul and Latin break at spaces, what has none anywhere. */
    List<String> wrapped(String text, double size, boolean bold, double room) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            var line = new StringBuilder();
            for (var word : paragraph.stripTrailing().split("(?<= )", -1)) {
                add(lines, line, word, size, bold, room);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private void add(List<String> lines, StringBuilder line, String word, double size, boolean bold, double room) {
        if (width(line + word.stripTrailing(), size, bold) <= room) {
            line.append(word);
            return;
        }
        if (!line.isEmpty()) {
            lines.add(line.toString().stripTrailing());
            line.setLength(0);
        }
        for (int letter : word.codePoints().toArray()) {
            if (width(line + Character.toString(letter), size, bold) > room && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(letter);
        }
    }

    private Run run(TrueTypeFont font, String text, double size) {
        try {
            var face = embedded.get(font);
            if (face == null) {
                face = PDType0Font.load(document, font, true);
                embedded.put(font, face);
            }
            return new Run(face, text, face.getStringWidth(text) / 1000 * size);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
