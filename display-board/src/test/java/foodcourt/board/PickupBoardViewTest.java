package foodcourt.board;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import foodcourt.client.checks.FxToolkit;
import foodcourt.client.checks.ScreenChecks;

import static foodcourt.board.Tickets.called;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(FxToolkit.class)
class PickupBoardViewTest {

    @Test
    void calledNumbersAreHighEnoughToBeReadFromAfar() {
        FxToolkit.run(() -> {
            assertThat(digitHeight(laidOut(Shown.few("ko")), "#ready-A040")).isGreaterThanOrEqualTo(170);
            assertThat(digitHeight(laidOut(Shown.many("ko")), "#ready-A055")).isGreaterThanOrEqualTo(170);
            assertThat(digitHeight(laidOut(Shown.few("ko")), "#hero")).isGreaterThanOrEqualTo(264);
            assertThat(digitHeight(laidOut(Shown.many("ko")), "#hero")).isGreaterThanOrEqualTo(202);
        });
    }

    @Test
    void preparingNumbersAreLowerButWhole() {
        FxToolkit.run(() -> {
            assertThat(digitHeight(laidOut(Shown.few("ko")), "#preparing-A041")).isGreaterThanOrEqualTo(107);
            assertThat(digitHeight(laidOut(Shown.many("ko")), "#preparing-A071")).isGreaterThanOrEqualTo(73);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void everythingWrittenIsWholeAndInsideItsPlace(String language) {
        FxToolkit.run(() -> {
            for (var shown : situations(language)) {
                var view = laidOut(shown);
                for (var place : List.of("board-hero", "board-ready-number", "board-ready", "board-preparing",
                        "board-counter", "board-stale", "fc-ground")) {
                    assertThat(outside(view, place)).as(place).isEmpty();
                }
                // the word on the counter's tile is a reminder only: the hero says it large, and the tile's number is large
                assertThat(ScreenChecks.without(view, node -> node instanceof CounterTile)
                        .findings(ScreenChecks.Limits.BOARD)).isEmpty();
                assertThat(ScreenChecks.of(view).wordsThatAreNotWhole()).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void digitsHaveSevenToOne(String language) {
        FxToolkit.run(() -> {
            for (var shown : situations(language)) {
                assertThat(ScreenChecks.without(laidOut(shown), node -> node instanceof Labeled)
                        .wordsWithContrastBelow(7)).isEmpty();
            }
        });
    }

    @Test
    void longNumbersAndNamesStayInTheirPlaces() {
        FxToolkit.run(() -> {
            var shown = Shown.few("en");
            shown.model.changed(called("AB1234", "onggi", -50));
            shown.model.changed(called("A1000", "maekom", 0));
            shown.clock.forward(CallQueue.AT_LEAST);
            shown.model.tick();
            var view = laidOut(shown);
            assertThat(outside(view, "board-hero")).isEmpty();
            assertThat(outside(view, "board-ready-number")).isEmpty();
        });
    }

    @Test
    void heroNamesNumberAndShop() {
        FxToolkit.run(() -> {
            var view = laidOut(Shown.few("ko"));
            assertThat(find(view, "#hero").getAccessibleText()).isEqualTo("A043");
            assertThat(((Labeled) find(view, "#hero-shop")).getText()).isEqualTo("바다국수");
        });
    }

    @Test
    void staleStripShowsOnlyWhileTheLineIsDown() {
        FxToolkit.run(() -> {
            var shown = Shown.few("ko");
            assertThat(find(laidOut(shown), "#stale").isVisible()).isFalse();
            shown.silentFor(Duration.ofSeconds(11));
            assertThat(written(find(laidOut(shown), "#stale"))).containsExactly("연결이 끊겼어요 · 12:41 기준");
            shown.silentFor(Duration.ofSeconds(61));
            assertThat(written(find(laidOut(shown), "#stale"))).contains("창구에서 번호를 확인해 주세요");
            assertThat(find(shown.view, "#preparing-A041").isVisible()).isTrue();
            shown.model.connected();
            assertThat(find(laidOut(shown), "#stale").isVisible()).isFalse();
        });
    }

    @Test
    void detachedViewFollowsNoMore() {
        FxToolkit.run(() -> {
            var shown = Shown.few("ko");
            shown.view.detach();
            shown.model.changed(Tickets.gone("A043", "bada"));
            assertThat(find(laidOut(shown), "#hero").getAccessibleText()).isEqualTo("A043");
        });
    }

    private static List<Shown> situations(String language) {
        return List.of(Shown.few(language), Shown.wrongShops(language), Shown.many(language), Shown.empty(language),
                new Shown(language),
                Shown.few(language).silentFor(Duration.ofSeconds(95)),
                Shown.many(language).silentFor(Duration.ofSeconds(11)));
    }

    private static Parent laidOut(Shown shown) {
        if (shown.view.getScene() == null) {
            new Scene(shown.view, PickupBoardView.WIDTH, PickupBoardView.HEIGHT);
        }
        shown.view.applyCss();
        shown.view.layout();
        return shown.view;
    }

    /** The ink of a digit without a bow, which is the lowest. */
    private static double digitHeight(Parent view, String id) {
        var node = find(view, id);
        return texts(node).stream().filter(text -> Character.isDigit(text.getText().charAt(0)))
                .filter(text -> text.getFont().getSize() > 80)
                .mapToDouble(text -> text.localToScene(text.getLayoutBounds()).getHeight()).min().orElseThrow();
    }

    private static List<String> outside(Parent view, String styleClass) {
        var outside = new ArrayList<String>();
        for (var place : view.lookupAll("." + styleClass)) {
            var bounds = place.localToScene(place.getLayoutBounds());
            texts(place).stream().filter(text -> !within(bounds, text)).map(Text::getText).forEach(outside::add);
        }
        return outside;
    }

    private static boolean within(Bounds place, Text text) {
        var ink = text.localToScene(text.getLayoutBounds());
        return ink.getMinX() >= place.getMinX() && ink.getMaxX() <= place.getMaxX() && ink.getMinY() >= place.getMinY()
                && ink.getMaxY() <= place.getMaxY();
    }

    private static List<String> written(Node node) {
        return texts(node).stream().map(Text::getText).toList();
    }

    private static List<Text> texts(Node node) {
        if (node instanceof Text text) {
            return List.of(text);
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().filter(Node::isVisible)
                .flatMap(child -> texts(child).stream()).toList() : List.of();
    }

    private static Node find(Parent view, String id) {
        return Objects.requireNonNull(view.lookup(id), id);
    }
}
