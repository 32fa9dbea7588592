package foodcourt.server.messages;

import java.util.Map;

import org.springframework.jms.support.converter.JacksonJsonMessageConverter;
import org.springframework.jms.support.converter.MessageConverter;
import org.springframework.jms.support.converter.MessageType;
import tools.jackson.databind.json.JsonMapper;

/**
 * How records are written on messages and in outboxes. A reader takes fields it does not know, so that an older server
 * understands a newer one.
 */
public final class MessageJson {
    /** Message property that names the record. */
    static final String TYPE = "type";

    private static final Map<String, Class<?>> TYPES = Map.of(
            OrderPlaced.class.getSimpleName(), OrderPlaced.class,
            TicketChanged.class.getSimpleName(), TicketChanged.class);

    private final JsonMapper mapper = JsonMapper.builder().build();

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

    MessageConverter converter() {
        var converter = new JacksonJsonMessageConverter(mapper);
        converter.setTargetType(MessageType.TEXT);
        converter.setTypeIdPropertyName(TYPE);
        converter.setTypeIdMappings(TYPES);
        return converter;
    }
}
