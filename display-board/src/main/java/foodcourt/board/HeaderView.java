package foodcourt.board;

import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Logo;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;

/** The line above: whose board it is, how the connection is, what time it is. */
final class HeaderView extends HBox {
    private final Texts texts;
    private final Label court = Words.line("", 38, Weight.BLACK);
    private final HBox link = new HBox(12);
    private final HBox stale = new HBox(14);
    private final Label time = Words.line("", 60, Weight.BLACK);

    HeaderView(Texts texts) {
        super(20);
        this.texts = texts;
        setAlignment(Pos.CENTER_LEFT);
        Tone.DINK.on(this);
        link.setAlignment(Pos.CENTER);
        Tone.DINK2.on(link);
        stale.setId("stale");
        stale.getStyleClass().add("board-stale");
        stale.setAlignment(Pos.CENTER);
        stale.setMaxHeight(USE_PREF_SIZE);
        Tone.NIGHT.on(stale);
        var between = new Region();
        setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(new Logo(60), court, between, link, stale, time);
    }

    void court(String name) {
        court.setText(name);
    }

    void time(String hourAndMinute) {
        time.setText(hourAndMinute);
    }

    void show(Link state) {
        link.getChildren().clear();
        stale.getChildren().clear();
        switch (state) {
            case Link.Live _ -> link.getChildren().addAll(Icon.WIFI.view(40, 2.6), word("live"));
            case Link.Searching _ -> link.getChildren().addAll(Icon.WIFI_OFF.view(40, 2.6), word("searching"));
            case Link.UnknownShops wrong -> stale.getChildren().addAll(Icon.WARNING.view(44, 2.6),
                    words(texts.get("unknownShops", String.join(", ", wrong.shops())), texts.get("unknownShops.set")));
            case Link.Stale old -> stale.getChildren().addAll(Icon.WIFI_OFF.view(44, 2.6), old.askAtCounter()
                    ? words(texts.get("stale", old.asOf()), texts.get("stale.ask"))
                    : words(texts.get("stale", old.asOf())));
        }
        shown(link, !link.getChildren().isEmpty());
        shown(stale, !stale.getChildren().isEmpty());
    }

    private static VBox words(String... lines) {
        var words = new VBox(-5);
        Stream.of(lines).map(line -> Words.line(line, 34, Weight.BLACK)).forEach(words.getChildren()::add);
        words.setAlignment(Pos.CENTER_LEFT);
        return words;
    }

    private Label word(String key) {
        return Words.line(texts.get(key), 32, Weight.BOLD);
    }

    private static void shown(HBox box, boolean shown) {
        box.setVisible(shown);
        box.setManaged(shown);
    }
}
