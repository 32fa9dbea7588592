package foodcourt.client.firststart;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import foodcourt.client.discovery.FoundServer;
import foodcourt.client.fx.Taps;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;

/** The servers that announce themselves in the network; a court has one, so three are enough to see that it has more. */
final class FoundServers extends VBox {
    private static final int MOST = 3;
    private static final double WIDTH = 768;
    private static final double HEIGHT = 108;
    private final FirstStartViewModel model;
    private final Texts texts;
    private final Taps taps;
    private final Letters letters;

    FoundServers(FirstStartViewModel model, Texts texts, Taps taps, Letters letters) {
        super(18);
        this.model = model;
        this.texts = texts;
        this.taps = taps;
        this.letters = letters;
        switch (model.searchProperty().get()) {
            case Search.Going _ -> say(Icon.WIFI, texts.get("server.looking"));
            case Search.Ended(var servers) when servers.isEmpty() -> {
                say(Icon.INFO, texts.get("server.none"));
                again();
            }
            case Search.Ended(var servers) -> {
                getChildren().add(Words.line(texts.get("server.found"), 40, letters.bold(), Tone.INK2));
                servers.stream().limit(MOST).forEach(this::offer);
                if (servers.size() < MOST) {
                    again();
                }
            }
        }
    }

    private void say(Icon icon, String words) {
        var row = new HBox(20, icon.view(48, 2.8), Words.lines(words, 38, letters.bold(), WIDTH - 68, 2));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(HEIGHT);
        getChildren().add(row);
    }

    private void offer(FoundServer server) {
        var address = server.address().getAuthority();
        var chosen = model.typedProperty().get().equals(address);
        getChildren().add(TouchButton.of(chosen ? TouchButton.Kind.INK : TouchButton.Kind.SECONDARY,
                Icon.SCREEN.view(44, 2.6), address, 44, letters.bold()).sized(WIDTH, HEIGHT)
                .named("found-" + (getChildren().size() - 1)).onTap(taps, () -> model.take(server)));
    }

    private void again() {
        getChildren().add(TouchButton.of(TouchButton.Kind.QUIET, Icon.UNDO.view(40, 2.6), texts.get("server.again"),
                40, letters.bold()).sized(420, 96).named("look-again").onTap(taps, model::look));
    }
}
