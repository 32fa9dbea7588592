package foodcourt.client.checks;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextBundleChecksTest {
    private static final String ALL_USED = """
            texts.get("good"); texts.bind("reason." + reason); var keys = List.of("only-korean", "empty", "twice",
            "other-arguments");
            """;

    @Test
    void whatIsWrongWithTheWordsThemselvesIsFound() {
        assertThat(TextBundleChecks.findings(TextBundleChecksTest.class, ALL_USED)).containsExactlyInAnyOrder(
                "only-korean is missing in en", "empty is empty in ko", "twice is twice in texts_ko.properties",
                "other-arguments has other arguments in another language: [[0, 1], [0]]");
    }

    @Test
    void aKeyThatIsUsedAndNotThereIsFound() {
        assertThat(TextBundleChecks.findings(TextBundleChecksTest.class,
                ALL_USED + "texts().get(\"nowhere\", 1); this.texts.bind(\n \"group.\" + x); map.get(\"no text\")"))
                .contains("nowhere is used and not in the texts", "group. is used and not in the texts").hasSize(6);
    }

    @Test
    void aKeyThatNobodyUsesIsFound() {
        assertThat(TextBundleChecks.findings(TextBundleChecksTest.class, "texts.get(\"good\")"))
                .contains("reason.sold-out is never used", "twice is never used").doesNotContain("good is never used");
    }
}
