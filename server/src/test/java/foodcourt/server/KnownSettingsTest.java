package foodcourt.server;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class KnownSettingsTest {
    private final KnownSettings settings = new KnownSettings();

    @Test
    void areAllThatHelpTellsOf() {
        assertThat(HelpTest.there().keySet()).map(name -> name.replace("MODULE", "cook")).allMatch(settings::know);
        assertThat(HelpTest.places().keySet()).allMatch(settings::know);
    }

    @ParameterizedTest
    @ValueSource(strings = {"foodcourt.database.url", "foodcourt.database.pool-size", "foodcourt.order.database.schema",
            "FOODCOURT_COOK_UNDO_TIME", "FOODCOURT_COOK_UNDOTIME", "foodcourt.cook.undoTime", "FOODCOURT_CATALOG_URL",
            "logging.level.foodcourt", "PATH"})
    void areKnownAsEverySourceWritesThemAndOthersAreNoneOfOurs(String name) {
        assertThat(settings.know(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"foodcourt.cook.undo-tiem", "foodcourt.kitchen.url", "FOODCOURT_BROKR_URL",
            "foodcourt.database.schema"})
    void areNotWhatWasMistyped(String name) {
        assertThat(settings.know(name)).isFalse();
    }

    @Test
    void tellWhereSomethingUnknownStands() {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("my.yaml",
                Map.of("foodcourt.cook.undo-time", "7s", "foodcourt.cook.undo-tiem", "7s", "server.port", "0")));

        assertThat(settings.unknown(environment)).contains("foodcourt.cook.undo-tiem (my.yaml)")
                .noneMatch(name -> name.contains("undo-time") || name.contains("server.port"));
    }
}
