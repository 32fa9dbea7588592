package foodcourt.board;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import foodcourt.client.checks.HouseRules;
import foodcourt.client.checks.TextBundleChecks;

import static org.assertj.core.api.Assertions.assertThat;

class HouseTest {

    @Test
    void boardKeepsTheRulesOfTheHouse() {
        HouseRules.hold("foodcourt.board");
    }

    @Test
    void wordsAreCompleteInEveryLanguage() throws Exception {
        assertThat(TextBundleChecks.findings(Board.class, Path.of("src", "main", "java"))).isEmpty();
    }
}
