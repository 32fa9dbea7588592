package foodcourt.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContactSheetTest {

    @Test
    void everySituationIsARowWithItsScreenAndItsLanguages(@TempDir Path folder) throws IOException {
        var kiosk = Files.createDirectory(folder.resolve("kiosk-app"));
        for (var name : new String[]{"menu-paused.png", "menu-paused-ja.png", "welcome.png"}) {
            Files.createFile(kiosk.resolve(name));
        }
        assertThat(new ContactSheet(folder, null).write()).containsExactly("kiosk-app");
        assertThat(folder.resolve("index.html")).content().containsSubsequence("<p>k1</p><h3>welcome</h3>",
                "kiosk-app/welcome.png", "<p>k2</p><h3>menu-paused</h3>", "kiosk-app/menu-paused.png",
                "kiosk-app/menu-paused-ja.png");
    }

    @ParameterizedTest
    @CsvSource({"find-order-not-found, k7b", "cancel-sheet, k13", "cancelled, k7", "b2-stale, b2", "c5b, c5b",
            "idle, –", "closed-tomorrow, k16b"})
    void aPictureIsNamedAfterItsScreen(String situation, String id) {
        assertThat(ScreenIds.of(situation)).isEqualTo(id);
    }

    /** With {@code -Ppictures}; {@code -Ddesign=FOLDER} shows the design's pictures beside them. */
    @Test
    @EnabledIfSystemProperty(named = "pictures", matches = ".+")
    void thePicturesOfThisRun() throws IOException {
        var folder = Path.of(System.getProperty("pictures")).resolveSibling("");
        var design = System.getProperty("design");
        assertThat(new ContactSheet(folder, design == null ? null : Path.of(design)).write()).contains("kiosk-app",
                "shop-console", "display-board");
    }
}
