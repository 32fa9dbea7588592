package foodcourt.server;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Lines of the log as JSON name the order they are about, as fields. In a process of its own: logging belongs to all of it. */
class LogsTest {
    private static final Pattern LISTENS = Pattern.compile("listens on http://127.0.0.1:(\\d+)");

    @TempDir
    private Path folder;

    @Test
    void theLinesOfAnOrderNameItsNumberItsTicketAndItsTrace() throws Exception {
        var log = folder.resolve("log");
        var server = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
                ofTheProgram(), FoodcourtServer.class.getName(), "--port=0",
                "--data=" + folder.resolve("data"), "--foodcourt.logs=ecs", "--logging.level.foodcourt.steps=debug",
                "--foodcourt.address=127.0.0.1").redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
        try {
            var port = await().atMost(Duration.ofMinutes(2)).until(() -> port(log), found -> found > 0);
            var order = new TestClient(URI.create("http://127.0.0.1:" + port)).placed();

            await().untilAsserted(() -> assertThat(about(order.number(), log)).hasSizeGreaterThanOrEqualTo(2));
            var lines = about(order.number(), log);
            assertThat(lines).allSatisfy(line -> assertThat(line.path("orderId").asString(""))
                    .isEqualTo(order.orderId().toString()));
            assertThat(lines).anySatisfy(line -> assertThat(line.path("ticket").asString(""))
                    .isEqualTo(order.tickets().getFirst().ticketId().toString()));
            assertThat(lines).extracting(line -> line.path("traceId").asString("")).doesNotContain("").as("one trace")
                    .hasSameElementsAs(List.of(lines.getFirst().path("traceId").asString("")));
            assertThat(lines).extracting(line -> line.at("/service/node/name").asString("")).containsOnly("all");
        } finally {
            server.destroy();
            server.waitFor();
        }
        assertThat(lines(log)).extracting(line -> line.path("message").asString(""))
                .anySatisfy(line -> assertThat(line).startsWith("Foodcourt is asked to end: it goes on for 0 ms"))
                .endsWith("Foodcourt has ended");
    }

    /** Without what tests say about logging. */
    private static String ofTheProgram() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes")).collect(Collectors.joining(File.pathSeparator));
    }

    private static int port(Path log) throws IOException {
        return lines(log).stream().map(line -> line.path("message").asString(""))
                .flatMap(message -> LISTENS.matcher(message).results()).map(found -> Integer.parseInt(found.group(1)))
                .findFirst().orElse(0);
    }

    private static List<JsonNode> about(String number, Path log) throws IOException {
        return lines(log).stream().filter(line -> line.path("order").asString("").equals(number)).toList();
    }

    private static List<JsonNode> lines(Path log) throws IOException {
        var json = JsonMapper.builder().build();
        return Files.readAllLines(log).stream().filter(line -> line.startsWith("{") && line.endsWith("}"))
                .map(json::readTree).toList();
    }
}
