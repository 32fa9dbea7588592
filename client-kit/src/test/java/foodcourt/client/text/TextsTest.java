package foodcourt.client.text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import foodcourt.api.LocalText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TextsTest {

    @Test
    void wordsFollowTheLanguage() {
        var texts = Texts.of(TextsTest.class, "ko");
        var shown = texts.bind("hello");
        assertThat(shown.get()).isEqualTo("안녕하세요");
        texts.languageProperty().set("en");
        assertThat(shown.get()).isEqualTo("Hello");
        assertThat(texts.of(LocalText.of("바다국수", "Bada Noodles"))).isEqualTo("Bada Noodles");
        assertThat(texts.won(9_000)).isEqualTo("₩9,000");
    }

    @Test
    void argumentsStandWhereTheTextWantsThemAndApostrophesStay() {
        var texts = Texts.of(TextsTest.class, "en");
        assertThat(texts.get("called", "A{0}$1")).isEqualTo("It's A{0}$1, isn't it");
        assertThat(texts.get("called")).isEqualTo("It's {0}, isn't it");
        assertThat(texts.get("called", 1_234_567)).isEqualTo("It's 1234567, isn't it");
    }

    @Test
    void aMissingKeyShowsItselfAndIsAnErrorInTests() {
        assertThat(Texts.of(TextsTest.class, "en").get("only.korean")).isEqualTo("only.korean");
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.strict(TextsTest.class).get("nowhere"))
                .withMessageContaining("nowhere");
    }

    @Test
    void aClassWithoutTextsIsAMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.of(String.class, "ko"))
                .withMessageContaining("texts_");
    }

    @ParameterizedTest
    @CsvSource({"A047, A047을", "A049, A049를", "A050, A050을", "바다국수, 바다국수를", "바삭공방, 바삭공방을", "'', 를",
            "Basil, Basil을", "Cola, Cola를"})
    void koreanParticlesFitTheSoundBefore(String name, String expected) {
        assertThat(Template.fill("{0:을/를}", name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"서울, 서울로", "바다국수, 바다국수로", "바삭공방, 바삭공방으로", "1, 1로"})
    void rieulTakesTheShortForm(String name, String expected) {
        assertThat(Template.fill("{0:으로/로}", name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"9000, ko, '9,000원'", "1234567, en, '₩1,234,567'", "0, ko, 0원", "-500, en, -₩500"})
    void wonAreGroupedByThousands(long amount, String language, String expected) {
        assertThat(Won.format(amount, language)).isEqualTo(expected);
    }

    @Test
    void timesAreTheCourts() {
        var times = new Times(ZoneId.of("Asia/Seoul"));
        assertThat(times.clock(Instant.parse("2026-11-22T03:39:59Z"))).isEqualTo("12:39");
        assertThat(Times.minutesSeconds(Duration.ofSeconds(42))).isEqualTo("0:42");
        assertThat(Times.minutesSeconds(Duration.ofSeconds(725))).isEqualTo("12:05");
        assertThat(Times.minutesSeconds(Duration.ofSeconds(-3))).isEqualTo("0:00");
    }
}
