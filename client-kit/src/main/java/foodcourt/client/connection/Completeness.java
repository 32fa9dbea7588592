package foodcourt.client.connection;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Holds JSON to the contract's promise that what is not {@code @Nullable} is there: {@code {}} must not become a court
 * of nulls that breaks a screen much later.
 */
final class Completeness {
    private Completeness() {}

    /** The first place at which something is missing, such as {@code tickets.shop.name}, or empty. */
    static Optional<String> missing(@Nullable Object value) {
        return value == null ? Optional.of("the root") : inside(value, "").findFirst();
    }

    private static Stream<String> inside(@Nullable Object value, String place) {
        return switch (value) {
            case null -> Stream.of(place);
            case Record record -> Stream.of(record.getClass().getRecordComponents())
                    .flatMap(component -> component(record, component, place));
            case Collection<?> list -> list.stream().flatMap(one -> inside(one, place));
            case Map<?, ?> map -> map.values().stream().flatMap(one -> inside(one, place));
            default -> Stream.empty();
        };
    }

    private static Stream<String> component(Record record, RecordComponent component, String place) {
        var value = read(record, component);
        var nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return value == null && nullable ? Stream.empty()
                : inside(value, place.isEmpty() ? component.getName() : place + "." + component.getName());
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException("the contract's records are public", notPublic);
        }
    }
}
