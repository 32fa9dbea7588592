package foodcourt.trials.fuzz;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import foodcourt.client.connection.CourtServer;
import foodcourt.server.FoodcourtServer;
import foodcourt.trials.report.Finding;
import foodcourt.trials.stores.SharedDatabases;

import static org.assertj.core.api.Assertions.assertThat;

/** The quick part of {@link FuzzTrial}: always the same few inputs, on a server in this process. */
class FuzzTest {
    private static final int INPUTS = 150;
    private static final long SEED = 42;

    @TempDir
    Path folder;

    @Test
    void badInputIsRefusedAndChangesNothing() throws Exception {
        try (var databases = new SharedDatabases(folder);
                var server = FoodcourtServer.start(Stream.of(databases.settings(), Rest.BY_NO_CLOCK,
                        List.of("--server.port=0", "--foodcourt.data=" + folder.resolve("data")))
                        .flatMap(List::stream).toArray(String[]::new));
                var tables = databases.tables();
                var web = new Web(server.address());
                var devices = new CourtServer(server.address(), "trial")) {
            var fuzzing = new Fuzzing(web, tables, devices.court().join().done().orElseThrow(), SEED);
            fuzzing.run(INPUTS);
            assertThat(fuzzing.findings()).filteredOn(finding -> finding.count() > 0)
                    .flatMap(Finding::cases).isEmpty();
        }
    }
}
