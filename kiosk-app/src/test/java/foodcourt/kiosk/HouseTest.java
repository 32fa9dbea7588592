package foodcourt.kiosk;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import foodcourt.client.checks.HouseRules;
import foodcourt.client.checks.TextBundleChecks;

import static org.assertj.core.api.Assertions.assertThat;

class HouseTest {

    @Test
    void theRulesOfTheHouseHold() {
        HouseRules.hold("foodcourt.kiosk");
    }

    @Test
    void everyWordIsThereInEveryLanguage() throws IOException {
        assertThat(TextBundleChecks.findings(Kiosk.class, Path.of("src/main/java"))).isEmpty();
    }
}
