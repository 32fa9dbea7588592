package foodcourt.console.today;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import foodcourt.api.AccountView.ItemSales;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;

/** The six dishes that were sold most, each with its bar; how many others there are. */
final class SoldItems extends VBox {
    private static final int SHOWN = 6;
    private static final double BAR = 300;

    SoldItems(List<ItemSales> items, Texts texts) {
        setPadding(new Insets(18, 26, 18, 26));
        getStyleClass().add("panel");
        var title = new HBox(Words.line(texts.get("today.items"), 34, Weight.BLACK));
        title.setMinHeight(52);
        getChildren().add(title);
        var most = items.isEmpty() ? 1 : Math.max(1, items.getFirst().quantity());
        items.stream().limit(SHOWN).map(item -> row(item, most, texts)).forEach(getChildren()::add);
        if (items.isEmpty()) {
            getChildren().add(Words.line(texts.get("today.items.none"), 28, Weight.BOLD, Tone.DINK2));
        }
    }

    private static Node row(ItemSales item, int most, Texts texts) {
        var name = Words.lines(texts.of(item.name()), texts.language().equals("ko") ? 30 : 27, Weight.BOLD, 232, -4);
        name.setMinWidth(232);
        var bar = new Region();
        bar.getStyleClass().add("item-bar");
        bar.setMinSize(Math.max(8, BAR * item.quantity() / most), 32);
        bar.setMaxSize(Math.max(8, BAR * item.quantity() / most), 32);
        var track = new StackPane(bar);
        track.setAlignment(Pos.CENTER_LEFT);
        track.setMinWidth(BAR);
        var count = new HBox(Words.line(Integer.toString(item.quantity()), 40, Weight.BLACK));
        count.setAlignment(Pos.CENTER_RIGHT);
        count.setMinWidth(68);
        var row = new HBox(16, name, track, count);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(76);
        return row;
    }
}
