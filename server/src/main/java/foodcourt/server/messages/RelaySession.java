package foodcourt.server.messages;

import java.util.List;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A relay's transacted session, opened when first needed and again after a failure. Used by one thread. */
final class RelaySession {
    private static final Logger LOG = LoggerFactory.getLogger(RelaySession.class);

    private final ConnectionFactory connections;
    private @Nullable Open open;

    private record Open(Connection connection, Session session, MessageProducer producer) {
        static Open with(ConnectionFactory connections) throws JMSException {
            var connection = connections.createConnection();
            try {
                var session = connection.createSession(true, Session.SESSION_TRANSACTED);
                return new Open(connection, session, session.createProducer(null));
            } catch (JMSException e) {
                connection.close();
                throw e;
            }
        }
    }

    RelaySession(ConnectionFactory connections) {
        this.connections = connections;
    }

    /** When this returns the broker has all of them on its disk; when it throws it may have them or not. */
    void send(List<OutboxRow> rows) throws JMSException {
        var used = open == null ? Open.with(connections) : open;
        open = used;
        for (var row : rows) {
            used.producer.send(used.session.createTopic(row.address()), row.message(used.session));
        }
        used.session.commit();
    }

    void close() {
        var used = open;
        open = null;
        if (used != null) {
            try {
                used.connection.close();
            } catch (JMSException e) { // it is broken already
                LOG.debug("Closing a broken connection", e);
            }
        }
    }
}
