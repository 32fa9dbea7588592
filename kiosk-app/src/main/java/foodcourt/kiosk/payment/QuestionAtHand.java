package foodcourt.kiosk.payment;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

import foodcourt.client.fx.UiThread;

/** Questions about the order at hand, one at a time; an answer means something as long as it is at hand. For the UI thread. */
final class QuestionAtHand {

    private final AtHand hand;
    private final UiThread ui;
    private boolean open;

    QuestionAtHand(AtHand hand, UiThread ui) {
        this.hand = hand;
        this.ui = ui;
    }

    /** Another order is at hand: what was asked about the one before is not waited for. */
    void begin() {
        open = false;
    }

    /** Asks, unless an answer is still awaited. */
    <T> void ask(Supplier<CompletableFuture<T>> question, Consumer<T> reading) {
        if (!open) {
            open = true;
            hand.hear(question.get(), ui, answer -> {
                open = false;
                reading.accept(answer);
            });
        }
    }
}
