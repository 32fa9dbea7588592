package foodcourt.kiosk.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Lays a slip out on paper of a roll: one page, as long as it needs to be. Every printer gets this same page; so a slip
 * looks the same from each of them, and no printer needs to know Hangul, kana or hanzi. For the printer's thread.
 */
final class SlipPdf {

    /** Dots for each millimetre, as thermal printers have them. */
    static final int DOTS_PER_MM = 8;
    /** Points for each dot. */
    static final double POINTS = 72 / 25.4 / DOTS_PER_MM;
    private static final double LEADING = 1.22;
    private static final double ASCENT = 0.92;
    private static final double LARGEST_MODULE = 7;
    private static final int QUIET = 4;
    private final Lettering lettering = new Lettering();
    private final double width;
    private final double margin;

    /**
     * @param width of what can be printed, in dots
     * @param margin at the sides, above and below, in dots
     */
    SlipPdf(double width, double margin) {
        this.width = width;
        this.margin = margin;
    }

    /** What can be printed on paper of that width: 72 mm of 80, 48 mm of 58. */
    static double printable(int paperMm) {
        return DOTS_PER_MM * (paperMm <= 58 ? 48d : 72d);
    }

    /** The slip as a PDF of one page. */
    byte[] write(Slip slip) {
        try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
            var page = new SlipPage(document, lettering, slip.language());
            var pieces = new ArrayList<Piece>();
            double height = 2 * margin;
            for (var line : slip.lines()) {
                var piece = piece(line, page);
                pieces.add(piece);
                height += piece.height();
            }
            draw(document, pieces, height);
            document.getDocumentInformation().setTitle(slip.name());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            // nothing is read or written but memory
            throw new UncheckedIOException(unwritable);
        }
    }

    private void draw(PDDocument document, List<Piece> pieces, double height) throws IOException {
        var page = new PDPage(
                new PDRectangle((float) ((width + 2 * margin) * POINTS), (float) (Math.ceil(height) * POINTS)));
        document.addPage(page);
        try (var ink = new PDPageContentStream(document, page)) {
            double top = Math.ceil(height) - margin;
            for (var piece : pieces) {
                piece.drawing().draw(ink, top);
                top -= piece.height();
            }
        }
    }

    /** A part of the page. */
    private record Piece(double height, Drawing drawing) {}

    /** Draws below this height (dots from the bottom). */
    private interface Drawing {
        void draw(PDPageContentStream ink, double top) throws IOException;
    }

    private Piece piece(Slip.Line line, SlipPage page) {
        return switch (line) {
            case Slip.Line.Sentence(var text, var size, var bold, var centred) ->
                sentence(page.wrapped(text, size, bold,
                        width), size, bold, centred, page);
            case Slip.Line.Pair pair -> pair(pair, page);
            case Slip.Line.OrderNumber(var text, var size) -> {
                var fits = Math.min(size, size * width / page.width(text, size, true));
                yield sentence(List.of(text), fits, true, true, page);
            }
            case Slip.Line.Rule() -> new Piece(28, (ink, top) -> {
                ink.setLineWidth((float) (2 * POINTS));
                ink.setLineDashPattern(new float[]{(float) (8 * POINTS), (float) (6 * POINTS)}, 0);
                ink.moveTo(x(0), y(top - 14));
                ink.lineTo(x(width), y(top - 14));
                ink.stroke();
            });
            case Slip.Line.Gap(var height) -> new Piece(height, (ink, top) -> {
            });
            case Slip.Line.Code(var text) -> code(text);
        };
    }

    private Piece sentence(List<String> lines, double size, boolean bold, boolean centred, SlipPage page) {
        return new Piece(lines.size() * size * LEADING, (ink, top) -> {
            double below = top;
            for (var line : lines) {
                var left = centred ? (width - page.width(line, size, bold)) / 2 : 0;
                words(ink, page, line, size, bold, left, below);
                below -= size * LEADING;
            }
        });
    }

    private Piece pair(Slip.Line.Pair pair, SlipPage page) {
        var right = page.width(pair.right(), pair.size(), pair.bold());
        var lines = page.wrapped(pair.left(), pair.size(), pair.bold(), width - right - pair.size());
        return new Piece(lines.size() * pair.size() * LEADING, (ink, top) -> {
            double below = top;
            for (var line : lines) {
                words(ink, page, line, pair.size(), pair.bold(), 0, below);
                below -= pair.size() * LEADING;
            }
            words(ink, page, pair.right(), pair.size(), pair.bold(), width - right, top);
        });
    }

    private void words(PDPageContentStream ink, SlipPage page, String text, double size, boolean bold, double left,
            double top) throws IOException {
        double x = left;
        for (var run : page.runs(text, size, bold)) {
            ink.beginText();
            ink.setFont(run.font(), (float) (size * POINTS));
            ink.newLineAtOffset(x(x), y(top - size * ASCENT));
            ink.showText(run.text());
            ink.endText();
            x += run.width();
        }
    }

    private Piece code(String text) {
        var matrix = matrix(text);
        int modules = matrix.getWidth() + 2 * QUIET;
        double module = Math.min(LARGEST_MODULE, Math.floor(width / modules));
        return new Piece(modules * module, (ink, top) -> {
            double left = (width - modules * module) / 2;
            for (int row = 0; row < matrix.getHeight(); row++) {
                for (int column = 0; column < matrix.getWidth(); column++) {
                    if (matrix.get(column, row) == 1) {
                        ink.addRect(x(left + (QUIET + column) * module), y(top - (QUIET + row + 1) * module),
                                (float) (module * POINTS), (float) (module * POINTS));
                    }
                }
            }
            ink.fill();
        });
    }

    private static ByteMatrix matrix(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code holds so much", tooLong);
        }
    }

    private float x(double dots) {
        return (float) ((margin + dots) * POINTS);
    }

    private static float y(double dots) {
        return (float) (dots * POINTS);
    }
}
