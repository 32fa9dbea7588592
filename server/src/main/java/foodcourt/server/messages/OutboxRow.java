package foodcourt.server.messages;

import java.sql.ResultSet;
import java.sql.SQLException;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;

import org.jspecify.annotations.Nullable;

import foodcourt.server.traces.Traces;

/** A message that waits to be carried. */
record OutboxRow(long id, String address, String type, String key, long version, String body,
        @Nullable String trace) {

    static OutboxRow of(ResultSet row, int number) throws SQLException {
        return new OutboxRow(row.getLong("id"), row.getString("address"), row.getString("type"),
                row.getString("message_key"), row.getLong("version"), row.getString("body"),
                row.getString("traceparent"));
    }

    Message message(Session session) throws JMSException {
        var message = session.createTextMessage(body);
        message.setStringProperty(MessageJson.TYPE, type);
        message.setStringProperty("key", key);
        message.setLongProperty("version", version);
        if (trace != null) {
            message.setStringProperty(Traces.NAME, trace);
        }
        return message;
    }
}
