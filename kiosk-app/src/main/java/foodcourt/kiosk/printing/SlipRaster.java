package foodcourt.kiosk.printing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A slip in black dots and paper.
 *
 * @param width in bytes of eight dots
 * @param height in dots
 * @param dots row by row, the highest bit is the leftmost dot, 1 is black
 */
@SuppressWarnings("ArrayRecordComponent") // made once for one printing, compared with nothing
record SlipRaster(int width, int height, byte[] dots) {

    private static final int DARK = 150;

    /** The first page of a PDF without margins. */
    static SlipRaster of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, (float) (25.4 * SlipPdf.DOTS_PER_MM),
                    ImageType.GRAY);
            return of(image);
        } catch (IOException unreadable) {
            // we have just written it
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SlipRaster of(BufferedImage image) {
        int width = image.getWidth() / 8;
        var dots = new byte[width * image.getHeight()];
        var grey = image.getRaster();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < width * 8; x++) {
                if (grey.getSample(x, y, 0) < DARK) {
                    dots[y * width + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return new SlipRaster(width, image.getHeight(), dots);
    }

    /** Whether this dot is black. */
    boolean black(int x, int y) {
        return (dots[y * width + x / 8] & 0x80 >> x % 8) != 0;
    }
}
