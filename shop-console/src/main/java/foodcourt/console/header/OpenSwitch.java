package foodcourt.console.header;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import foodcourt.api.ShopAvailability;
import foodcourt.api.ShopView;
import foodcourt.client.look.Icon;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Weight;
import foodcourt.client.text.Texts;
import foodcourt.console.parts.Buttons;

/** One control of two halves: taking orders, or paused and until when. */
final class OpenSwitch extends HBox {
    private final HeaderViewModel header;
    private final Texts texts;
    private final TouchButton resume;
    private final TouchButton pause;

    OpenSwitch(HeaderViewModel header, Texts texts) {
        super(16);
        this.header = header;
        this.texts = texts;
        this.resume = half("resume", header::resume);
        this.pause = half("pause", header::askPause);
        getStyleClass().add("switch");
        setAlignment(Pos.CENTER);
        setMinHeight(76);
        setMaxHeight(76);
        getChildren().addAll(resume, pause);
        header.shop().subscribe(this::show);
        header.connected().subscribe(() -> show(header.shop().get()));
    }

    private TouchButton half(String id, Runnable does) {
        var half = Buttons.high(Buttons.word("", 28, "half"), 68).padded(20).gap(10).rounded(14).named(id);
        half.setOnAction(_ -> does.run());
        return half;
    }

    private void show(@Nullable ShopView shop) {
        var availability = shop == null ? ShopAvailability.CLOSED : shop.availability();
        var open = availability == ShopAvailability.OPEN;
        var paused = availability == ShopAvailability.PAUSED;
        face(resume, open ? "half-open" : "", paused ? texts.get("switch.resume") : texts.get("switch.open"),
                open ? Icon.CHECK : null);
        face(pause, paused ? "half-paused" : "", pauseWords(availability), paused || open ? Icon.PAUSE : Icon.MOON);
        // of the two halves only the one that changes something can be pressed, and only while the server hears it
        var heard = header.connected().get();
        resume.setDisable(!paused || !heard);
        pause.setDisable(!open || !heard);
    }

    private String pauseWords(ShopAvailability availability) {
        return switch (availability) {
            case OPEN -> texts.get("switch.pause");
            case PAUSED -> header.pausedUntil().map(until -> texts.get("switch.pausedUntil", until))
                    .orElseGet(() -> texts.get("switch.paused"));
            case CLOSED -> texts.get("switch.closed");
        };
    }

    private static void face(TouchButton half, String style, String words, @Nullable Icon icon) {
        half.getStyleClass().removeAll("half-open", "half-paused");
        half.setText(words);
        half.setGraphic(icon == null ? null : icon.view(30, 3.2));
        half.setFont((style.isEmpty() ? Weight.BOLD : Weight.BLACK).font(28));
        if (!style.isEmpty()) {
            half.getStyleClass().add(style);
        }
    }
}
