package foodcourt.kiosk.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A file for each slip, where there is no printer. */
final class PdfPrinter implements ReceiptPrinter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss-SSS", Locale.ROOT);
    private final Path folder;
    private final SlipPdf pdf;
    private final InstantSource clock;

    PdfPrinter(Path folder, SlipPdf pdf, InstantSource clock) {
        this.folder = folder;
        this.pdf = pdf;
        this.clock = clock;
    }

    @Override
    public PrintOutcome print(Slip slip) {
        var bytes = pdf.write(slip);
        try {
            Files.createDirectories(folder);
            var time = TIME.format(clock.instant().atZone(ZoneId.systemDefault()));
            Files.write(folder.resolve(time + "-" + slip.name() + ".pdf"), bytes);
            return new PrintOutcome.Printed(false);
        } catch (IOException unwritable) {
            return new PrintOutcome.Unavailable(String.valueOf(unwritable));
        }
    }

    @Override
    public PrinterStatus status() {
        try {
            Files.createDirectories(folder);
            return Files.isWritable(folder) ? PrinterStatus.READY : PrinterStatus.UNAVAILABLE;
        } catch (IOException unwritable) {
            return PrinterStatus.UNAVAILABLE;
        }
    }
}
