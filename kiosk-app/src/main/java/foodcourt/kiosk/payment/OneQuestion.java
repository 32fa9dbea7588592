package foodcourt.kiosk.payment;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Questions, one at a time; one that fails is over too, so that another can be asked later. For the UI thread. */
final class OneQuestion {

    /** What came of a question: whether there is more to do at once. */
    interface Reading<T> {

        /** Reads the answer. */
        boolean of(T answer);
    }

    private static final Logger LOG = LoggerFactory.getLogger(OneQuestion.class);
    private final String subject;
    private final Executor ui;
    private final Runnable more;
    private boolean open;

    /**
     * @param subject of the questions, for the log
     * @param more what is done at once after an answer that says so
     */
    OneQuestion(String subject, Executor ui, Runnable more) {
        this.subject = subject;
        this.ui = ui;
        this.more = more;
    }

    /** Whether an answer is still awaited. */
    boolean isOpen() {
        return open;
    }

    <T> void ask(CompletableFuture<T> question, Reading<T> reading) {
        open = true;
        var _ = question.whenCompleteAsync((answer, failure) -> {
            open = false;
            if (failure == null) {
                read(answer, reading);
            } else {
                told(failure);
            }
        }, ui);
    }

    private <T> void read(T answer, Reading<T> reading) {
        try {
            if (reading.of(answer)) {
                more.run();
            }
        } catch (RuntimeException e) {
            told(e);
        }
    }

    private void told(Throwable failure) {
        LOG.error("a question about {} failed", subject, failure);
    }
}
