package foodcourt.kiosk.options;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import foodcourt.api.OptionGroupView;
import foodcourt.api.OptionView;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Tools;

/** One option: a tile of a choose-one group, or a check box with its price. */
final class OptionTile extends ToggleButton {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final List<String> SPICE = List.of("none", "mild", "medium", "hot");
    private final Tools tools;
    private final OptionView option;
    private final boolean chosen;
    private final double width;

    OptionTile(Tools tools, OptionGroupView group, OptionView option, boolean chosen, double width) {
        this.tools = tools;
        this.option = option;
        this.chosen = chosen;
        this.width = width;
        var shape = GroupShape.of(group);
        getStyleClass().setAll("fc-choice");
        setId("option-" + group.groupId() + "-" + option.optionId());
        setMinSize(width, shape.tile());
        setMaxSize(width, shape.tile());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(GroupShape.isSpice(group) ? spice() : group.max() == 1 ? tile(group) : box());
        setSelected(chosen);
        pseudoClassStateChanged(CHOSEN, chosen);
        setAccessibleText(tools.text(option.name()) + (option.price() == 0 ? "" : ", " + price()));
    }

    private VBox tile(OptionGroupView group) {
        var parts = new ArrayList<Node>();
        parts.add(name(tools.size(46, 42)));
        var priced = group.options().stream().anyMatch(other -> other.price() != 0);
        if (priced) {
            parts.add(Words.line(option.price() == 0 ? tools.text("options.included") : price(), 34, tools.bold(),
                    Tone.INK2));
        }
        return centred(2, parts);
    }

    private VBox spice() {
        int level = SPICE.indexOf(option.optionId());
        var chillies = new HBox();
        chillies.setAlignment(Pos.CENTER);
        chillies.setMinHeight(48);
        for (int i = 0; i < level; i++) {
            chillies.getChildren().add(Icon.CHILI.view(46));
        }
        if (level == 0) {
            chillies.getChildren().add(Icon.CHILI_OUTLINE.view(46));
        }
        return centred(6, List.of((level > 0 ? Tone.PERSIMMON : Tone.EDGE).on(chillies), name(tools.size(44, 38))));
    }

    private HBox box() {
        var mark = new StackPane();
        mark.getStyleClass().add("fc-box");
        mark.setMinSize(56, 56);
        mark.setMaxSize(56, 56);
        if (chosen) {
            mark.getChildren().add(Icon.CHECK.view(42, 3.6));
        }
        var price = option.price() == 0 ? "" : price();
        var room = width - 48 - 56 - 36 - Words.width(price, 38, tools.bold());
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var row = new HBox(18, mark,
                Words.fitting(tools.text(option.name()), tools.bold(), room, tools.size(44, 38), 38, 34),
                spring, Words.line(price, 38, tools.bold()));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(0, 24, 0, 24));
        row.setMinWidth(width);
        return row;
    }

    private HBox name(double size) {
        var room = width - 20 - (chosen ? 54 : 0);
        var words = Words.centred(
                Words.fitting(tools.text(option.name()), tools.black(), room, size, 40, 36, 34));
        var row = new HBox(10);
        if (chosen) {
            row.getChildren().add(Tone.PERSIMMON.on(Icon.CHECK.view(44, 3.4)));
        }
        row.getChildren().add(words);
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private VBox centred(double gap, List<? extends Node> parts) {
        var column = new VBox(gap);
        column.getChildren().addAll(parts);
        column.setAlignment(Pos.CENTER);
        return column;
    }

    private String price() {
        return (option.price() < 0 ? "−" : "+") + String.format(java.util.Locale.ROOT, "%,d", Math.abs(option.price()));
    }
}
