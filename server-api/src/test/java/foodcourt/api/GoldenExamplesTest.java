package foodcourt.api;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The wire contract as files: what both sides send looks like this, and a change that breaks it is seen here. */
class GoldenExamplesTest {
    /** What travels as a body or as an event's data. */
    private static final List<Class<?>> SENT = List.of(AccountView.class, BoardTicketView.class, BoardView.class,
            CallStaff.class, ChangeSale.class, ChangeWait.class, CounterPayment.class, CourtView.class,
            DeviceView.class,
            Heartbeat.class,
            KitchenView.class,
            OrderView.class, PauseShop.class, PlaceOrder.class, Problem.class, RecordPayment.class, RefundView.class,
            ReportDevice.class,
            ShopView.class, StaffCallView.class,
            TicketCommand.class, TicketView.class, UseVoucher.class);

    static Stream<Path> examples() {
        return Examples.files();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleBecomesItsRecordAndThatTheSameJson(Path file) {
        var value = Examples.read(file);
        var written = Examples.JSON.writeValueAsString(value);
        assertThat(Examples.JSON.readTree(written)).isEqualTo(Examples.JSON.readTree(Examples.text(file)));
        assertThat((Object) Examples.JSON.readValue(written, value.getClass())).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatMustBeThereIsThere(Path file) {
        assertThat(records(Examples.read(file)).flatMap(GoldenExamplesTest::unexpectedNulls)).isEmpty();
    }

    @Test
    void everythingThatIsSentHasAnExample() {
        var shown = examples().map(Examples::type).distinct().toList();
        assertThat(shown).hasSameElementsAs(SENT);
    }

    @Test
    void everyRecordOfTheContractIsInAnExample() {
        var shown = new HashSet<Class<?>>();
        examples().map(Examples::read).flatMap(GoldenExamplesTest::records).forEach(one -> shown.add(one.getClass()));
        assertThat(shown).hasSameElementsAs(Examples.records());
    }

    @Test
    void whateverMayBeMissingIsThereInOneExampleAndMissingInAnother() {
        Set<String> present = new TreeSet<>();
        Set<String> missing = new TreeSet<>();
        examples().map(Examples::read).flatMap(GoldenExamplesTest::records).forEach(
                one -> nullable(one).forEach(part -> (value(one, part) == null ? missing : present).add(name(part))));
        assertThat(present).isEqualTo(missing);
    }

    @Test
    void everyProblemCodeHasATypeOfItsOwn() {
        assertThat(examples().filter(file -> Examples.type(file) == Problem.class).map(Examples::read))
                .allSatisfy(one -> assertThat(((Problem) one).type()).isEqualTo("urn:foodcourt:problem:"
                        + ((Problem) one).code().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private static Stream<Record> records(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Record one -> Stream.concat(Stream.of(one),
                    Stream.of(one.getClass().getRecordComponents()).flatMap(part -> records(value(one, part))));
            case Collection<?> many -> many.stream().flatMap(GoldenExamplesTest::records);
            case Map<?, ?> map -> map.values().stream().flatMap(GoldenExamplesTest::records);
            default -> Stream.empty();
        };
    }

    private static Stream<String> unexpectedNulls(Record one) {
        return Stream.of(one.getClass().getRecordComponents())
                .filter(part -> value(one, part) == null && !mayBeMissing(part)).map(GoldenExamplesTest::name);
    }

    private static Stream<RecordComponent> nullable(Record one) {
        return Stream.of(one.getClass().getRecordComponents()).filter(GoldenExamplesTest::mayBeMissing);
    }

    private static boolean mayBeMissing(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String name(RecordComponent part) {
        return part.getDeclaringRecord().getSimpleName() + "." + part.getName();
    }

    private static @Nullable Object value(Record one, RecordComponent part) {
        try {
            return part.getAccessor().invoke(one);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException(notPublic);
        }
    }
}
