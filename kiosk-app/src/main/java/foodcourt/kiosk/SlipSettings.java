package foodcourt.kiosk;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import foodcourt.kiosk.printing.PrinterChoice;

/**
 * How number slips and receipts are printed and read.
 *
 * @param folder for PDF files, where they are printed as such
 * @param paperMm width of the paper roll: 80 or 58
 * @param publicAddress of the court for guests' own devices, in the QR code; empty: there is none
 * @param scanner the kiosk has one, at its lower right
 */
public record SlipSettings(PrinterChoice printer, Path folder, int paperMm, Optional<URI> publicAddress,
        boolean scanner) {

    /** Nothing is printed and nothing is read. */
    public static final SlipSettings NONE = new SlipSettings(new PrinterChoice.None(), Path.of("."), 80,
            Optional.empty(), false);
}
