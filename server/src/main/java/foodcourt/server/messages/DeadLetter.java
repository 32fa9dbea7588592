package foodcourt.server.messages;

import java.time.Instant;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;

import org.jspecify.annotations.Nullable;

/**
 * A message that its reader could not apply in all attempts.
 *
 * @param queue whose reader it was; a replay brings it there again
 * @param type name of its record, or null: it had none
 * @param key of what it tells about, or null
 * @param version of what it tells about, or null
 * @param sentAt when it was sent
 * @param body its first 1,000 characters, or null: it is not text
 */
public record DeadLetter(String messageId, @Nullable String queue, @Nullable String type, @Nullable String key,
        @Nullable Long version, Instant sentAt, @Nullable String body) {
    private static final int SHOWN = 1_000;

    static DeadLetter of(Message message) throws JMSException {
        return new DeadLetter(message.getJMSMessageID(), text(message, "_AMQ_ORIG_QUEUE"),
                text(message, MessageJson.TYPE), text(message, "key"), version(message),
                Instant.ofEpochMilli(message.getJMSTimestamp()), body(message));
    }

    /** Whatever a stranger may have put there, as text. */
    private static @Nullable String text(Message message, String property) throws JMSException {
        return has(message, property) ? String.valueOf(message.getObjectProperty(property)) : null;
    }

    private static @Nullable Long version(Message message) throws JMSException {
        return has(message, "version") && message.getObjectProperty("version") instanceof Long version
                ? version
                : null;
    }

    private static boolean has(Message message, String property) throws JMSException {
        return message.propertyExists(property);
    }

    private static @Nullable String body(Message message) throws JMSException {
        if (!(message instanceof TextMessage text) || text.getText() == null) {
            return null;
        }
        return text.getText().substring(0, Math.min(SHOWN, text.getText().length()));
    }
}
