package foodcourt.client.watch;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Feels whether the screen's thread still answers: every so often it is asked for a sign. What is missed is counted in the
 * heart's own turns, not by any clock: a machine that slept, or whose clock was set, is not taken for one that hangs.
 */
final class UiHeart implements AutoCloseable {

    /** Is told how the heart beats, on the heart's own thread. */
    interface Listener {

        /** The screen's thread has answered. */
        void beat();

        /** So many turns in a row went by without an answer. */
        void missed(int turns);
    }

    private final Executor ui;
    private final Duration turn;
    private final Listener listener;
    private final Thread thread = Thread.ofPlatform().daemon().name("ui-heart").unstarted(this::run);
    private final AtomicLong longest = new AtomicLong();
    private volatile boolean answered;

    /**
     * @param ui runs what it is given on the screen's thread
     * @param turn from one question to the next
     */
    UiHeart(Executor ui, Duration turn, Listener listener) {
        this.ui = ui;
        this.turn = turn;
        this.listener = listener;
    }

    void start() {
        thread.start();
    }

    /** The longest that an answer took since this was last asked; one that is still owed counts when it comes. */
    Duration longestAnswer() {
        return Duration.ofNanos(longest.getAndSet(0));
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            ask();
            for (int missed = 0;; missed = answered ? 0 : missed + 1) {
                if (missed > 0) {
                    listener.missed(missed);
                } else if (answered) {
                    listener.beat();
                    ask();
                }
                Thread.sleep(turn);
            }
        } catch (InterruptedException closing) {
            // the program ends
        }
    }

    private void ask() {
        answered = false;
        var asked = System.nanoTime();
        ui.execute(() -> {
            var took = System.nanoTime() - asked;
            longest.accumulateAndGet(took, Math::max);
            answered = true;
        });
    }
}
