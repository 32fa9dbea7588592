package foodcourt.kiosk.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An ESC/POS printer behind a device file. It is only written to; Linux answers a printer without paper as a device
 * without space, or does not answer at all.
 */
final class DevicePrinter implements ReceiptPrinter {

    private static final Logger LOG = LoggerFactory.getLogger(DevicePrinter.class);
    private final Path file;
    private final SlipPdf pdf;
    private final Duration patience;
    private final Duration printing;
    /** A slip was begun that did not go out as a whole. */
    private boolean leftOver;

    /**
     * @param patience for a word to the printer
     * @param printing how long a slip may take
     */
    DevicePrinter(Path file, SlipPdf pdf, Duration patience, Duration printing) {
        this.file = file;
        this.pdf = pdf;
        this.patience = patience;
        this.printing = printing;
    }

    @Override
    public PrintOutcome print(Slip slip) {
        var bytes = EscPos.slip(SlipRaster.of(pdf.write(slip)));
        try {
            forgetLeftOver();
            leftOver = true;
            write(bytes, printing);
            leftOver = false;
            return new PrintOutcome.Printed(false);
        } catch (IOException failed) {
            tryToForget();
            return String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT).contains("no space left")
                    ? new PrintOutcome.OutOfPaper()
                    : new PrintOutcome.Unavailable(String.valueOf(failed));
        }
    }

    /** With new paper it would go on with what is said to be not printed; if it hears nothing now, then before the next. */
    private void tryToForget() {
        try {
            forgetLeftOver();
        } catch (IOException silent) {
            LOG.warn("the printer may still hold a slip that it did not print: {}", String.valueOf(silent));
        }
    }

    private void forgetLeftOver() throws IOException {
        if (leftOver) {
            write(EscPos.FORGET, patience);
            leftOver = false;
        }
    }

    /** On a thread of the system: only such a one is woken out of a write that blocks. */
    private void write(byte[] bytes, Duration most) throws IOException {
        var writing = new FutureTask<Void>(() -> writeAll(bytes), null);
        var thread = Thread.ofPlatform().daemon().name("printer-device").start(writing);
        try {
            writing.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof UncheckedIOException cause ? cause.getCause() : new IOException(failed);
        } catch (TimeoutException stuck) {
            writing.cancel(true);
            // let go before it is opened again
            waitFor(thread);
            throw new IOException("the device takes nothing more", stuck);
        } catch (InterruptedException closing) {
            writing.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("the kiosk ends", closing);
        }
    }

    private void waitFor(Thread thread) {
        try {
            thread.join(patience);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeAll(byte[] bytes) {
        // a channel: an interrupt closes it
        try (var out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                out.write(left);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public PrinterStatus status() {
        return Files.isWritable(file) ? PrinterStatus.READY : PrinterStatus.UNAVAILABLE;
    }
}
