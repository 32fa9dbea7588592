package foodcourt.kiosk.printing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import foodcourt.api.PrinterCondition;
import foodcourt.api.StaffCallReason;
import foodcourt.client.fx.UiThread;

/** The kiosk's printer, for the UI thread: it prints on its own thread, and staff are told when it cannot. */
public final class Printing {

    private static final Logger LOG = LoggerFactory.getLogger(Printing.class);
    /** How the printer is, for whom it is no hurry. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Longer than any printer gives its paper, with the questions before and after. */
    private static final Duration USUAL_LIMIT = Duration.ofSeconds(40);
    private final Optional<ReceiptPrinter> printer;
    private final Executor thread;
    private final UiThread ui;
    private final PrinterCall call;
    private final Duration limit;

    /**
     * @param printer empty: there is none
     * @param thread where it prints, one after the other; not the UI thread
     */
    public Printing(Optional<ReceiptPrinter> printer, Executor thread, UiThread ui, PrinterCall call) {
        this(printer, thread, ui, call, USUAL_LIMIT);
    }

    /** @param limit for waiting for the printer, and again for its answer; then it is said that it does not answer */
    public Printing(Optional<ReceiptPrinter> printer, Executor thread, UiThread ui, PrinterCall call, Duration limit) {
        this.limit = limit;
        this.printer = printer;
        this.thread = thread;
        this.ui = ui;
        this.call = call;
    }

    /** There is a printer, which may or may not print. */
    public boolean available() {
        return printer.isPresent();
    }

    /** The call for staff, while the printer cannot. */
    public PrinterCall call() {
        return call;
    }

    /** Prints; never fails and completes on the UI thread. */
    public CompletableFuture<PrintOutcome> print(Slip slip) {
        return ask(known -> known.print(slip), () -> new PrintOutcome.Unavailable("there is no printer"),
                cause -> new PrintOutcome.Unavailable(String.valueOf(cause))).thenApply(this::heard);
    }

    /** How the printer is now; never fails and completes on the UI thread. Empty: there is none. */
    public CompletableFuture<Optional<PrinterStatus>> status() {
        return ask(known -> Optional.of(known.status()), Optional::<PrinterStatus>empty,
                cause -> Optional.of(PrinterStatus.UNAVAILABLE));
    }

    /** How the printer is now, for whom it is no hurry; never fails and completes on any thread. Empty: there is none. */
    public CompletableFuture<Optional<PrinterCondition>> condition() {
        return status().completeOnTimeout(Optional.of(PrinterStatus.UNAVAILABLE), PATIENCE.toSeconds(),
                TimeUnit.SECONDS).thenApply(now -> now.map(status -> switch (status) {
                    case READY -> PrinterCondition.READY;
                    case PAPER_LOW -> PrinterCondition.PAPER_LOW;
                    case OUT_OF_PAPER -> PrinterCondition.NO_PAPER;
                    case UNAVAILABLE -> PrinterCondition.FAILED;
                }));
    }

    private <T> CompletableFuture<T> ask(Function<ReceiptPrinter, T> question, Supplier<T> none,
            Function<Throwable, T> failed) {
        return inTurn(() -> printer.map(question).orElseGet(none))
                .exceptionally(failure -> {
                    // a fault of ours in drawing a slip must not stop a guest
                    LOG.error("the slip cannot be printed", failure);
                    return failed.apply(failure);
                })
                .thenApplyAsync(answer -> answer, ui);
    }

    /** What waited too long for its turn is not asked any more: what was said to be not printed must not come out later. */
    private <T> CompletableFuture<T> inTurn(Supplier<T> question) {
        var answer = new CompletableFuture<T>();
        var turn = new CompletableFuture<Void>();
        var _ = turn.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).whenComplete((_, late) -> {
            if (late != null) {
                answer.completeExceptionally(late);
            } else {
                answer.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS);
            }
        });
        thread.execute(() -> {
            if (turn.complete(null)) {
                var _ = answer.completeAsync(question, Runnable::run);
            }
        });
        return answer;
    }

    private PrintOutcome heard(PrintOutcome outcome) {
        switch (outcome) {
            case PrintOutcome.Printed _ -> call.over();
            case PrintOutcome.OutOfPaper() -> call.because(StaffCallReason.OUT_OF_PAPER);
            case PrintOutcome.Unavailable(var cause) -> {
                LOG.warn("the printer: {}", cause);
                call.because(StaffCallReason.PRINTER_SILENT);
            }
        }
        return outcome;
    }
}
