package foodcourt.client.firststart;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import foodcourt.client.checks.FxToolkit;
import foodcourt.client.checks.Pictures;
import foodcourt.client.checks.ScreenChecks;
import foodcourt.client.checks.TextBundleChecks;
import foodcourt.client.fx.Taps;
import foodcourt.client.settings.DeviceFile;
import foodcourt.client.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(FxToolkit.class)
class FirstStartScreensTest {
    private static final DeviceFile NOWHERE = new DeviceFile(Path.of("/proc/none/settings.properties"));

    static Stream<Arguments> everyRoleInEveryLanguage() {
        return Stream.of(DeviceRole.values())
                .flatMap(role -> role.languages().stream().map(language -> Arguments.of(role, language)));
    }

    @ParameterizedTest
    @MethodSource("everyRoleInEveryLanguage")
    void everyPageCanBeReadAndTouched(DeviceRole role, String language) {
        FxToolkit.run(() -> {
            var page = new Page(role, language, true);
            page.check("language");
            page.model.speak(language);
            page.check("server");
            page.model.take(OneCourtNetwork.SERVER);
            page.check("server-there");
            page.model.next();
            page.check("place");
            page.model.choose(role == DeviceRole.KIOSK ? "3" : "bada");
            page.model.next();
            page.check("place-failed");
        });
    }

    @ParameterizedTest
    @MethodSource("everyRoleInEveryLanguage")
    void whereNothingIsFoundTheAddressIsTyped(DeviceRole role, String language) {
        FxToolkit.run(() -> {
            var page = new Page(role, language, false);
            page.model.speak(language);
            "10.0.0.6".chars().mapToObj(Character::toString).forEach(page.model::type);
            page.check("server-none");
            page.model.test();
            page.check("server-silent");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSOLE", "BOARD"})
    void aCourtOfSeventeenShopsHasPages(DeviceRole role) {
        FxToolkit.run(() -> {
            var page = new Page(role, "ko", new OneCourtNetwork(true, 11));
            page.model.speak("ko");
            page.model.take(OneCourtNetwork.SERVER);
            page.model.next();
            page.check("places-first");
            page.model.turn(1);
            page.model.choose("shop-14");
            page.check("places-second");
            assertThat(page.view.lookup("#place-shop-14")).isNotNull();
            page.model.turn(1);
            assertThat(page.view.lookup("#page-on").isDisabled()).isTrue();
            page.model.next();
            page.check("places-failed");
        });
    }

    @Test
    void wordsAreCompleteInEveryLanguage() throws IOException {
        assertThat(TextBundleChecks.findings(FirstStart.class, Path.of("src/main/java/foodcourt/client/firststart")))
                .isEmpty();
    }

    private static final class Page {
        private final DeviceRole role;
        private final String language;
        private final FirstStartView view;
        final FirstStartViewModel model;

        Page(DeviceRole role, String language, boolean announced) {
            this(role, language, new OneCourtNetwork(announced));
        }

        Page(DeviceRole role, String language, OneCourtNetwork network) {
            this.role = role;
            this.language = language;
            var texts = Texts.of(FirstStart.class, language);
            model = new FirstStartViewModel(role, network, NOWHERE, texts.languageProperty(),
                    Runnable::run, Runnable::run, () -> {
                    });
            view = new FirstStartView(role, model, texts, new Taps(InstantSource.system()), _ -> Letters.USUAL,
                    NOWHERE.path().toString());
            var _ = view.attach();
            var _ = new Scene(view, role.width(), role.height());
        }

        void check(String name) {
            var limits = role == DeviceRole.KIOSK ? ScreenChecks.Limits.KIOSK : ScreenChecks.Limits.CONSOLE;
            var picture = "first-start-%s-%s-%s".formatted(role.name().toLowerCase(java.util.Locale.ROOT), name,
                    language);
            if (Pictures.wanted() || List.of("ko", "en").contains(language)) {
                Pictures.save(view, role.width(), role.height(), picture);
            }
            assertThat(ScreenChecks.of(view).findings(limits)).as(picture).isEmpty();
        }
    }
}
