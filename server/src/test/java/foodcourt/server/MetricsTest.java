package foodcourt.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import foodcourt.api.PlaceOrder;
import foodcourt.api.Service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What the dashboard, the alerts and the table of metrics speak of is what a running server tells. */
@ExtendWith(ServerExtension.class)
class MetricsTest {
    private static final Path DEPLOY = Path.of("src", "deploy");
    private static final Pattern SELECTOR = Pattern.compile("\\{[^}]*(?:\\{[^}]*}[^}]*)*}|\\[[^]]*]|\"[^\"]*\"");
    private static final Pattern GROUPING = Pattern.compile("\\b(?:by|without|on) *\\([^)]*\\)");
    private static final Pattern NAME = Pattern.compile("\\b([a-z][a-z0-9]*_[a-z0-9_]+)\\b(?! *\\()");

    private static final Pattern GROUPED = Pattern.compile("\\b(?:by|without|on) *\\(([^)]*)\\)");
    private static final Pattern SELECTED = Pattern
            .compile("\\b([a-z][a-z0-9]*_[a-z0-9_]+)\\{([^}]*(?:\\{[^}]*}[^}]*)*)}");
    private static final Pattern SAID = Pattern.compile("\\{\\{ *(?:\\$labels\\.)?([a-z_]+) *}}");
    private static final Pattern KEY = Pattern.compile("([a-z_]+) *(?:=~|!~|!=|=)\"");
    /** What Prometheus adds by itself. */
    private static final Set<String> OF_PROMETHEUS = Set.of("job", "instance");

    private final TestClient client;

    MetricsTest(TestClient client) {
        this.client = client;
    }

    /** Some are there only after the first of their kind. */
    @BeforeEach
    void somethingHappens() {
        client.placed();
        assertThat(client.place(UUID.randomUUID(), new PlaceOrder(Service.EAT_HERE, List.of(), 0)).status())
                .isGreaterThanOrEqualTo(400);
        await().until(() -> exported().containsAll(Set.of("jms_message_process_seconds_count",
                "foodcourt_tickets_steps_total", "foodcourt_refused_total")));
    }

    @Test
    void theDashboardAsksForMetricsThatThereAre() throws IOException {
        var dashboard = JsonMapper.builder().build().readTree(DEPLOY.resolve("grafana/foodcourt.json").toFile());
        var asked = dashboard.findValues("expr").stream().map(JsonNode::asString).toList();
        assertThat(asked).hasSizeGreaterThan(15).allSatisfy(this::mustBeThere);
        assertThat(dashboard.findParents("legendFormat")).hasSize(asked.size()).allSatisfy(target -> labelsMustBeThere(
                target.path("expr").asString(), target.path("legendFormat").asString()));
    }

    @Test
    void alertsAskForMetricsThatThereAreAndAreExplained() throws IOException {
        var rules = JsonMapper.builder().build().<JsonNode>valueToTree(new Yaml().<Object>load(
                Files.readString(DEPLOY.resolve("prometheus/foodcourt.rules.yaml"))));
        var explained = Files.readString(Path.of("..", "docs", "operate.md"));
        rules.findValues("expr").stream().map(JsonNode::asString).filter(expr -> !expr.startsWith("up{"))
                .forEach(this::mustBeThere);
        assertThat(rules.findValues("alert")).hasSizeGreaterThan(5).extracting(JsonNode::asString)
                .allSatisfy(alert -> assertThat(explained).contains("| `" + alert + "` |"));
        rules.findParents("alert").stream().filter(rule -> !rule.path("expr").asString().startsWith("up{"))
                .forEach(rule -> labelsMustBeThere(rule.path("expr").asString(),
                        rule.at("/annotations/summary").asString()));
    }

    /** It would find it if a metric had no such label any more: then a panel is one nameless line. */
    @Test
    void aLabelThatIsNotThereIsFound() {
        var wrong = "sum by (messaging_destination_name) (rate(jms_message_process_seconds_sum[5m]))";
        assertThatThrownBy(() -> labelsMustBeThere(wrong, "")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> labelsMustBeThere("foodcourt_queue_waiting{module=\"order\"}", ""))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> labelsMustBeThere("foodcourt_queue_waiting", "{{module}}"))
                .isInstanceOf(AssertionError.class);
        labelsMustBeThere("max by (queue) (foodcourt_queue_waiting{queue=~\"cook.*\"})", "{{queue}}");
    }

    @Test
    void scalersAskForAMetricThatThereIs() throws IOException {
        assertThat(Files.readString(DEPLOY.resolve("kubernetes/queues/scalers.yaml")))
                .contains("name: foodcourt_queue_waiting");
        assertThat(exported()).contains("foodcourt_queue_waiting");
        assertThat(client.send("GET", "/actuator/prometheus", null).body())
                .contains("queue=\"cook.order.placed\"");
    }

    @Test
    void theTableOfMetricsIsRight() throws IOException {
        var table = Files.readString(Path.of("..", "docs", "observability.md"));
        var told = Pattern.compile("(?m)^\\| `(foodcourt_[a-z_]+)` ").matcher(table).results()
                .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        var there = exported().stream().filter(name -> name.startsWith("foodcourt_"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).isEqualTo(there);
    }

    private void mustBeThere(String expression) {
        var bare = GROUPING.matcher(SELECTOR.matcher(expression).replaceAll("")).replaceAll("");
        var names = NAME.matcher(bare).results().map(found -> found.group(1)).toList();
        assertThat(names).as(expression).isNotEmpty();
        assertThat(exported()).as(expression).containsAll(names);
    }

    /** @param said what is told of each line, with {@code {{label}}} in it */
    private void labelsMustBeThere(String expression, String said) {
        var bare = GROUPING.matcher(SELECTOR.matcher(expression).replaceAll("")).replaceAll("");
        var told = Stream
                .concat(GROUPED.matcher(expression).results().flatMap(found -> Stream.of(found.group(1).split(","))),
                        SAID.matcher(said).results().map(found -> found.group(1)))
                .map(String::strip)
                .filter(label -> !OF_PROMETHEUS.contains(label)).toList();
        NAME.matcher(bare).results().map(found -> found.group(1))
                .forEach(name -> assertThat(labels(name)).as(expression).containsAll(told));
        SELECTED.matcher(expression).results().forEach(found -> assertThat(labels(found.group(1))).as(expression)
                .containsAll(KEY.matcher(found.group(2)).results().map(key -> key.group(1))
                        .filter(label -> !OF_PROMETHEUS.contains(label)).toList()));
    }

    /** Of each of its lines. */
    private Set<String> labels(String metric) {
        return lines().filter(line -> line.startsWith(metric + "{")).map(line -> KEY.matcher(line).results()
                .map(key -> key.group(1)).collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                .reduce((some, others) -> {
                    some.retainAll(others);
                    return some;
                }).orElse(Set.of());
    }

    private Stream<String> lines() {
        return client.send("GET", "/actuator/prometheus", null).body().lines().filter(line -> !line.startsWith("#"));
    }

    private Set<String> exported() {
        return lines().map(line -> line.split("[{ ]", 2)[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void probesOfTheManifestsAreAnswered() throws IOException {
        try (Stream<String> lines = Files.lines(DEPLOY.resolve("kubernetes/order.yaml"))) {
            var paths = lines.map(String::strip).filter(line -> line.startsWith("path: /"))
                    .map(line -> line.substring("path: ".length())).distinct().toList();
            assertThat(paths).hasSize(2)
                    .allSatisfy(path -> assertThat(client.send("GET", path, null).status()).isEqualTo(200));
        }
    }
}
