package foodcourt.client.firststart;

import java.util.Map;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import foodcourt.client.fx.Taps;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Logo;
import foodcourt.client.look.Look;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;

/** The questions of the first start, one on a page; upright for a kiosk, wide for the others. */
final class FirstStartView extends Pane {
    private static final double MARGIN = 64;
    private static final double BAR = 128;
    private static final Map<String, String> LANGUAGES = Map.of("ko", "한국어", "en", "English", "ja", "日本語", "zh",
            "中文");
    private final DeviceRole role;
    private final FirstStartViewModel model;
    private final Texts texts;
    private final Taps taps;
    private final Function<String, Letters> letters;
    private final String file;

    /**
     * @param letters of a language
     * @param file where the settings go, for saying that they do not
     */
    FirstStartView(DeviceRole role, FirstStartViewModel model, Texts texts, Taps taps,
            Function<String, Letters> letters, String file) {
        this.role = role;
        this.model = model;
        this.texts = texts;
        this.taps = taps;
        this.letters = letters;
        this.file = file;
        Look.apply(this);
        getStyleClass().add("fc-ground");
        setMinSize(role.width(), role.height());
        setMaxSize(role.width(), role.height());
    }

    /** Begins to show the model; unsubscribing ends it. */
    Subscription attach() {
        return Subscription.combine(model.stepProperty().subscribe(_ -> show()),
                model.searchProperty().subscribe(_ -> show()), model.trialProperty().subscribe(_ -> show()),
                model.typedProperty().subscribe(_ -> show()), model.placeProperty().subscribe(_ -> show()),
                model.savingProperty().subscribe(_ -> show()), texts.languageProperty().subscribe(_ -> show()));
    }

    /** The whole page anew: it is looked at once in a device's life. */
    private void show() {
        getChildren().clear();
        head();
        switch (model.stepProperty().get()) {
            case LANGUAGE -> languages();
            case SERVER -> server();
            case PLACE -> places();
        }
    }

    private void head() {
        var step = texts.get("step", model.stepProperty().get().number());
        var words = new VBox(Words.line(texts.get("title"), 56, now().black()),
                Words.line(step, 36, now().bold(), Tone.INK2));
        var head = new HBox(28, new Logo(104), words);
        head.setAlignment(Pos.CENTER_LEFT);
        put(head, MARGIN, 48);
        put(Words.fitting(question(), now().black(), inner(), 60, 48), MARGIN, 196);
    }

    private String question() {
        return switch (model.stepProperty().get()) {
            case LANGUAGE -> texts.get("language.title");
            case SERVER -> texts.get("server.title");
            case PLACE -> texts.get("place." + role.name().toLowerCase(java.util.Locale.ROOT));
        };
    }

    private void languages() {
        var column = new VBox(24);
        for (var code : role.languages()) {
            column.getChildren().add(button(TouchButton.Kind.SECONDARY, LANGUAGES.getOrDefault(code, code), 52,
                    letters.apply(code)).sized(Math.min(inner(), 952), 148).named("language-" + code)
                    .onTap(taps, () -> model.speak(code)));
        }
        put(column, MARGIN, 320);
    }

    private void server() {
        var found = new FoundServers(model, texts, taps, now());
        put(found, MARGIN, 300);
        var keypad = new AddressKeypad(model, texts, taps, now());
        put(keypad, role.upright() ? MARGIN : role.width() - MARGIN - AddressKeypad.WIDTH,
                role.upright() ? 820 : 196);
        put(trial(), MARGIN, role.height() - MARGIN - BAR - 150);
        bar(texts.get("next"));
    }

    private Node trial() {
        return switch (model.trialProperty().get()) {
            case Trial.Untried _ -> notice("fc-note", Icon.INFO, texts.get("server.example"));
            case Trial.Asking _ -> notice("fc-note", Icon.WIFI, texts.get("server.asking"));
            case Trial.There(var _, var court) -> notice("fc-good", Icon.CHECK,
                    texts.get("server.there", texts.of(court.name())));
            case Trial.Silent _ -> notice("fc-bad", Icon.WIFI_OFF, texts.get("server.silent"));
            case Trial.NoAddress _ -> notice("fc-bad", Icon.WARNING, texts.get("server.no-address"));
        };
    }

    private void places() {
        model.court().ifPresent(court -> put(new Places(role, model, court, texts, taps, now(), inner()), MARGIN,
                role == DeviceRole.BOARD ? 400 : 320));
        if (role == DeviceRole.BOARD) {
            put(Words.line(texts.get("place.board.all"), 40, now().bold(), Tone.INK2), MARGIN, 300);
        }
        if (model.savingProperty().get() == FirstStartViewModel.Saving.FAILED) {
            put(notice("fc-bad", Icon.WARNING, texts.get("failed", file)), MARGIN, role.height() - MARGIN - BAR - 150);
        }
        bar(texts.get("finish"));
        if (model.placeProperty().get().pages().size() > 1) {
            put(pager(), MARGIN + 300 + 64, role.height() - MARGIN - BAR);
        }
    }

    /** Between the buttons back and on. */
    private Node pager() {
        var place = model.placeProperty().get();
        var pages = place.pages().size();
        var words = Words.centred(Words.line(texts.get("page", place.page() + 1, pages), 44, now().bold()));
        words.setMinWidth(160);
        var pager = new HBox(24, turn(Icon.LEFT, "page.back", -1, place.page() == 0), words,
                turn(Icon.RIGHT, "page.on", 1, place.page() == pages - 1));
        pager.setAlignment(Pos.CENTER_LEFT);
        return pager;
    }

    private TouchButton turn(Icon icon, String key, int by, boolean end) {
        var button = TouchButton.icon(TouchButton.Kind.SECONDARY, icon.view(48, 3), texts.get(key)).sized(160, BAR)
                .named(key.replace('.', '-')).onTap(taps, () -> model.turn(by));
        button.setDisable(end);
        return button;
    }

    private void bar(String onward) {
        var back = TouchButton.of(TouchButton.Kind.SECONDARY, Icon.BACK.view(44, 2.8), texts.get("back"), 44,
                now().bold()).sized(300, BAR).padded(8).named("back").onTap(taps, model::back);
        var next = button(TouchButton.Kind.PRIMARY, onward, 48, now()).sized(Math.min(inner() - 324, 628), BAR)
                .named("next").onTap(taps, model::next);
        next.setDisable(!model.canGoOn());
        put(back, MARGIN, role.height() - MARGIN - BAR);
        put(next, role.width() - MARGIN - next.getMinWidth(), role.height() - MARGIN - BAR);
    }

    private Node notice(String style, Icon icon, String words) {
        var width = role.upright() ? inner() : inner() - AddressKeypad.WIDTH - 64;
        Label label = Words.lines(words, 36, now().bold(), width - 136, 2);
        var row = new HBox(22, icon.view(48, 2.8), label);
        row.setAlignment(Pos.CENTER_LEFT);
        var notice = new StackPane(row);
        notice.getStyleClass().add(style);
        notice.setStyle("-fx-padding: 16 28 16 28;");
        notice.setMinWidth(width);
        notice.setMaxWidth(width);
        notice.setMinHeight(126);
        notice.setId("notice");
        return notice;
    }

    private static TouchButton button(TouchButton.Kind kind, String words, double size, Letters letters) {
        return TouchButton.of(kind, words, size, letters.bold());
    }

    private void put(Node node, double x, double y) {
        node.relocate(x, y);
        getChildren().add(node);
    }

    private double inner() {
        return role.width() - 2 * MARGIN;
    }

    private Letters now() {
        return letters.apply(texts.language());
    }
}
