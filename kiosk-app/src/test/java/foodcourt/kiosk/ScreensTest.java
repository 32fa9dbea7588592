package foodcourt.kiosk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import foodcourt.client.checks.FxToolkit;
import foodcourt.client.connection.LiveNews;
import foodcourt.client.text.Texts;
import foodcourt.kiosk.printing.FakePrinter;

import static org.assertj.core.api.Assertions.assertThat;

/** Every screen in every language: whole words, sizes, gaps, contrast; and with {@code -Ppictures} a picture of each to look at. */
@ExtendWith(FxToolkit.class)
class ScreensTest {

    static Stream<Arguments> everything() {
        return Texts.spokenBy(Kiosk.class).stream()
                .flatMap(language -> Stream.of(Situation.values()).filter(ScreensTest::wanted)
                        .map(one -> Arguments.of(one, language)));
    }

    /** {@code -Dsituations=WELCOME,MENU} looks only at these, while one works on them. */
    private static boolean wanted(Situation situation) {
        var some = System.getProperty("situations", "");
        return some.isEmpty() || List.of(some.split(",")).contains(situation.name());
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everyScreenIsLegibleAndPressable(Situation situation, String language) {
        try (var printer = new FakePrinter(); var kiosk = situation.kiosk(language, printer)) {
            situation.reach(kiosk);
            kiosk.picture(situation.name().toLowerCase(Locale.ROOT).replace('_', '-')
                    + (language.equals("ko") ? "" : "-" + language));
            assertThat(kiosk.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WELCOME_LOST", "MENU_LOST", "FIND_ORDER_LOST", "DONE_LOST", "MY_ORDER_LOST"})
    void aLostConnectionIsSaidInWordsUntilItIsBack(Situation situation) {
        try (var printer = new FakePrinter(); var kiosk = situation.kiosk("ko", printer)) {
            situation.reach(kiosk);
            assertThat(kiosk.words()).anyMatch(words -> words.contains("연결이 끊겼어요"))
                    .noneMatch(words -> words.contains("아직 확인하지"));
            kiosk.meanwhile(() -> kiosk.court.tellAll(new LiveNews.Connected()));
            assertThat(kiosk.words()).noneMatch(words -> words.contains("연결이 끊겼어요"));
        }
    }

    @Test
    void beforeTheCourtIsKnownTheKioskSaysThatItConnects() {
        try (var kiosk = new KioskInTest("ko", false)) {
            kiosk.picture("welcome-connecting");
            assertThat(kiosk.findings()).isEmpty();
            assertThat(kiosk.words()).anyMatch(words -> words.contains("연결하고 있어요"));
        }
    }
}
