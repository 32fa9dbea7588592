package foodcourt.kiosk.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * An ESC/POS printer behind a device file. It is only written to; Linux answers a printer without paper as a device
 * without space.
 */
final class DevicePrinter implements ReceiptPrinter {

    private final Path file;
    private final SlipPdf pdf;

    DevicePrinter(Path file, SlipPdf pdf) {
        this.file = file;
        this.pdf = pdf;
    }

    @Override
    public PrintOutcome print(Slip slip) {
        var bytes = EscPos.slip(SlipRaster.of(pdf.write(slip)));
        try (var out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
            out.write(bytes);
            return new PrintOutcome.Printed(false);
        } catch (IOException failed) {
            return String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT).contains("no space left")
                    ? new PrintOutcome.OutOfPaper()
                    : new PrintOutcome.Unavailable(String.valueOf(failed));
        }
    }

    @Override
    public PrinterStatus status() {
        return Files.isWritable(file) ? PrinterStatus.READY : PrinterStatus.UNAVAILABLE;
    }
}
