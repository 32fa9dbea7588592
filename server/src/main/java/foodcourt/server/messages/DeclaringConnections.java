package foodcourt.server.messages;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;

/** Connections to a broker of its own: each new one sees to it that what we need is there. */
final class DeclaringConnections implements ConnectionFactory {
    private final ConnectionFactory factory;
    private final Declarations declarations;

    DeclaringConnections(ConnectionFactory factory, Declarations declarations) {
        this.factory = factory;
        this.declarations = declarations;
    }

    @Override
    public Connection createConnection() throws JMSException {
        return complete(factory.createConnection());
    }

    @Override
    public Connection createConnection(String user, String password) throws JMSException {
        return complete(factory.createConnection(user, password));
    }

    private Connection complete(Connection connection) throws JMSException {
        try {
            declarations.completeOn(connection);
            return connection;
        } catch (JMSException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public JMSContext createContext() {
        return factory.createContext();
    }

    @Override
    public JMSContext createContext(String user, String password) {
        return factory.createContext(user, password);
    }

    @Override
    public JMSContext createContext(String user, String password, int mode) {
        return factory.createContext(user, password, mode);
    }

    @Override
    public JMSContext createContext(int mode) {
        return factory.createContext(mode);
    }
}
