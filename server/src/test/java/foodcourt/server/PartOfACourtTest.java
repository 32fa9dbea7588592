package foodcourt.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a process that is only part of a court does not start without. */
class PartOfACourtTest {
    @TempDir
    Path folder;

    /** It would carry the messages of a database that it shares to a broker that nobody else reads. */
    @ParameterizedTest
    @ValueSource(strings = {"order", "cook", "notification", "shopaccount", "catalog,order,gateway"})
    void isTheBrokerOfAll(String modules) {
        assertThatThrownBy(() -> start(modules, "--foodcourt.peers.secret=ours"))
                .hasMessage(
                        "Only part of the court runs here (foodcourt.modules). Set foodcourt.broker.url, the "
                                + "broker of all processes of the court: else the messages of this one, and those in a database "
                                + "that it shares, would go to nobody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalog", "gateway"})
    void isTheSecretOfAll(String modules) {
        assertThatThrownBy(() -> start(modules)).hasMessage("Only part of the court runs here "
                + "(foodcourt.modules). Set foodcourt.peers.secret, what all processes of the court know: else none answers "
                + "another");
    }

    @Test
    void isAnAddressThatCanBeUsed() {
        assertThatThrownBy(() -> start("all", "--foodcourt.broker.url=tcp://one:1,tcp://two:2"))
                .hasRootCauseMessage("Several brokers are written in brackets: (tcp://one:1,tcp://two:2)");
    }

    @Test
    void isAllOfItWhenAllModulesAreNamed() {
        start("catalog,order,cook,notification,shopaccount,gateway").close();
    }

    private RunningServer start(String modules, String... more) {
        var settings = new ArrayList<>(List.of("--port=0", "--data=" + folder, "--modules=" + modules));
        settings.addAll(List.of(more));
        return FoodcourtServer.start(settings.toArray(String[]::new));
    }
}
