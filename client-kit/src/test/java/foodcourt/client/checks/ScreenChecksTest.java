package foodcourt.client.checks;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import foodcourt.client.fx.DesignCanvas;
import foodcourt.client.fx.Taps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

@ExtendWith(FxToolkit.class)
class ScreenChecksTest {

    @Test
    void aGoodScreenPassesEverything() {
        assertThat(look(checks -> checks.findings(ScreenChecks.Limits.KIOSK), text("무엇을 드릴까요?", 60, 60, 200),
                button("포장하기", 40, 300, 400, 120), button("먹고 가기", 460, 300, 400, 120))).isEmpty();
    }

    @Test
    void wordsWithoutRoomAreFound() {
        var narrow = label("바삭공방 돈까스", 40, 50, 50);
        narrow.setPrefWidth(150);
        assertThat(look(ScreenChecks::wordsThatAreNotWhole, narrow)).singleElement().asString()
                .contains("바삭공방 돈까스", "is cut to", "the label is 150");
    }

    @Test
    void clippedWordsAreFoundWithoutAnEllipsisToo() {
        var narrow = label("바삭공방 돈까스", 40, 50, 50);
        narrow.setPrefWidth(150);
        narrow.setTextOverrun(OverrunStyle.CLIP);
        assertThat(look(ScreenChecks::wordsThatAreNotWhole, narrow)).hasSize(1);
    }

    @Test
    void linesWithoutHeightAreFound() {
        var low = label("One order, many kitchens, and one number for all of them", 40, 50, 50);
        low.setWrapText(true);
        low.setPrefSize(400, 60);
        assertThat(look(ScreenChecks::wordsThatAreNotWhole, low)).hasSize(1);
    }

    @Test
    void wordsThatLeaveTheirCardOrTheScreenAreFound() {
        var card = new Pane(text("far too long for its card", 40, 10, 60));
        card.setStyle("-fx-background-color: white;");
        card.setPrefSize(200, 100);
        assertThat(look(ScreenChecks::wordsThatAreNotWhole, card, text("beyond the edge", 60, 900, 500)))
                .hasSize(2).anyMatch(line -> line.contains("sticks out of the screen"));
    }

    @Test
    void clippedPartsAreFound() {
        var clipped = new Pane(text("clipped words", 40, 10, 60));
        clipped.setClip(new Rectangle(100, 100));
        assertThat(look(ScreenChecks::wordsThatAreNotWhole, clipped)).singleElement().asString()
                .contains("the clip of");
    }

    @Test
    void wordsUnderHalfACardAreFoundAndUnderAWholeOneAreNotSeen() {
        var half = cover(120, 0, 200, 200);
        assertThat(look(ScreenChecks::wordsThatAreNotWhole, text("half covered", 40, 50, 100), half)).singleElement()
                .asString().contains("partly covered");
        var whole = cover(0, 0, 600, 200);
        assertThat(look(ScreenChecks::wordsThatAreNotWhole, text("covered", 40, 50, 100), whole)).isEmpty();
        assertThat(look(ScreenChecks::words, text("covered", 40, 50, 100), cover(0, 0, 600, 200))).isEmpty();
    }

    @Test
    void wordsOnWordsAreFound() {
        assertThat(look(ScreenChecks::wordsThatOverlap, text("one", 60, 50, 100), text("other", 60, 80, 120)))
                .singleElement().asString().contains("\"one\"", "\"other\"", "overlap");
        assertThat(look(ScreenChecks::wordsThatOverlap, text("one", 60, 50, 100), text("other", 60, 50, 170)))
                .isEmpty();
    }

    @Test
    void smallWordsAreFound() {
        assertThat(look(checks -> checks.wordsSmallerThan(34), text("caption", 33, 50, 100))).hasSize(1);
    }

    @Test
    void smallTargetsAreFoundAlsoThoseThatAreNoButtons() {
        var tile = new Region();
        tile.setPrefSize(300, 40);
        new Taps(InstantSource.system()).on(tile, () -> {
        });
        tile.relocate(50, 500);
        assertThat(look(checks -> checks.pressablesSmallerThan(64), tile, button("x", 50, 50, 60, 100),
                button("good", 300, 50, 100, 100))).hasSize(2);
    }

