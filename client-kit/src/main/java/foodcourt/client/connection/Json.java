package foodcourt.client.connection;

import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
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
    /** Buffers are not kept for the next answer: they would hold what stood in the last one, secrets too. */
    private final JsonMapper mapper = JsonMapper
            .builder(JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .addHandler(new NewerWords())
            .build();

    /** @throws JacksonException when the text is not JSON of that type, or lacks what must be there */
    <T> T read(String text, Class<T> type) {
        return complete(mapper.readValue(text, type));
    }

    /** @throws JacksonException when the text is not a list of that type, or lacks what must be there */
    <T> List<T> readList(String text, Class<T> element) {
        JavaType list = mapper.getTypeFactory().constructCollectionType(List.class, element);
        return complete(mapper.<List<T>>readValue(text, list));
    }

    String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    private static <T> T complete(T value) {
        Completeness.missing(value).ifPresent(place -> {
            throw new Incomplete(place);
        });
        return value;
    }

    /** Something that must be there is missing or null. */
    private static final class Incomplete extends JacksonException {
        private static final long serialVersionUID = 1L;

        Incomplete(String place) {
            super("nothing at " + place);
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
