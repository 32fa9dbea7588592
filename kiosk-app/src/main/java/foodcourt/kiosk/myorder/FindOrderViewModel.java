package foodcourt.kiosk.myorder;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import foodcourt.api.OrderView;
import foodcourt.api.Problem;
import foodcourt.client.connection.Answer;
import foodcourt.client.fx.UiThread;
import foodcourt.kiosk.court.Court;
import foodcourt.kiosk.court.OrderKey;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.Screen;

/** Asks for an order's number, and for its code where the court wants it, and finds it; or its receipt is scanned. */
public final class FindOrderViewModel {

    /** Digits of a number. */
    public static final int DIGITS = 3;
    /** Digits of a code. */
    public static final int CODE_DIGITS = 4;
    private static final char LAST_LETTER = 'D';

    /** What the search said. */
    public enum Outcome {
        NONE, SEARCHING, NOT_FOUND,
        /** The server did not answer. */
        NO_ANSWER,
        /** The code is another one. */
        CODE_WRONG,
        /** Too many wrong codes of this order. */
        TOO_MANY_TRIES,
        /** What was scanned is no receipt of this court. */
        NOT_A_RECEIPT
    }

    /**
     * What is shown.
     *
     * @param code the digits of the code, or null: the number is asked for
     * @param waitMinutes until another code is heard, after too many; else 0
     */
    public record Content(char letter, String digits, @Nullable String code, Outcome outcome, int waitMinutes) {

        /** A search can begin. */
        public boolean complete() {
            return missing() == 0 && outcome != Outcome.SEARCHING && waitMinutes == 0;
        }

        /** The code is asked for. */
        public boolean asksForCode() {
            return code != null;
        }

        /** Digits that are still to come. */
        public int missing() {
            return code == null ? DIGITS - digits.length() : CODE_DIGITS - code.length();
        }

        /** The whole number, such as {@code A047}. */
        public String number() {
            return letter + digits;
        }

        /** What is typed now. */
        String typed() {
            return code == null ? digits : code;
        }

        Content typed(String now) {
            return code == null ? new Content(letter, now, null, Outcome.NONE, 0)
                    : new Content(letter, digits, now, Outcome.NONE, 0);
        }

        Content with(Outcome what) {
            return new Content(letter, digits, code, what, 0);
        }
    }

    private final Court court;
    private final KioskSession session;
    private final UiThread ui;
    private final ReceiptScan scan;
    private final ObjectProperty<Content> content = new SimpleObjectProperty<>(
            new Content('A', "", null, Outcome.NONE, 0));
    /** Which showing of the screen this is: what was asked for in an earlier one is nobody's any more. */
    private int showing;

    /** Nothing is typed yet. */
    public FindOrderViewModel(Court court, KioskSession session, ReceiptScan scan, UiThread ui) {
        this.court = court;
        this.session = session;
        this.scan = scan;
        this.ui = ui;
    }

    /** Follows the scanner until unsubscribed; an answer that comes after that opens nothing. */
    public Subscription attach() {
        return Subscription.combine(scan.outcomeProperty().subscribe(scanned -> {
            if (scanned != Outcome.NONE) {
                content.set(content.get().with(scanned));
            }
        }), () -> showing++);
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content;
    }

    /** One more digit. */
    public void type(int digit) {
        var now = content.get();
        if (now.missing() > 0) {
            content.set(now.typed(now.typed() + digit));
        }
    }

    /** Takes the last digit away; of an empty code the way back to the number. */
    public void delete() {
        var now = content.get();
        if (!now.typed().isEmpty()) {
            content.set(now.typed(now.typed().substring(0, now.typed().length() - 1)));
        } else if (now.asksForCode()) {
            askForNumber();
        }
    }

    /** The next letter, after the last the first; while the code is asked for, back to the number. */
    public void letter() {
        var now = content.get();
        if (now.asksForCode()) {
            askForNumber();
            return;
        }
        var letter = now.letter() == LAST_LETTER ? 'A' : (char) (now.letter() + 1);
        content.set(new Content(letter, now.digits(), null, Outcome.NONE, 0));
    }

    /** Looks the number up, with the code where it was asked for. */
    public void find() {
        var asked = content.get();
        if (asked.complete()) {
            content.set(asked.with(Outcome.SEARCHING));
            var key = asked.code() == null ? OrderKey.NONE : OrderKey.ofCode(asked.code());
            int now = showing;
            ui.bring(court.ordersByNumber(asked.number(), key), answer -> {
                if (now == showing) {
                    answered(asked, key, answer);
                }
            });
        }
    }

    /** From the code back to the number, from the number home. */
    public void back() {
        if (content.get().asksForCode()) {
            askForNumber();
        } else {
            session.home();
        }
    }

    private void askForNumber() {
        var now = content.get();
        content.set(new Content(now.letter(), now.digits(), null, Outcome.NONE, 0));
    }

    private void answered(Content asked, OrderKey key, Answer<List<OrderView>> answer) {
        var now = content.get();
        if (now.outcome() == Outcome.SEARCHING && now.number().equals(asked.number())
                && session.screen() instanceof Screen.FindOrder) {
            switch (answer) {
                case Answer.Done<List<OrderView>>(var found) when !found.isEmpty() ->
                    session.show(new Screen.MyOrder(found.getFirst(), key));
                case Answer.Done<List<OrderView>> _ -> content.set(now.with(Outcome.NOT_FOUND));
                case Answer.Refused<List<OrderView>>(var problem, var wait) -> refused(now, problem,
                        Optional.ofNullable(wait).orElse(Duration.ofMinutes(1)));
                case Answer.Unreachable<List<OrderView>> _ -> content.set(now.with(Outcome.NO_ANSWER));
            }
        }
    }

    private void refused(Content now, Problem problem, Duration wait) {
        switch (problem.code()) {
            case CODE_WRONG -> content.set(new Content(now.letter(), now.digits(), "",
                    now.asksForCode() ? Outcome.CODE_WRONG : Outcome.NONE, 0));
            case TOO_MANY_TRIES -> content.set(new Content(now.letter(), now.digits(), "", Outcome.TOO_MANY_TRIES,
                    (int) Math.max(1, wait.plusSeconds(59).toMinutes())));
            case NOT_FOUND, MALFORMED -> content.set(now.with(Outcome.NOT_FOUND));
            default -> content.set(now.with(Outcome.NO_ANSWER));
        }
    }
}
