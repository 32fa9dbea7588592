package foodcourt.kiosk.myorder;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import foodcourt.api.OrderView;
import foodcourt.client.connection.Answer;
import foodcourt.client.fx.UiThread;
import foodcourt.kiosk.court.Court;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.Screen;

/** Asks for an order's number and finds it. */
public final class FindOrderViewModel {

    /** Digits of a number. */
    public static final int DIGITS = 3;
    private static final char LAST_LETTER = 'D';

    /** What the search said. */
    public enum Outcome {
        NONE, SEARCHING, NOT_FOUND,
        /** The server did not answer. */
        NO_ANSWER
    }

    /** What is shown. */
    public record Content(char letter, String digits, Outcome outcome) {

        /** A search can begin. */
        public boolean complete() {
            return digits.length() == DIGITS && outcome != Outcome.SEARCHING;
        }

        /** Digits that are still to come. */
        public int missing() {
            return DIGITS - digits.length();
        }

        /** The whole number, such as {@code A047}. */
        public String number() {
            return letter + digits;
        }
    }

    private final Court court;
    private final KioskSession session;
    private final UiThread ui;
    private final ObjectProperty<Content> content = new SimpleObjectProperty<>(new Content('A', "", Outcome.NONE));

    /** Nothing is typed yet. */
    public FindOrderViewModel(Court court, KioskSession session, UiThread ui) {
        this.court = court;
        this.session = session;
        this.ui = ui;
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content;
    }

    /** One more digit; after a search it begins a new number. */
    public void type(int digit) {
        var now = content.get();
        if (now.digits().length() < DIGITS) {
            content.set(new Content(now.letter(), now.digits() + digit, Outcome.NONE));
        }
    }

    /** Takes the last digit away. */
    public void delete() {
        var now = content.get();
        if (!now.digits().isEmpty()) {
            content.set(new Content(now.letter(), now.digits().substring(0, now.digits().length() - 1),
                    Outcome.NONE));
        }
    }

    /** The next letter, after the last the first. */
    public void nextLetter() {
        var now = content.get();
        var letter = now.letter() == LAST_LETTER ? 'A' : (char) (now.letter() + 1);
        content.set(new Content(letter, now.digits(), Outcome.NONE));
    }

    /** Looks the number up. */
    public void find() {
        var asked = content.get();
        if (asked.complete()) {
            content.set(new Content(asked.letter(), asked.digits(), Outcome.SEARCHING));
            var _ = court.ordersByNumber(asked.number()).thenAcceptAsync(answer -> answered(asked, answer), ui);
        }
    }

    /** Leaves. */
    public void back() {
        session.home();
    }

    private void answered(Content asked, Answer<List<OrderView>> answer) {
        var now = content.get();
        if (now.outcome() != Outcome.SEARCHING || !now.number().equals(asked.number())
                || !(session.screen() instanceof Screen.FindOrder)) {
            return;
        }
        var found = answer.done().stream().flatMap(List::stream).findFirst();
        found.ifPresent(order -> session.show(new Screen.MyOrder(order)));
        if (found.isEmpty()) {
            content.set(new Content(now.letter(), now.digits(),
                    answer instanceof Answer.Unreachable ? Outcome.NO_ANSWER : Outcome.NOT_FOUND));
        }
    }
}
