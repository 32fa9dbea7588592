package foodcourt.server.messages;

import java.util.Map;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;

import org.springframework.jms.support.converter.MessageConversionException;
import org.springframework.jms.support.converter.MessageConverter;

/** Reads the records of this package from messages, and nothing else: a type that a message names is never loaded. */
final class RecordMessages implements MessageConverter {
    private static final Map<String, Class<? extends Record>> TYPES = Map.of(
            OrderPlaced.class.getSimpleName(), OrderPlaced.class,
            TicketChanged.class.getSimpleName(), TicketChanged.class);

    private final MessageJson json;

    RecordMessages(MessageJson json) {
        this.json = json;
    }

    @Override
    public Object fromMessage(Message message) throws JMSException {
        var name = message.getStringProperty(MessageJson.TYPE);
        var type = name == null ? null : TYPES.get(name);
        if (type == null || !(message instanceof TextMessage text) || text.getText() == null) {
            throw new MessageConversionException("Not one of our messages: " + name);
        }
        var content = json.read(text.getText(), type);
        Subject.is(content); // until the reader is done with it
        return content;
    }

    @Override
    public Message toMessage(Object content, Session session) throws JMSException {
        var message = session.createTextMessage(json.write(content));
        message.setStringProperty(MessageJson.TYPE, content.getClass().getSimpleName());
        return message;
    }
}
