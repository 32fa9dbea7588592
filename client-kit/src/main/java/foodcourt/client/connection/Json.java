package foodcourt.client.connection;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;

import foodcourt.api.ProblemCode;
import foodcourt.api.RejectReason;
import foodcourt.api.ShopAvailability;

/** How the client reads and writes the contract's JSON: a newer server's fields and words do no harm. */
final class Json {
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .addHandler(new NewerWords())
            .build();

    /** @throws JacksonException when the text is not JSON of that type */
    <T> T read(String text, Class<T> type) {
        return read(text, mapper.constructType(type));
    }

    /** @throws JacksonException when the text is not JSON of that type */
    <T> T read(String text, JavaType type) {
        T value = mapper.readValue(text, type);
        if (value == null) {
            throw new EmptyJson();
        }
        return value;
    }

    JavaType listOf(Class<?> element) {
        return mapper.getTypeFactory().constructCollectionType(java.util.List.class, element);
    }

    String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    /** A body of JSON null where a value must be. */
    private static final class EmptyJson extends JacksonException {
        private static final long serialVersionUID = 1L;

        EmptyJson() {
            super("null instead of a value");
        }
    }

    /** Words of a newer server that mean, to this client, the careful one it knows. Other unknown words are errors. */
    private static final class NewerWords extends DeserializationProblemHandler {
        @Override
        public Object handleWeirdStringValue(DeserializationContext context, Class<?> target, String word, String why) {
            if (target == ProblemCode.class) {
                return ProblemCode.INTERNAL;
            }
            if (target == RejectReason.class) {
                return RejectReason.OTHER;
            }
            return target == ShopAvailability.class ? ShopAvailability.CLOSED : NOT_HANDLED;
        }
    }
}
