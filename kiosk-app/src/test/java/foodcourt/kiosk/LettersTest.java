package foodcourt.kiosk;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import foodcourt.kiosk.frame.Script;

import static org.assertj.core.api.Assertions.assertThat;

/** No guest sees a box in place of a letter: neither in our words nor in those of a menu. */
class LettersTest {

    @ParameterizedTest
    @CsvSource({"ja, PretendardJP-Medium.ttf", "ja, PretendardJP-Bold.ttf", "zh, NotoSansSC-Medium.ttf",
            "zh, NotoSansSC-Bold.ttf"})
    void everyLetterOfOurWordsIsInTheFontsOfTheirLanguage(String language, String file) throws IOException {
        try (var in = Objects.requireNonNull(Kiosk.class.getResourceAsStream("texts_" + language + ".properties"))) {
            var words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(missing(file, words)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"PretendardJP-Bold.ttf, EUC-JP, 0xb0, 0xf4", "NotoSansSC-Bold.ttf, GB2312, 0xb0, 0xf7"})
    void everyCommonCharacterOfTheCountryIsThereForTheMenus(String file, String standard, int first, int last) {
        var characters = IntStream.rangeClosed(first, last)
                .mapToObj(row -> IntStream.rangeClosed(0xa1, 0xfe)
                        .mapToObj(cell -> new String(new byte[]{(byte) row, (byte) cell}, Charset.forName(standard)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining()).replace("\ufffd", "");
        assertThat(characters.length()).isGreaterThan(6000);
        assertThat(missing(file, characters)).isEmpty();
    }

    @Test
    void koreanNamesStayLegibleOnAJapaneseScreen() {
        assertThat(missing("PretendardJP-Bold.ttf", "한국어 바다국수")).isEmpty();
    }

    private static String missing(String file, String words) {
        try (var in = Objects.requireNonNull(Script.class.getResourceAsStream("fonts/" + file))) {
            var font = Font.createFont(Font.TRUETYPE_FONT, in);
            return words.codePoints().filter(one -> one > ' ' && !font.canDisplay(one))
                    .mapToObj(Character::toString).distinct().collect(Collectors.joining());
        } catch (IOException | FontFormatException broken) {
            throw new AssertionError(broken);
        }
    }
}
