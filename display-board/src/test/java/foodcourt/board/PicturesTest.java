package foodcourt.board;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import foodcourt.client.checks.FxToolkit;
import foodcourt.client.checks.Pictures;

import static org.assertj.core.api.Assertions.assertThat;

/** Pictures to be compared with the mock-ups by eye: {@code target/pictures}. */
@ExtendWith(FxToolkit.class)
class PicturesTest {
    private static final Map<String, Function<String, Shown>> SITUATIONS = Map.of("b1", Shown::few, "b2", Shown::many,
            "b1-empty", Shown::empty, "b1-searching", Shown::new, "b1-wrong-shops",
            Shown::wrongShops, "b2-stale",
            language -> Shown.many(language).silentFor(Duration.ofSeconds(11)), "b1-stale-ask",
            language -> Shown.few(language).silentFor(Duration.ofSeconds(95)));

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void everySituationHasItsPicture(String language) throws Exception {
        for (var situation : SITUATIONS.entrySet()) {
            var view = FxToolkit.on(() -> situation.getValue().apply(language).view);
            var file = Pictures.save(view, PickupBoardView.WIDTH, PickupBoardView.HEIGHT,
                    situation.getKey() + (language.equals("ko") ? "" : "-" + language));
            assertThat(Files.size(file)).isGreaterThan(10_000);
        }
    }
}
