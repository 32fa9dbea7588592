package foodcourt.server.messages;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How records are written on messages, in outboxes and in documents of databases. A reader takes fields it does not
 * know, so that an older server understands a newer one, and takes nothing (0, false, null) for a field that is missing, so that
 * a newer one understands an older.
 */
public final class MessageJson {
    /** Message property that names the record. */
    static final String TYPE = "type";

    private final JsonMapper mapper = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Needs nothing; one is enough. */
    public MessageJson() {}

    /** The record as JSON. */
    public String write(Object content) {
        return mapper.writeValueAsString(content);
    }

    /** The record that was written. */
    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }
}
