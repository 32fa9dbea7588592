package foodcourt.kiosk.printing;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.print.CancelablePrintJob;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaPrintableArea;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterStateReason;
import javax.print.attribute.standard.PrinterStateReasons;
import javax.print.event.PrintJobAdapter;
import javax.print.event.PrintJobEvent;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A printer of the operating system, by its queue: what can be known is what the queue says. */
final class QueuePrinter implements ReceiptPrinter {

    private static final Logger LOG = LoggerFactory.getLogger(QueuePrinter.class);
    private final Supplier<Optional<PrintService>> queue;
    private final SlipPdf pdf;
    private final int paperMm;
    private final Duration printing;
    private final JobList waiting;

    /**
     * @param queue looked up anew each time: it may be plugged in later
     * @param printing how long a slip may take
     * @param waiting where a slip lies that was not printed
     */
    QueuePrinter(Supplier<Optional<PrintService>> queue, SlipPdf pdf, int paperMm, Duration printing,
            JobList waiting) {
        this.waiting = waiting;
        this.queue = queue;
        this.pdf = pdf;
        this.paperMm = paperMm;
        this.printing = printing;
    }

    /** The queue with this name. */
    static Supplier<Optional<PrintService>> named(String name) {
        return () -> Stream.of(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(service -> service.getName().equals(name)).findFirst();
    }

    @Override
    public PrintOutcome print(Slip slip) {
        return queue.get().map(service -> printOrForget(service, slip))
                .orElseGet(() -> new PrintOutcome.Unavailable("no such queue"));
    }

    /** With new paper the queue would print what is said to be not printed, with a guest's key on it. */
    private PrintOutcome printOrForget(PrintService service, Slip slip) {
        var outcome = switch (status(service)) {
            case OUT_OF_PAPER -> new PrintOutcome.OutOfPaper();
            case UNAVAILABLE -> new PrintOutcome.Unavailable("the queue takes no jobs");
            case READY, PAPER_LOW -> print(service, slip);
        };
        if (!(outcome instanceof PrintOutcome.Printed)) {
            waiting.forget(service.getName());
        }
        return outcome;
    }

    @Override
    public PrinterStatus status() {
        return queue.get().map(QueuePrinter::status).orElse(PrinterStatus.UNAVAILABLE);
    }

    private static PrinterStatus status(PrintService service) {
        var reasons = service.getAttribute(PrinterStateReasons.class);
        if (has(reasons, PrinterStateReason.MEDIA_EMPTY) || has(reasons, PrinterStateReason.MEDIA_NEEDED)) {
            return PrinterStatus.OUT_OF_PAPER;
        }
        if (service.getAttribute(PrinterIsAcceptingJobs.class) == PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS
                || has(reasons, PrinterStateReason.COVER_OPEN) || has(reasons, PrinterStateReason.SHUTDOWN)) {
            return PrinterStatus.UNAVAILABLE;
        }
        return has(reasons, PrinterStateReason.MEDIA_LOW) ? PrinterStatus.PAPER_LOW : PrinterStatus.READY;
    }

    private static boolean has(@Nullable PrinterStateReasons reasons, PrinterStateReason one) {
        return reasons != null && reasons.containsKey(one);
    }

    private PrintOutcome print(PrintService service, Slip slip) {
        try (var document = Loader.loadPDF(pdf.write(slip))) {
            var page = document.getPage(0).getMediaBox();
            var wishes = new HashPrintRequestAttributeSet(new JobName("foodcourt", null));
            wishes.add(new MediaPrintableArea(0, 0, paperMm, (float) (page.getHeight() / 72 * 25.4),
                    MediaPrintableArea.MM));
            var job = service.createPrintJob();
            return print(job, new SimpleDoc(new PDFPrintable(document, Scaling.ACTUAL_SIZE),
                    DocFlavor.SERVICE_FORMATTED.PRINTABLE, null), wishes) ? outcome(status(service)) : stuck(service);
        } catch (PrintException | IOException failed) {
            return new PrintOutcome.Unavailable(String.valueOf(failed));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return new PrintOutcome.Unavailable("the kiosk ends");
        }
    }

    /** True: it went out in time. Else it is taken back, as far as the system can. */
    private boolean print(DocPrintJob job, Doc slip, PrintRequestAttributeSet wishes)
            throws PrintException, InterruptedException {
        var watch = new Watch();
        job.addPrintJobListener(watch);
        var done = false;
        try {
            job.print(slip, wishes);
            done = watch.await(printing);
        } finally {
            if (!done && job instanceof CancelablePrintJob cancelable) {
                cancel(cancelable);
            }
        }
        return done;
    }

    private static void cancel(CancelablePrintJob job) {
        try {
            job.cancel();
        } catch (PrintException over) {
            // it never began, or has left this program
            LOG.debug("the print job cannot be cancelled here", over);
        }
    }

    private static PrintOutcome outcome(PrinterStatus after) {
        return after == PrinterStatus.OUT_OF_PAPER ? new PrintOutcome.OutOfPaper()
                : new PrintOutcome.Printed(after == PrinterStatus.PAPER_LOW);
    }

    private static PrintOutcome stuck(PrintService service) {
        return status(service) == PrinterStatus.OUT_OF_PAPER ? new PrintOutcome.OutOfPaper()
                : new PrintOutcome.Unavailable("the queue does not take it");
    }

    /** Hears how the job ends. */
    private static final class Watch extends PrintJobAdapter {

        private final CountDownLatch ended = new CountDownLatch(1);
        private final AtomicBoolean failed = new AtomicBoolean();

        boolean await(Duration patience) throws InterruptedException {
            return ended.await(patience.toMillis(), TimeUnit.MILLISECONDS) && !failed.get();
        }

        @Override
        public void printJobCompleted(PrintJobEvent event) {
            ended.countDown();
        }

        @Override
        public void printJobNoMoreEvents(PrintJobEvent event) {
            ended.countDown();
        }

        @Override
        public void printJobFailed(PrintJobEvent event) {
            failed.set(true);
            ended.countDown();
        }

        @Override
        public void printJobCanceled(PrintJobEvent event) {
            printJobFailed(event);
        }
    }
}
