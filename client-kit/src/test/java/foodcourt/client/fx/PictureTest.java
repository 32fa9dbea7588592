package foodcourt.client.fx;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import foodcourt.client.checks.FxToolkit;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(FxToolkit.class)
class PictureTest {

    @Test
    void aScreenLargerThanTheHeadlessOneBecomesAFile(@TempDir Path folder) throws IOException {
        var screen = new Pane();
        screen.setStyle("-fx-background-color: #BC3B0F;");
        var png = folder.resolve("deep/kiosk.png");
        Picture.save(screen, 1080, 1920, png);
        var picture = ImageIO.read(png.toFile());
        assertThat(picture.getWidth()).isEqualTo(1080);
        assertThat(picture.getHeight()).isEqualTo(1920);
        assertThat(picture.getRGB(500, 1900)).isEqualTo(0xffbc3b0f);
        Picture.save(screen, 1080, 1920, png);
        assertThat(png).isNotEmptyFile();
    }

    @Test
    void aScreenInASmallWindowIsDrawnAtItsDesignsSize(@TempDir Path folder) throws IOException {
        var screen = new Pane();
        screen.setStyle("-fx-background-color: #0B6268;");
        FxToolkit.run(() -> new Scene(new DesignCanvas(screen, 1920, 1080), 400, 400).getRoot().layout());
        var png = folder.resolve("board.png");
        Picture.save(screen, 1920, 1080, png);
        var picture = ImageIO.read(png.toFile());
        assertThat(picture.getWidth()).isEqualTo(1920);
        assertThat(picture.getRGB(0, 0)).isEqualTo(0xff0b6268);
        assertThat(picture.getRGB(1919, 1079)).isEqualTo(0xff0b6268);
    }
}
