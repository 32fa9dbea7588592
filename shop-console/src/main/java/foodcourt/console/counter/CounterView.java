package foodcourt.console.counter;

import java.time.Instant;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;
import foodcourt.console.parts.Buttons;

/** Money at the counter: left what guests still pay, right what they get back. */
public final class CounterView extends Pane {

    private static final double GAP = 16;
    private final Texts texts;
    private final Function<Instant, String> clock;
    private final Label asOf = Words.line("", 28, Weight.BOLD);
    private final Label said = Words.line("", 30, Weight.BLACK);
    private final RowsView unpaid;
    private final RowsView owed;

    /**
     * @param clock an instant as people read it, such as {@code 12:41}
     * @param notices stand in the row above
     */
    public CounterView(CounterViewModel counter, Texts texts, Function<Instant, String> clock, Node notices) {
        this.texts = texts;
        this.clock = clock;
        unpaid = new RowsView(counter, texts, "counter.unpaid", "counter.unpaid.none", counter::turnUnpaid);
        owed = new RowsView(counter, texts, "counter.owed", "counter.owed.none", counter::turnOwed);
        said.setId("counter-said");
        asOf.setId("counter-as-of");
        var top = new HBox(GAP, Icon.CASH.view(44), asOf, Buttons.gap(), notices);
        top.setAlignment(Pos.CENTER_LEFT);
        var line = new HBox(said);
        line.setAlignment(Pos.CENTER_LEFT);
        at(top, 24, 112, 1872, 88);
        at(line, 24, 204, 1872, 52);
        at(unpaid, 24, 264, RowView.WIDTH, 800);
        at(owed, 24 + RowView.WIDTH + GAP, 264, RowView.WIDTH, 800);
        counter.content().subscribe(this::show);
    }

    private void show(CounterContent content) {
        (content.stale() ? Tone.HONEY_LIGHT : Tone.DINK2).on(asOf);
        asOf.setText(asOf(content));
        said.setText(content.said().map(this::words).orElse(""));
        (content.said().filter(one -> one.what().booked()).isPresent() ? Tone.SEA_LIGHT : Tone.HONEY_LIGHT).on(said);
        var known = content.asOf().isPresent();
        unpaid.show(content.unpaid(), known, content.stale());
        owed.show(content.owed(), known, content.stale());
    }

    private String asOf(CounterContent content) {
        if (content.stale()) {
            return content.asOf().map(at -> texts.get("counter.stale", clock.apply(at)))
                    .orElseGet(() -> texts.get("counter.stale.never"));
        }
        return content.asOf().map(at -> texts.get("counter.live", clock.apply(at)))
                .orElseGet(() -> texts.get("counter.loading"));
    }

    private String words(Said news) {
        return texts.get(switch (news.what()) {
            case PAID -> "counter.said.paid";
            case GIVEN_BACK -> "counter.said.givenBack";
            case OTHER_AMOUNT -> "counter.said.otherAmount";
            case NOT_WAITING -> "counter.said.notWaiting";
            case SETTLED_BEFORE -> "counter.said.settledBefore";
            case REFUSED -> "counter.said.refused";
        }, news.number(), texts.won(news.won()));
    }

    private void at(Node node, double x, double y, double width, double height) {
        node.setManaged(false);
        node.resizeRelocate(x, y, width, height);
        getChildren().add(node);
    }
}
