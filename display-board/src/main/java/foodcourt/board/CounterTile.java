package foodcourt.board;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

import foodcourt.api.ShopLabel;
import foodcourt.client.look.ShopMarkView;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;

/** Where to collect: the counter's number on the shop's tint. */
final class CounterTile extends VBox {
    /** Width, px. */
    static final double WIDTH = 84;
    private static final double HEIGHT = 105;

    CounterTile(ShopLabel shop, Texts texts) {
        getStyleClass().add("board-counter");
        Tone.INK.on(this);
        setBackground(new ShopMarkView(shop.mark(), WIDTH).getBackground());
        setAlignment(Pos.CENTER);
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().addAll(Words.line(String.valueOf(shop.counter()), 52, Weight.BLACK),
                Words.line(texts.get("counter.tile"), "ko".equals(texts.language()) ? 26 : 20, Weight.BOLD));
    }
}
