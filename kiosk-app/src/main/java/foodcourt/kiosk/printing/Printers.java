package foodcourt.kiosk.printing;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Makes the printer that the settings name. */
public final class Printers {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PRINTING = Duration.ofSeconds(15);
    private static final double EDGE = 4 * SlipPdf.DOTS_PER_MM;

    private Printers() {}

    /**
     * The chosen printer, or empty: there is none.
     *
     * @param folder for PDF files
     * @param paperMm 80 or 58
     */
    public static Optional<ReceiptPrinter> of(PrinterChoice choice, Path folder, int paperMm, InstantSource clock) {
        var bare = new SlipPdf(SlipPdf.printable(paperMm), 0);
        var paper = new SlipPdf(SlipPdf.printable(paperMm), EDGE);
        return switch (choice) {
            case PrinterChoice.None() -> Optional.empty();
            case PrinterChoice.Pdf() -> Optional.of(new PdfPrinter(folder, paper, clock));
            case PrinterChoice.Queue(var name) -> Optional.of(
                    new QueuePrinter(QueuePrinter.named(name), paper, paperMm, PRINTING, new PrintSpooler()));
            case PrinterChoice.Network network -> Optional.of(
                    new NetworkPrinter(network, bare, PATIENCE, PRINTING));
            case PrinterChoice.Device(var file) -> Optional.of(new DevicePrinter(file, bare, PATIENCE, PRINTING));
        };
    }
}
