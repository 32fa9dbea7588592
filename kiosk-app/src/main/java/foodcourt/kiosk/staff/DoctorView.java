package foodcourt.kiosk.staff;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import foodcourt.client.doctor.Finding;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.ScreenView;
import foodcourt.kiosk.frame.Tools;

/** The doctor's report: a line for each part, ok or what to do. */
public final class DoctorView implements ScreenView {
    private static final double CARD = Frame.INNER - 64;
    private final Tools tools;
    private final DoctorViewModel model;
    private final Frame frame;
    private final VBox lines = new VBox(18);

    /** The view of this model. */
    public DoctorView(Tools tools, DoctorViewModel model) {
        this.tools = tools;
        this.model = model;
        lines.getStyleClass().add("fc-card");
        lines.setPadding(new Insets(28, 32, 28, 32));
        lines.setMinWidth(Frame.INNER);
        lines.setMaxWidth(Frame.INNER);
        var again = TouchButton
                .of(TouchButton.Kind.SECONDARY, Icon.UNDO.view(44, 2.8), tools.text("staff.doctor.again"), 44,
                        tools.bold())
                .sized(508, 120).padded(8).named("look-again");
        tools.taps().on(again, model::look);
        frame = new Frame(tools).withHome().withTitle(tools.text("staff.doctor")).withBack(model::leave)
                .put(lines, Frame.MARGIN, 164).put(again, Frame.MARGIN, 1648);
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public Subscription attach() {
        model.look();
        return Subscription.combine(frame.attach(), model.findingsProperty().subscribe(this::show));
    }

    private void show(List<Finding> findings) {
        lines.getChildren().clear();
        if (findings.isEmpty()) {
            lines.getChildren().add(Words.line(tools.text("staff.doctor.looking"), 44, tools.bold(), Tone.INK2));
        }
        findings.forEach(finding -> lines.getChildren().add(line(finding)));
    }

    private Node line(Finding finding) {
        var part = Words.line(tools.text("staff.part." + finding.part().toLowerCase(Locale.ROOT)), 40, tools.black());
        var verdict = Words.line(tools.text(finding.well() ? "staff.doctor.ok" : "staff.doctor.do"), 36, tools.bold());
        var head = new HBox(16, (finding.well() ? Icon.CHECK : Icon.WARNING).view(40, 3), part, verdict);
        head.setAlignment(Pos.CENTER_LEFT);
        (finding.well() ? Tone.SEA_PRESS : Tone.HONEY_TEXT).on(head);
        return new VBox(2, head,
                Tone.INK2.on(Words.lines(finding.in(tools.texts().language()), 34, Weight.MEDIUM, CARD, 0)));
    }
}
