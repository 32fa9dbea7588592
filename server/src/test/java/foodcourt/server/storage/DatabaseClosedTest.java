package foodcourt.server.storage;

import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

import foodcourt.server.checks.TestDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Why a start fails whose database does not open, in words for who sets it up. */
class DatabaseClosedTest {

    @Test
    void nameTheModuleTheAddressAndTheSettingsWhenThereIsNoSuchDatabase() {
        var url = postgresql().replaceFirst("/[^/]*$", "/nowhere");

        var analysis = analysis(url);

        assertThat(analysis).contains("database of order cannot be opened", url, "as user postgres",
                "database \"nowhere\" does not exist", "foodcourt.order.database.url", "foodcourt.database.url");
    }

    @Test
    void tellNobodyThePasswordOfTheAddress() {
        var url = postgresql().replaceFirst(":\\d+/", ":1/") + "?password=verysecret&ssl=false";

        assertThat(analysis(url)).contains("?password=***&ssl=false", "refused").doesNotContain("verysecret");
    }

    @Test
    void tellNobodyThePasswordWhenNobodyKnowsSuchAnAddress() {
        assertThat(analysis("jdbc:unheard:of;password=verysecret")).contains("No suitable driver")
                .doesNotContain("verysecret");
    }

    private static String postgresql() {
        return TestDatabases.url(Path.of(UUID.randomUUID().toString()));
    }

    private static String analysis(String url) {
        var databases = new ModuleDatabases(new MockEnvironment().withProperty("foodcourt.database.url", url)
                .withProperty("foodcourt.database.username", "postgres"));
        var failure = catchThrowableOfType(DatabaseClosed.class, () -> databases.open("order"));
        var analysis = Objects.requireNonNull(
                new DatabaseClosedAnalyzer().analyze(new IllegalStateException("the start failed", failure)));
        return analysis.getDescription() + "\n" + analysis.getAction();
    }
}