    @Test
    void targetsTooNearAreFound() {
        assertThat(look(checks -> checks.pressablesNearerThan(16), button("one", 0, 0, 100, 100),
                button("two", 110, 0, 100, 100), button("three", 300, 0, 100, 100))).singleElement().asString()
                .contains("10 px apart", "one", "two");
        assertThat(look(checks -> checks.pressablesNearerThan(16), button("one", 0, 0, 100, 100),
                button("two", 50, 50, 100, 100))).hasSize(1);
    }

    @Test
    void faintWordsAreFound() {
        var faint = text("faint", 60, 50, 200);
        faint.setFill(Color.web("#9A8873"));
        var half = text("half", 60, 50, 400);
        half.setOpacity(0.4);
        var like = text("like its ground", 60, 50, 600);
        like.setFill(Color.web("#FBF5EB"));
        assertThat(look(checks -> checks.wordsWithContrastBelow(4.5), faint, half, like, text("good", 60, 50, 800)))
                .hasSize(3).anyMatch(line -> line.contains("contrast of 1.00"))
                .noneMatch(line -> line.contains("good"));
    }

    @Test
    void theRatioIsWcags() {
        assertThat(Grounds.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21, offset(0.01));
        assertThat(Grounds.ratio(Color.web("#2B1D14"), Color.web("#FBF5EB")))
                .isEqualTo(15.03, offset(0.01));
    }

    @Test
    void namelessTargetsAreFound() {
        var icon = button("", 50, 50, 100, 100);
        var named = button("", 250, 50, 100, 100);
        named.setAccessibleText("직원 호출");
        assertThat(look(ScreenChecks::pressablesWithoutName, icon, named)).hasSize(1);
    }

    @Test
    void aScaledWindowGivesTheFiguresOfTheDesign() {
        var findings = FxToolkit.on(() -> {
            var screen = screen(button("+", 50, 50, 60, 100), text("words", 34, 50, 300));
            new Scene(new DesignCanvas(screen, 1000, 1000), 500, 700).getRoot().layout();
            return ScreenChecks.of(screen).findings(ScreenChecks.Limits.KIOSK);
        });
        assertThat(findings).singleElement().asString().contains("60 × 100 px");
    }

    @Test
    void whatIsLeftOutIsNotSeen() {
        var findings = FxToolkit.on(() -> {
            var screen = screen(text("tiny", 10, 50, 300));
            var scene = new Scene(screen, 1000, 1000);
            return ScreenChecks.without(screen, node -> node instanceof Text).findings(ScreenChecks.Limits.KIOSK).size()
                    + scene.getStylesheets().size();
        });
        assertThat(findings).isZero();
    }

    private static List<String> look(Function<ScreenChecks, List<String>> check, Node... nodes) {
        return FxToolkit.on(() -> {
            var screen = screen(nodes);
            var scene = new Scene(screen, 1000, 1000);
            return check.apply(ScreenChecks.of((Pane) scene.getRoot()));
        });
    }

    private static Pane screen(Node... nodes) {
        var screen = new Pane(nodes);
        screen.setStyle("-fx-background-color: #FBF5EB;");
        return screen;
    }

    private static Text text(String words, double size, double x, double y) {
        var text = new Text(x, y, words);
        text.setFont(Font.font(size));
        text.setFill(Color.web("#2B1D14"));
        return text;
    }

    private static Label label(String words, double size, double x, double y) {
        var label = new Label(words);
        label.setFont(Font.font(size));
        label.relocate(x, y);
        return label;
    }

    private static Button button(String words, double x, double y, double width, double height) {
        var button = new Button(words);
        button.setStyle("-fx-font-size: 40; -fx-text-fill: black; -fx-padding: 0; -fx-background-color: white;");
        button.setPrefSize(width, height);
        button.relocate(x, y);
        return button;
    }

    private static Node cover(double x, double y, double width, double height) {
        var cover = new StackPane();
        cover.setStyle("-fx-background-color: white;");
        cover.setPrefSize(width, height);
        cover.relocate(x, y);
        return cover;
    }
}
