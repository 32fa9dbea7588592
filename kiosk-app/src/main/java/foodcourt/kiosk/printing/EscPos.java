package foodcourt.kiosk.printing;

import java.io.ByteArrayOutputStream;

/**
 * The few commands of ESC/POS that a slip needs. It goes out as an image, so that a printer that knows no Hangul prints
 * it as well; the libraries for this language were left by their authors years ago.
 */
final class EscPos {

    /** Real-time question: offline, and why. */
    static final byte[] ASK_OFFLINE = {0x10, 0x04, 2};
    /** Real-time question: the paper. */
    static final byte[] ASK_PAPER = {0x10, 0x04, 4};
    /** The paper, answered when all before it is printed. */
    static final byte[] ASK_PAPER_THEN = {0x1D, 0x72, 1};
    /**
     * Real-time request: forget all that was sent and is not printed, also while there is no paper. What else there is does
     * less: {@code ESC @} keeps what was received, {@code DLE ENQ 2} counts only after a jam of the cutter. Nothing in a
     * slip's dots is ever the same by chance: it is ten bytes long.
     */
    static final byte[] FORGET = {0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8};
    /** The answer to {@link #FORGET} begins so. */
    static final int FORGOTTEN = 0x37;
    private static final byte[] START = {0x1B, 0x40};
    private static final byte[] FEED_AND_CUT = {0x1D, 0x56, 66, 24};
    private static final byte[] IMAGE = {0x1D, 0x76, 0x30, 0};
    /** Rows of one image: what small printers have memory for. */
    private static final int BAND = 128;

    private EscPos() {}

    /** The image, fed and cut off. */
    static byte[] slip(SlipRaster slip) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(START);
        for (int row = 0; row < slip.height(); row += BAND) {
            int rows = Math.min(BAND, slip.height() - row);
            out.writeBytes(IMAGE);
            out.write(slip.width() & 0xFF);
            out.write(slip.width() >> 8);
            out.write(rows & 0xFF);
            out.write(rows >> 8);
            out.write(slip.dots(), row * slip.width(), rows * slip.width());
        }
        out.writeBytes(FEED_AND_CUT);
        return out.toByteArray();
    }

    /** What the answers to {@link #ASK_OFFLINE} and {@link #ASK_PAPER} mean together. */
    static PrinterStatus status(int offline, int paper) {
        if ((paper & 0x60) != 0 || (offline & 0x20) != 0) {
            return PrinterStatus.OUT_OF_PAPER;
        }
        // the cover is open, or there is an error
        if ((offline & 0x44) != 0) {
            return PrinterStatus.UNAVAILABLE;
        }
        return (paper & 0x0C) != 0 ? PrinterStatus.PAPER_LOW : PrinterStatus.READY;
    }

    /** What the answer to {@link #ASK_PAPER_THEN} means. */
    static PrinterStatus status(int paper) {
        return (paper & 0x0C) != 0 ? PrinterStatus.OUT_OF_PAPER
                : (paper & 0x03) != 0 ? PrinterStatus.PAPER_LOW : PrinterStatus.READY;
    }
}
