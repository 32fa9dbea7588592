package foodcourt.console.tickets;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import foodcourt.api.TicketStatus;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;
import foodcourt.console.parts.Buttons;

/** A ticket in its full height, and what is rarely done with one: refuse it, give up waiting for its guest. */
public final class OpenedView extends Pane {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 1000;

    private final Texts texts;
    private final TicketsViewModel tickets;
    private final Clocks clocks;
    private final SlipHead head;
    private final MetaRow meta;
    private final ItemsView items;
    private final Label placed = Words.line("", 30, Weight.BOLD);
    private final TouchButton reject;
    private final TouchButton unclaimed;
    private final TouchButton again;
    private final ActionButton action;
    private final TouchButton close;

    /** Says what time it was at the court. */
    @FunctionalInterface
    public interface Clocks {
        /** Such as {@code 12:41}. */
        String at(Instant moment);
    }

    /** Shows what {@code tickets} has opened; invisible while nothing is. */
    public OpenedView(TicketsViewModel tickets, Rejecting rejecting, Texts texts, Supplier<String> shopName,
            Clocks clocks) {
        this.texts = texts;
        this.tickets = tickets;
        this.clocks = clocks;
        head = new SlipHead(texts, 128, 96, 42);
        meta = new MetaRow(texts, 32, 30);
        items = new ItemsView(texts, ItemsView.Sizes.OPENED, WIDTH - 60);
        reject = rare(Icon.CROSS, texts.get("action.reject"), "reject", rejecting::ask);
        unclaimed = rare(Icon.CROSS, texts.get("action.unclaimed"), "unclaimed", this::giveUp);
        again = Buttons.square(Icon.BELL, texts.get("action.callAgain"), 104).rounded(16).named("opened-call-again");
        again.getStyleClass().addAll("act", "act-light");
        again.setOnAction(_ -> callAgain());
        action = new ActionButton(texts, 38, 104);
        action.button().setId("opened-action");
        action.button().setOnAction(_ -> withOpened(slip -> tickets.act(slip.ticketId())));
        close = Buttons.high(Buttons.iconed(Icon.BACK, 38, 2.2, texts.get("action.close"), 30), 80)
                .named("close-ticket");
        close.setOnAction(_ -> tickets.close());
        var reasons = new RejectView(tickets, rejecting, texts, shopName);
        setPrefSize(1920, 1080);
        getStyleClass().add("scrim");
        at(slip(), 120, 40, WIDTH, HEIGHT);
        at(reasons, 800, 40, 1000, 1000);
        at(close, 800, 40, 240, 80);
        close.visibleProperty().bind(rejecting.asking().not());
        tickets.opened().subscribe(this::show);
    }

    private void at(Node node, double x, double y, double width, double height) {
        node.setManaged(false);
        node.resizeRelocate(x, y, width, height);
        getChildren().add(node);
    }

    private void show(@Nullable Slip slip) {
        setVisible(slip != null);
        if (slip == null) {
            return;
        }
        head.show(slip);
        meta.show(slip);
        items.show(slip.lines());
        placed.setText(texts.get("opened.placed", clocks.at(slip.placedAt()), texts.won(slip.total())));
        action.show(slip);
        shown(reject, Rejecting.canBeRejected(slip) && !slip.sending());
        shown(unclaimed, slip.status() == TicketStatus.READY && !slip.sending());
        shown(again, slip.status() == TicketStatus.READY && !slip.sending());
    }

    private Node slip() {
        var room = new StackPane(items);
        room.setPadding(new Insets(14, 30, 8, 30));
        room.setMinHeight(0);
        VBox.setVgrow(room, Priority.ALWAYS);
        var foot = Tone.INK2.on(new HBox(12, Icon.RECEIPT.view(36), placed));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setPadding(new Insets(0, 30, 0, 30));
        var actions = new HBox(16, reject, unclaimed, again, action.button());
        actions.setPadding(new Insets(12, 22, 22, 22));
        var slip = new VBox(head, meta, room, foot, actions);
        slip.getStyleClass().addAll("fc-slip", "slip");
        return slip;
    }

    private TouchButton rare(Icon icon, String words, String id, Runnable does) {
        var button = Buttons.high(Buttons.iconed(icon, 40, 3.2, words, 32, "act", "act-plum"), 104).gap(8).padded(16)
                .rounded(16).named(id);
        button.setFont(Weight.BLACK.font(32));
        button.setOnAction(_ -> does.run());
        return button;
    }

    private void giveUp() {
        withOpened(slip -> tickets.giveUpWaiting(slip.ticketId()));
    }

    private void callAgain() {
        withOpened(slip -> tickets.callAgain(slip.ticketId()));
    }

    private void withOpened(Consumer<Slip> does) {
        var slip = tickets.opened().get();
        if (slip != null) {
            does.accept(slip);
        }
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
