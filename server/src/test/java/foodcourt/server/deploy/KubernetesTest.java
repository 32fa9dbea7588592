package foodcourt.server.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.convert.DurationStyle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import foodcourt.server.messages.Addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The manifests are of Kubernetes' schema, and what they set is there in the server. */
class KubernetesTest {
    static final Set<String> ROLES = Set.of("catalog", "order", "cook", "notification", "shopaccount", "gateway");
    private static final List<Manifest> ALL = Manifest.all();
    private static final List<Manifest> BY_QUEUES = Manifest.in("kubernetes/queues");

    static Stream<Manifest> manifests() {
        return Stream.concat(ALL.stream(), BY_QUEUES.stream());
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
            assertThat(one("HorizontalPodAutoscaler", each.name()).content().at("/spec/minReplicas").asInt())
                    .isEqualTo(2);
            assertThat(environment(each)).containsEntry("FOODCOURT_MODULES", each.name());
        });
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whatItsScalerDecidedIsNotSetBackByTheNextApply(Manifest server) {
        assertThat(server.content().path("spec").has("replicas")).isFalse();
    }

    @Test
    void theDatabaseHasConnectionsForAllPodsAlsoWhileTheyAreReplaced() {
        var most = servers().filter(each -> Files.isDirectory(Path.of("src/main/resources/db", each.name())))
                .mapToInt(KubernetesTest::mostConnections).toArray();
        assertThat(most).hasSize(5);
        // a third is left for pods that end: for up to 90 s they are there beside the new ones, and no scaler counts them
        assertThat(IntStream.of(most).sum()).isLessThan(maxConnections(one("StatefulSet", "postgres").container()
                .path("args")) * 2 / 3);
    }

    private static int mostConnections(Manifest server) {
        return (one("HorizontalPodAutoscaler", server.name()).content().at("/spec/maxReplicas").asInt()
                + server.content().at("/spec/strategy/rollingUpdate/maxSurge").asInt())
                * Integer.parseInt(String.valueOf(environment(server).get("FOODCOURT_DATABASE_POOL_SIZE")));
    }

    static int maxConnections(JsonNode arguments) {
        assertThat(arguments.path(0).asString()).isEqualTo("-c");
        return Integer.parseInt(arguments.path(1).asString().replaceFirst("^max_connections=", ""));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aBusyPodIsNotTakenForADeadOne(Manifest server) {
        for (var probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
            var asked = server.container().path(probe);
            assertThat(asked.path("timeoutSeconds").asInt()).as(probe).isGreaterThanOrEqualTo(3);
            assertThat(asked.path("failureThreshold").asInt()).as(probe).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void theBrokerIsOfTheClientsVersionAndItsMemoryFitsItsPod() throws IOException {
        var broker = one("StatefulSet", "artemis").container();
        assertThat(broker.path("image").asString()).isEqualTo("apache/artemis:" + Documented.artemis());
        var heap = Pattern.compile("--java-memory (\\d+)M").matcher(broker.path("env").toString());
        assertThat(heap.find()).isTrue();
        assertThat(broker.at("/resources/limits/memory").asString()).isEqualTo("1Gi");
        assertThat(Integer.parseInt(heap.group(1))).isLessThan(700); // of 1024: the rest is not heap
    }

    @Test
    void aDatabaseMayBeAwayForHalfAnHourBeforeAMessageIsDead() throws IOException {
        var attempts = one("ConfigMap", "foodcourt").content().at("/data/FOODCOURT_BROKER_ATTEMPTS").asString();
        assertThat(triedFor(Integer.parseInt(attempts))).isGreaterThan(Duration.ofMinutes(30));
    }

    /** How long a message is tried, from the first of so many attempts to the last. */
    static Duration triedFor(int attempts) throws IOException {
        var wait = DurationStyle.detectAndParse(Documented.usual("foodcourt.broker.first-retry"));
        var longest = DurationStyle.detectAndParse(Documented.usual("foodcourt.broker.longest-retry"));
        var all = Duration.ZERO;
        for (var attempt = 1; attempt < attempts; attempt++) {
            all = all.plus(wait.compareTo(longest) < 0 ? wait : longest);
            wait = wait.multipliedBy(2);
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whatIsSetIsASetting(Manifest server) throws IOException {
        assertThat(environment(server).keySet()).isSubsetOf(Documented.settings());
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
                * readiness.path("failureThreshold").asInt()); // an ending one answers at once that it is not ready
        var phase = Duration.ofSeconds(20); // spring.lifecycle.timeout-per-shutdown-phase, of three phases
        assertThat(drain).isGreaterThan(seenAfter);
        assertThat(Duration.ofSeconds(server.content().at("/spec/template/spec/terminationGracePeriodSeconds")
                .asInt())).isGreaterThanOrEqualTo(drain.plus(phase.multipliedBy(3)));
    }

    @Test
    void scalersLookAtQueuesThatThereAre() {
        var queues = Stream.of(Addresses.COOK_ORDERS, Addresses.ORDER_TICKETS, Addresses.NOTIFICATION_TICKETS,
                Addresses.SHOPACCOUNT_TICKETS).map(name -> name.replaceFirst(".*::", "")).toList();
        var looked = BY_QUEUES.stream().flatMap(each -> each.content().findValues("queue").stream())
                .map(queue -> queue.asString()).toList();
        assertThat(looked).containsExactlyInAnyOrderElementsOf(queues);
    }

    /** One metric that nobody serves keeps a scaler from ever taking a replica away. */
    @Test
    void withoutAnAdapterScalersNeedOnlyWhatEachClusterMeasures() {
        assertThat(ALL).filteredOn(each -> each.kind().equals("HorizontalPodAutoscaler"))
                .allSatisfy(each -> assertThat(each.content().at("/spec/metrics").findValuesAsString("type"))
                        .containsExactly("Resource", "Utilization"));
    }

    @Test
    void aScalerByItsQueueIsTheOneBesideItAndTheQueue() {
        assertThat(BY_QUEUES).hasSize(4).allSatisfy(each -> {
            var usual = one("HorizontalPodAutoscaler", each.name()).content().deepCopy();
            assertThat(each.content().at("/spec/metrics/1/type").asString()).isEqualTo("External");
            ((ArrayNode) usual.at("/spec/metrics")).add(each.content().at("/spec/metrics/1"));
            assertThat(each.content()).isEqualTo(usual);
        });
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
}
