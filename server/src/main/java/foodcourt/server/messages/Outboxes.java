package foodcourt.server.messages;

import jakarta.jms.ConnectionFactory;

import foodcourt.server.storage.ModuleDatabase;

/** Gives a module its outbox and the relay that empties it; both are beans of the module. */
public final class Outboxes {
    private final ConnectionFactory connections;
    private final MessageJson json;

    Outboxes(ConnectionFactory connections, MessageJson json) {
        this.connections = connections;
        this.json = json;
    }

    /** The one relay of this database. */
    public OutboxRelay relay(ModuleDatabase database) {
        return new OutboxRelay(database, connections);
    }

    /** An outbox of the relay's database. */
    public Outbox outbox(ModuleDatabase database, OutboxRelay relay) {
        return new Outbox(database, json, relay);
    }
}
