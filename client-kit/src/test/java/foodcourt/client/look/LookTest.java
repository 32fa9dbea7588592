package foodcourt.client.look;

import java.net.URI;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import foodcourt.api.ShopMark;
import foodcourt.client.checks.FxToolkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@ExtendWith(FxToolkit.class)
class LookTest {

    private static final ShopMark MARK = new ShopMark("bowl", "#D6E8EA");

    @Test
    void theThreeWeightsAreThreeFonts() {
        assertThat(List.of(Weight.values())).extracting(weight -> weight.font(40).getName())
                .containsExactly("Pretendard Medium", "Pretendard Bold", "Pretendard Black");
    }

    @ParameterizedTest
    @EnumSource(Icon.class)
    void everyIconIsDrawnWithinItsGrid(Icon icon) {
        var bounds = FxToolkit.on(() -> {
            var path = new SVGPath();
            path.setContent(icon.strokes() + " " + icon.solids());
            return path.getBoundsInLocal();
        });
        assertThat(Math.max(bounds.getWidth(), bounds.getHeight())).isBetween(12.0, 24.5);
        assertThat(bounds.getMinX()).isGreaterThan(-0.5);
        assertThat(bounds.getMaxY()).isLessThan(24.5);
        assertThat(Icon.find(icon.key())).contains(icon);
    }

    @Test
    void digitsStandInTheMiddleOfTheirBox() {
        var image = FxToolkit.on(() -> {
            var box = new StackPane(Tone.INK.on(new BigNumber("047", 200)));
            var scene = new Scene(box, 600, 400, Color.WHITE);
            Look.apply(scene);
            return scene.snapshot(null);
        });
        int top = 0;
        int bottom = 0;
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 600; x++) {
                if (image.getPixelReader().getColor(x, y).getBrightness() < 0.5) {
                    top = top == 0 ? y : top;
                    bottom = y;
                }
            }
        }
        assertThat((top + bottom) / 2.0).isCloseTo(200, within(4.0));
        assertThat(bottom - top).isGreaterThan(130);
    }

    @Test
    void aPriceIsWrittenAsPeopleReadIt() {
        assertThat(FxToolkit.on(() -> new Price(9000, "ko", 54).getAccessibleText())).isEqualTo("9,000원");
        assertThat(FxToolkit.on(() -> new Price(9000, "en", 54).getAccessibleText())).isEqualTo("₩9,000");
    }

    @Test
    void aDishWithoutPictureShowsTheShopsMark() {
        var picture = FxToolkit
                .on(() -> new DishPicture(new PictureStore(URI.create("http://127.0.0.1:1/")), null, null, MARK, 200,
                        150, 24));
        assertThat(FxToolkit.on(() -> ((Pane) picture.getChildren().getFirst()).getChildren()))
                .hasSize(1).first().isInstanceOf(ShopMarkView.class);
    }

    @Test
    void wordsShrinkUntilTheyFitAndThenWrap() {
        FxToolkit.run(() -> {
            assertThat(Words.fitting("짧게", Weight.BOLD, 400, 48, 40, 34).getFont().getSize()).isEqualTo(48);
            var wrapped = Words.fitting("아주 아주 아주 아주 아주 아주 긴 이름", Weight.BOLD, 200, 48, 40, 34);
            assertThat(wrapped.getFont().getSize()).isEqualTo(34);
            assertThat(wrapped.isWrapText()).isTrue();
        });
    }
}
