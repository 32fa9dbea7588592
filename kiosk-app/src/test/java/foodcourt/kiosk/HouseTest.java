package foodcourt.kiosk;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import foodcourt.client.checks.HouseRules;
import foodcourt.client.checks.TextBundleChecks;
import foodcourt.client.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class HouseTest {

    @Test
    void theRulesOfTheHouseHold() {
        HouseRules.hold("foodcourt.kiosk");
    }

    @Test
    void theKioskSpeaksFourLanguages() {
        assertThat(Texts.spokenBy(Kiosk.class)).containsExactly("ko", "en", "ja", "zh");
    }

    @Test
    void everyWordIsThereInEveryLanguage() throws IOException {
        assertThat(TextBundleChecks.findings(Kiosk.class, Path.of("src/main/java"))).isEmpty();
    }
}
