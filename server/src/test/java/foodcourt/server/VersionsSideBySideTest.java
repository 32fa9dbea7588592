package foodcourt.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import foodcourt.server.catalog.CatalogNews;
import foodcourt.server.catalog.ShopChanged;
import foodcourt.server.catalog.ShopStatus;
import foodcourt.server.checks.Specimens;
import foodcourt.server.cook.WithdrawalAnswer;
import foodcourt.server.messages.MessageJson;
import foodcourt.server.messages.OrderPlaced;
import foodcourt.server.messages.TicketChanged;
import foodcourt.server.notification.BoardTicketChanged;
import foodcourt.server.notification.StaffCall;
import foodcourt.server.notification.StaffCallChanged;
import foodcourt.server.order.OrderChanged;
import foodcourt.server.shopaccount.AccountTicketChanged;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * While a court is brought to a new version, process after process, both versions run: each reads what the other one says,
 * in messages, in the news for live streams and in answers to each other. What the first version wrote is kept as files.
 */
class VersionsSideBySideTest {
    private static final JsonMapper TREES = JsonMapper.builder().build();
    private static final String NEWER = "ofANewerVersion";

    private final MessageJson json = new MessageJson();

    static List<Class<?>> told() {
        return List.of(OrderPlaced.class, TicketChanged.class, OrderChanged.class, ShopChanged.class,
                BoardTicketChanged.class, StaffCallChanged.class, AccountTicketChanged.class, CatalogNews.class,
                ShopStatus.class, StaffCall.class, WithdrawalAnswer.class, WithdrawalAnswer.Question.class);
    }

    @ParameterizedTest
    @MethodSource("told")
    void whatTheFirstVersionWroteIsStillSaid(Class<?> type) throws IOException {
        var first = TREES.readTree(first(type));
        var now = TREES.readTree(json.write(json.read(first.toString(), type)));
        assertThat(lost(first, now, type.getSimpleName())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("told")
    void whatANewerVersionAddsIsLeftAlone(Class<?> type) {
        var known = Specimens.of(type);
        var newer = TREES.readTree(json.write(known));
        add(newer);
        assertThat(newer.toString()).contains(NEWER);
        assertThat((Object) json.read(newer.toString(), type)).isEqualTo(known);
    }

    /** A field that comes later is so, until everybody sends it. */
    @Test
    void whatAnOlderVersionDidNotWriteIsNothing() {
        assertThat(json.read("{}", Later.class)).isEqualTo(new Later(0, 0, false, null));
    }

    record Later(int count, long won, boolean first, @Nullable String word) {}

    @Test
    void nothingThatIsToldIsForgottenHere() {
        var changes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("foodcourt.server").stream().filter(type -> type.isRecord() && type.isTopLevelClass())
                .filter(type -> type.getSimpleName().endsWith("Changed")).map(JavaClass::getSimpleName)
                .filter(name -> !name.startsWith("Live")).toList();
        var here = told().stream().map(Class::getSimpleName).toList();
        assertThat(here).containsAll(changes);
    }

    /** Every field with its value, whatever was added. */
    private static List<String> lost(JsonNode first, JsonNode now, String where) {
        if (first.isObject()) {
            return first.properties().stream().flatMap(field -> lost(field.getValue(), now.path(field.getKey()),
                    where + "." + field.getKey()).stream()).toList();
        }
        if (first.isArray()) {
            return Stream.iterate(0, at -> at < first.size(), at -> at + 1)
                    .flatMap(at -> lost(first.get(at), now.path(at), where + "[" + at + "]").stream()).toList();
        }
        return first.equals(now) ? List.of() : List.of(where + " was " + first + ", is " + now);
    }

    private static void add(JsonNode node) {
        node.forEach(VersionsSideBySideTest::add);
        if (node instanceof ObjectNode object && !object.has(Specimens.KEY)) { // a map has no fields
            object.put(NEWER, 1);
        }
    }

    /** A type that is new is written to {@code target/versions}, to be kept beside the others. */
    private String first(Class<?> type) throws IOException {
        var name = type.getSimpleName() + ".json";
        try (InputStream kept = getClass().getResourceAsStream("versions/" + name)) {
            if (kept != null) {
                return new String(kept.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        var folder = Files.createDirectories(Path.of("target", "versions"));
        Files.writeString(folder.resolve(name),
                TREES.readTree(json.write(Specimens.of(type))).toPrettyString() + "\n");
        throw new AssertionError("Keep " + folder.resolve(name) + " as src/test/resources/foodcourt/server/versions/"
                + name);
    }
}
