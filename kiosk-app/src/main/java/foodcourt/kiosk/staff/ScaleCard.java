package foodcourt.kiosk.staff;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.Tools;

/** The panel's scale on the staff's page: a line to lay a ruler on, and how it is made longer, shorter, and kept. */
final class ScaleCard {

    private static final double WIDTH = Frame.INNER - 64;
    private final Tools tools;
    private final MaintenanceViewModel model;
    private final Label scale;
    private final Label what;
    private final Ruler ruler;

    ScaleCard(Tools tools, MaintenanceViewModel model) {
        this.tools = tools;
        this.model = model;
        scale = Words.line("", 44, tools.black());
        what = Words.lines("", 36, tools.bold(), WIDTH, 2);
        ruler = new Ruler(tools, WIDTH);
    }

    VBox card() {
        var head = Parts.row(
                new HBox(18, Icon.SLIDERS.view(52), Words.line(tools.text("staff.scale"), 44, tools.black())), scale);
        var save = TouchButton.of(TouchButton.Kind.SECONDARY, Icon.CHECK.view(40, 3), tools.text("staff.save"), 40,
                tools.bold()).sized(230, 96).gap(12).padded(8).named("save-scale");
        tools.taps().on(save, model::save);
        var steps = new HBox(16, step("−5", "shorter-much", -50), step("−0.1", "shorter", -1),
                step("+0.1", "longer", 1), step("+5", "longer-much", 50));
        return Parts.card(new VBox(14, head, what, ruler, Parts.row(steps, save)));
    }

    private TouchButton step(String words, String id, int tenths) {
        var button = TouchButton.of(TouchButton.Kind.SECONDARY, words, 40, tools.bold()).sized(140, 96).padded(4)
                .named(id);
        // every tap counts here: ten of them are one millimetre
        return button.onTap(() -> model.lengthen(tenths));
    }

    Subscription attach() {
        return model.lineProperty().subscribe(this::show);
    }

    private void show(MaintenanceViewModel.Line line) {
        ruler.show(line.px());
        scale.setText(String.format(Locale.ROOT, "%.3f px/mm", line.pxPerMm()));
        what.setText(line.saving() == MaintenanceViewModel.Saving.NONE ? tools.text("staff.scale.what")
                : tools.text("staff.saving." + line.saving().name().toLowerCase(Locale.ROOT),
                        String.format(Locale.ROOT, "%.3f", line.saved())));
        switch (line.saving()) {
            case NONE, SAVING -> Tone.INK2.on(what);
            case SAVED -> Tone.SEA_PRESS.on(what);
            case FAILED -> Tone.PLUM.on(what);
        }
    }
}
