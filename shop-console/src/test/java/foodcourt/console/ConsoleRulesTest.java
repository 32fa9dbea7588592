package foodcourt.console;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import foodcourt.client.checks.HouseRules;
import foodcourt.client.checks.TextBundleChecks;

import static org.assertj.core.api.Assertions.assertThat;

class ConsoleRulesTest {

    @Test
    void theConsoleKeepsTheRulesOfTheHouse() {
        HouseRules.hold("foodcourt.console");
    }

    @Test
    void everyWordIsThereInBothLanguages() throws IOException {
        assertThat(TextBundleChecks.findings(Console.class, Path.of("src/main/java"))).isEmpty();
    }
}
