package foodcourt.console.notices;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import foodcourt.api.StaffCallView;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;
import foodcourt.client.text.Times;
import foodcourt.console.parts.Buttons;

/**
 * The notices: strips of 316 px below each other, or, compact, in a row 80 px high; takes no room while there are none.
 */
public final class NoticesView extends FlowPane {
    private static final double WIDTH = 316;
    private static final double LONG = 440;
    private static final double ROW = 1100;

    private final NoticesViewModel notices;
    private final Texts texts;
    private final boolean compact;
    private final Label offlineFor = Words.line("", 28, Weight.BLACK);
    private final Node offline;
    private final Label device = Words.line("", 32, Weight.BLACK);
    private final Label others = Words.line("", 26, Weight.BOLD);
    private final Node call;
    private final Label said;
    private final Region line;

    /**
     * Shows what staff should know beside their work.
     *
     * @param compact for a page that has only a row for them
     */
    public NoticesView(NoticesViewModel notices, Texts texts, boolean compact) {
        super(16, compact ? 8 : 16);
        this.compact = compact;
        setRowValignment(VPos.CENTER);
        setAlignment(compact ? Pos.CENTER_RIGHT : Pos.TOP_LEFT);
        setPrefWrapLength(compact ? ROW : WIDTH);
        this.notices = notices;
        this.texts = texts;
        this.said = Words.lines("", 26, Weight.BOLD, (compact ? LONG : WIDTH) - 108, 0);
        this.offline = offline();
        this.call = call();
        this.line = line();
        getChildren().addAll(offline, call, line);
        notices.offlineSeconds().subscribe(seconds -> showOffline(seconds.longValue()));
        notices.calls().subscribe(() -> showCalls(notices.calls()));
        notices.said().subscribe(this::showSaid);
        showCalls(notices.calls());
    }

    private Node offline() {
        var words = new VBox(offlineFor, Words.line(kept(), 26, Weight.BOLD));
        words.setAlignment(Pos.CENTER_LEFT);
        var strip = new HBox(14, Icon.WIFI_OFF.view(44, 2.6), words);
        strip.setId("offline");
        strip.setMinHeight(compact ? 76 : 88);
        return honey(strip);
    }

    /** Taps on tickets are kept; a change of the menu would surprise everybody when it came later. */
    private String kept() {
        return texts.get(compact ? "notice.offline.wait" : "notice.offline.kept");
    }

    private Node call() {
        var words = new VBox(device, others);
        var top = new HBox(14, Icon.HAND.view(48, 2.4), words);
        top.setAlignment(Pos.CENTER_LEFT);
        var answer = Buttons.iconed(Icon.CHECK, 34, 3.2, texts.get("notice.call.answer"), 30, "night-button")
                .named("staff-call-answer");
        answer.setMaxWidth(Double.MAX_VALUE);
        answer.setOnAction(_ -> notices.goToGuest());
        Pane strip = compact ? new HBox(20, top, Buttons.high(answer, 64)) : new VBox(12, top, answer);
        strip.setId("staff-call");
        return honey(strip);
    }

    private Region line() {
        var read = Buttons.square(Icon.CROSS, texts.get("said.read"), 64).named("said");
        read.setOnAction(_ -> notices.quiet());
        var strip = new HBox(14, said, read);
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.setPadding(compact ? new Insets(6, 6, 6, 16) : new Insets(12, 12, 12, 16));
        strip.setMinWidth(compact ? LONG : WIDTH);
        strip.setMaxWidth(compact ? LONG : WIDTH);
        strip.getStyleClass().add("panel");
        return strip;
    }

    private void showOffline(long seconds) {
        shown(offline, seconds >= 0 && !(compact && notices.said().get() != null));
        offlineFor.setText(texts.get("notice.offline", Times.minutesSeconds(Duration.ofSeconds(Math.max(0, seconds)))));
    }

    private void showCalls(List<? extends StaffCallView> calls) {
        shown(call, !calls.isEmpty());
        if (!calls.isEmpty()) {
            device.setText(calls.getFirst().device());
            var reason = calls.getFirst().reason().name().toLowerCase(Locale.ROOT);
            others.setText(calls.size() == 1 ? texts.get("notice.call." + reason)
                    : texts.get("notice.call.more", texts.get("notice.call.short." + reason), calls.size() - 1));
        }
    }

    private void showSaid(@Nullable Said news) {
        shown(line, news != null);
        showOffline(notices.offlineSeconds().get());
        if (news != null) {
            said.setText(new SaidWords(texts).of(news));
        }
    }

    private Node honey(Region strip) {
        strip.setPadding(compact ? new Insets(6, 16, 6, 16) : new Insets(14, 16, 14, 16));
        strip.setMinWidth(WIDTH);
        strip.setMaxWidth(compact ? USE_PREF_SIZE : WIDTH);
        strip.getStyleClass().add("honey-strip");
        if (strip instanceof HBox row) {
            row.setAlignment(Pos.CENTER_LEFT);
        }
        return Tone.NIGHT.on(strip);
    }

    private void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
        var any = getChildren().stream().anyMatch(Node::isManaged);
        setVisible(any);
        setManaged(any);
    }
}
