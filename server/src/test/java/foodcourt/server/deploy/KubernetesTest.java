package foodcourt.server.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.convert.DurationStyle;
import tools.jackson.databind.node.ObjectNode;

import foodcourt.server.messages.Addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The manifests are of Kubernetes' schema, and what they set is there in the server. */
class KubernetesTest {
    static final Set<String> ROLES = Set.of("catalog", "order", "cook", "notification", "shopaccount", "gateway");
    private static final List<Manifest> ALL = Manifest.all();

    static Stream<Manifest> manifests() {
        return ALL.stream();
    }

    static Stream<Manifest> servers() {
        return ALL.stream().filter(each -> each.kind().equals("Deployment"));
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void eachIsOfTheSchema(Manifest manifest) {
        manifest.mustBeOfTheSchema();
    }

    @ParameterizedTest
    @CsvSource({"/spec, replica, 2", "/spec/template/spec, terminationGracePeriodSecond, 90",
            "/spec/template/spec/containers/0/readinessProbe/httpGet, paht, /",
            "/spec/template/spec/containers/0/securityContext, readOnlyRootFileSystem, true"})
    void aMisspeltFieldIsFound(String place, String field, String value) {
        var manifest = servers().findFirst().orElseThrow();
        var wrong = new Manifest(manifest.file(), manifest.content().deepCopy());
        ((ObjectNode) wrong.content().at(place)).put(field, value);
        assertThatThrownBy(wrong::mustBeOfTheSchema).hasMessageContaining(field);
    }

    @Test
    void aValueOfAnotherTypeIsFound() {
        var manifest = servers().findFirst().orElseThrow();
        var wrong = new Manifest(manifest.file(), manifest.content().deepCopy());
        ((ObjectNode) wrong.content().at("/spec")).put("replicas", "two");
        assertThatThrownBy(wrong::mustBeOfTheSchema).isInstanceOf(RuntimeException.class);
    }

    @Test
    void thereIsADeploymentAServiceABudgetAndAScalerForEachRole() {
        for (var kind : List.of("Deployment", "Service", "PodDisruptionBudget", "HorizontalPodAutoscaler")) {
            assertThat(ALL).filteredOn(each -> each.kind().equals(kind)).extracting(Manifest::name).as(kind)
                    .containsAll(ROLES);
        }
        assertThat(servers()).allSatisfy(each -> {
            assertThat(each.content().at("/spec/replicas").asInt()).isEqualTo(2);
            assertThat(environment(each)).containsEntry("FOODCOURT_MODULES", each.name());
        });
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whatIsSetIsASetting(Manifest server) throws IOException {
        assertThat(environment(server).keySet()).isSubsetOf(settings());
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whereOthersAreIsAServiceOfThatPort(Manifest server) {
        environment(server).forEach((name, value) -> Pattern.compile("//([a-z]+)(?::(\\d+))?").matcher(value)
                .results().forEach(found -> {
                    var service = one("Service", found.group(1));
                    if (found.group(2) != null) {
                        assertThat(service.content().at("/spec/ports/0/port").asString()).as(name)
                                .isEqualTo(found.group(2));
                    }
                }));
        assertThat(server.container().at("/ports/0/containerPort").asString())
                .isEqualTo(environment(server).get("FOODCOURT_PORT"));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void itIsLeftAliveLongerThanItNeedsToEnd(Manifest server) {
        var drain = DurationStyle.detectAndParse(String.valueOf(environment(server).get("FOODCOURT_DRAIN")));
        var readiness = server.container().path("readinessProbe");
        var seenAfter = Duration.ofSeconds((long) readiness.path("periodSeconds").asInt()
                * readiness.path("failureThreshold").asInt());
        var phase = Duration.ofSeconds(20); // spring.lifecycle.timeout-per-shutdown-phase, of three phases
        assertThat(drain).isGreaterThan(seenAfter);
        assertThat(Duration.ofSeconds(server.content().at("/spec/template/spec/terminationGracePeriodSeconds")
                .asInt())).isGreaterThanOrEqualTo(drain.plus(phase.multipliedBy(3)));
    }

    @Test
    void scalersLookAtQueuesThatThereAre() {
        var queues = Stream.of(Addresses.COOK_ORDERS, Addresses.ORDER_TICKETS, Addresses.NOTIFICATION_TICKETS,
                Addresses.SHOPACCOUNT_TICKETS).map(name -> name.replaceFirst(".*::", "")).toList();
        var looked = ALL.stream().filter(each -> each.kind().equals("HorizontalPodAutoscaler"))
                .flatMap(each -> each.content().findValues("queue").stream()).map(queue -> queue.asString()).toList();
        assertThat(looked).containsExactlyInAnyOrderElementsOf(queues);
    }

    private static Manifest one(String kind, String name) {
        return ALL.stream().filter(each -> each.kind().equals(kind) && each.name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + kind + " " + name));
    }

    /** What a process gets: its own, and what all have in common. */
    private static Map<String, String> environment(Manifest server) {
        var environment = new TreeMap<String, String>();
        server.container().path("env").forEach(each -> environment.put(each.path("name").asString(),
                each.path("value").asString()));
        one("ConfigMap", "foodcourt").content().path("data").properties()
                .forEach(each -> environment.put(each.getKey(), each.getValue().asString()));
        one("Secret", "foodcourt").content().path("stringData").properties()
                .forEach(each -> environment.put(each.getKey(), each.getValue().asString()));
        return environment;
    }

    /** The names of docs/settings.md; those of modules once for each. */
    static Set<String> settings() throws IOException {
        var table = Files.readString(Path.of("..", "docs", "settings.md"));
        return Pattern.compile("\\| `foodcourt[^`]*` .*?`(FOODCOURT_[A-Z_]+)`").matcher(table).results()
                .map(found -> found.group(1)).flatMap(name -> name.contains("_MODULE_")
                        ? ROLES.stream().map(role -> name.replace("MODULE", role.toUpperCase(Locale.ROOT)))
                        : Stream.of(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
