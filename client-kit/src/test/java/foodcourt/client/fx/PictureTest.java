package foodcourt.client.fx;

import java.io.IOException;
import java.nio.file.Path;
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
}
