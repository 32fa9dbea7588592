package foodcourt.kiosk.welcome;

import java.util.function.Consumer;
import javafx.scene.layout.HBox;

import foodcourt.client.look.Icon;
import foodcourt.client.look.TouchButton;
import foodcourt.kiosk.frame.Script;
import foodcourt.kiosk.frame.Tools;

/** The choice of language: each in its own letters, so that whoever reads them finds it. */
final class Languages extends HBox {

    private static final double WIDTH = 243;
    private static final double HEIGHT = 112;
    private final Tools tools;
    private final Consumer<String> speak;

    /** @param speak is given the code of the chosen language */
    Languages(Tools tools, Consumer<String> speak) {
        super(20);
        this.tools = tools;
        this.speak = speak;
        getChildren().addAll(language("ko", "한국어"), language("en", "English"), language("ja", "日本語"),
                language("zh", "中文"));
    }

    private TouchButton language(String code, String name) {
        var letters = Script.of(code).bold();
        var chosen = tools.texts().language().equals(code);
        var button = chosen
                ? TouchButton.of(TouchButton.Kind.INK, Icon.CHECK.view(36, 3.4), name, 40, letters).gap(10)
                : TouchButton.of(TouchButton.Kind.SECONDARY, name, 40, letters);
        button.sized(WIDTH, HEIGHT).padded(8).named("language-" + code);
        tools.taps().on(button, () -> speak.accept(code));
        return button;
    }
}
