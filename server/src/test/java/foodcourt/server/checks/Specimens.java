package foodcourt.server.checks;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes one of any record of the server, always the same, with nothing missing. */
public final class Specimens {
    /** What every map has, and no record. */
    public static final String KEY = "word";

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(Map.entry(String.class, KEY),
            Map.entry(int.class, 3), Map.entry(Integer.class, 3), Map.entry(long.class, 4_500L),
            Map.entry(Long.class, 4_500L), Map.entry(boolean.class, true), Map.entry(Boolean.class, true),
            Map.entry(UUID.class, UUID.fromString("0199d9c4-0000-7000-8000-000000000047")),
            Map.entry(Instant.class, Instant.parse("2026-11-22T03:00:00Z")),
            Map.entry(LocalDate.class, LocalDate.of(2026, 11, 22)),
            Map.entry(LocalTime.class, LocalTime.of(11, 30)),
            Map.entry(ZoneId.class, ZoneId.of("Asia/Seoul")));

    private Specimens() {}

    /** One of these. */
    public static Object of(Type type) {
        if (type instanceof ParameterizedType many) {
            var kinds = many.getActualTypeArguments();
            return many.getRawType() == Map.class ? Map.of(of(kinds[0]), of(kinds[1])) : List.of(of(kinds[0]));
        }
        var kind = (Class<?>) type;
        if (VALUES.containsKey(kind)) {
            return VALUES.get(kind);
        }
        return kind.isEnum() ? kind.getEnumConstants()[0] : record(kind);
    }

    private static Object record(Class<?> type) {
        var parts = type.getRecordComponents();
        var kinds = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var maker = type.getDeclaredConstructor(kinds);
            maker.setAccessible(true);
            return maker.newInstance(Arrays.stream(parts).map(part -> of(part.getGenericType())).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No specimen of " + type, e);
        }
    }
}
