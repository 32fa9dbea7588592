package foodcourt.console.tickets;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import foodcourt.api.LineView;
import foodcourt.api.RejectReason;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.TouchButton.Kind;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;
import foodcourt.console.parts.Buttons;

/** Why a ticket cannot be taken, what its guest will read, and the choice to keep it after all. 1000 by 1000. */
final class RejectView extends VBox {
    private static final double INNER = 924;

    private final TicketsViewModel tickets;
    private final Rejecting rejecting;
    private final Texts texts;
    private final Supplier<String> shopName;
    private final Label title = Words.line("", 48, Weight.BLACK);
    private final Map<RejectReason, ReasonButton> reasons = new EnumMap<>(RejectReason.class);
    private final VBox whichDish = new VBox(14);
    private final FlowPane dishes = new FlowPane(16, 16);
    private final Label sentence = Words.lines("", 32, Weight.BOLD, INNER - 150, 2);
    private final TouchButton confirm;
    private List<LineView> lines = List.of();

    RejectView(TicketsViewModel tickets, Rejecting rejecting, Texts texts, Supplier<String> shopName) {
        this.tickets = tickets;
        this.rejecting = rejecting;
        this.texts = texts;
        this.shopName = shopName;
        confirm = Buttons.high(Buttons.iconed(Icon.CROSS, 44, 3.2, "", 38, "confirm-reject"), 112).padded(12)
                .named("confirm-reject");
        confirm.setFont(Weight.BLACK.font(texts.language().equals("ko") ? 38 : 36));
        confirm.setMinWidth(560);
        confirm.setOnAction(_ -> rejecting.confirm());
        getStyleClass().add("reject-panel");
        setPadding(new Insets(32, 36, 32, 36));
        whichDish.getChildren().addAll(Words.line(texts.get("reject.whichDish"), 32, Weight.BLACK), dishes);
        whichDish.setPadding(new Insets(20, 0, 0, 0));
        var rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        getChildren().addAll(top(), grid(), whichDish, rest, guestReads(), actions());
        visibleProperty().bind(rejecting.asking());
        tickets.opened().subscribe(this::show);
        rejecting.reason().subscribe(_ -> show(tickets.opened().get()));
        rejecting.dishes().subscribe(this::mark);
    }

    private void show(@Nullable Slip slip) {
        if (slip == null) {
            return;
        }
        title.setText(texts.get("reject.title", slip.number()));
        var reason = rejecting.reason().get();
        reasons.forEach((each, button) -> button.chosen(each == reason));
        whichDish.setVisible(reason == RejectReason.SOLD_OUT);
        sentence.setText(texts.get(sentenceKey(reason), shopName.get()) + "\n" + texts.get("reject.amount",
                texts.won(slip.total())));
        confirm.setText(texts.get("reject.confirm", texts.won(slip.total())));
        if (!lines.equals(slip.lines())) {
            lines = slip.lines();
            dishes.getChildren().setAll(lines.stream().map(LineView::itemId).distinct().map(this::chip).toList());
        }
        mark(rejecting.dishes().get());
    }

    private Node top() {
        var below = Tone.DINK2.on(Words.line(texts.get("reject.asWritten"), 30, Weight.BOLD));
        var close = Buttons.high(Buttons.iconed(Icon.BACK, 38, 2.2, texts.get("action.close"), 30), 80)
                .named("close-reject");
        close.setOnAction(_ -> tickets.close());
        var row = new HBox(16, new VBox(title, below), Buttons.gap(), close);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node grid() {
        var grid = new GridPane(16, 16);
        grid.setPadding(new Insets(26, 0, 0, 0));
        var index = 0;
        for (var reason : RejectReason.values()) {
            var button = new ReasonButton(texts, reason, (INNER - 16) / 2, () -> rejecting.choose(reason));
            reasons.put(reason, button);
            grid.add(button.node(), index % 2, index / 2);
            index++;
        }
        return grid;
    }

    private TouchButton chip(String itemId) {
        var name = lines.stream().filter(line -> line.itemId().equals(itemId)).findFirst().orElseThrow().name();
        var chip = TouchButton.of(Kind.SECONDARY, texts.of(name), 30, Weight.BOLD);
        Buttons.high(chip, 72).padded(24).gap(12).named("sold-out-" + itemId)
                .setOnAction(_ -> rejecting.toggle(itemId));
        return chip;
    }

    private void mark(Set<String> soldOut) {
        for (var node : dishes.getChildren()) {
            var chosen = soldOut.contains(node.getId().substring("sold-out-".length()));
            node.getStyleClass().remove("chosen-honey");
            if (node instanceof TouchButton chip) {
                chip.setGraphic(chosen ? Icon.CROSS.view(32, 3.4) : null);
            }
            if (chosen) {
                node.getStyleClass().add("chosen-honey");
            }
        }
    }

    private Node guestReads() {
        var label = Tone.INK2.on(Words.line(texts.get("reject.guestReads"), 26, Weight.BOLD));
        sentence.setId("reject-sentence");
        var box = Tone.INK.on(new HBox(20, new StackPane(Icon.RECEIPT.view(56)), new VBox(label, sentence)));
        box.setAlignment(Pos.CENTER_LEFT);
        box.setPadding(new Insets(18, 26, 18, 26));
        box.getStyleClass().add("cream");
        return box;
    }

    private Node actions() {
        var keep = Buttons.wide(Buttons.high(Buttons.word(texts.get("reject.keep"), 36), 112)).padded(12)
                .named("keep-ticket");
        keep.setOnAction(_ -> rejecting.keep());
        var row = new HBox(16, keep, confirm);
        row.setPadding(new Insets(20, 0, 0, 0));
        return row;
    }

    private static String sentenceKey(RejectReason reason) {
        return switch (reason) {
            case SOLD_OUT -> "reject.says.soldOut";
            case TOO_BUSY -> "reject.says.tooBusy";
            case CLOSING_SOON -> "reject.says.closingSoon";
            case OTHER -> "reject.says.other";
        };
    }
}
