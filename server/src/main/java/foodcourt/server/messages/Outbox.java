package foodcourt.server.messages;

import java.sql.Types;
import java.util.function.Consumer;

import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.traces.Traces;

/**
 * Where a module leaves what it has to tell, in the transaction that changed what it tells of. So message and change
 * are kept or forgotten together. The {@link OutboxRelay} of the same database carries it to the broker.
 *
 * <p>The module's migrations make the table: {@code create table outbox (id bigint generated always as identity primary
 * key, address varchar(100) not null, type varchar(100) not null, message_key varchar(100) not null, version bigint not
 * null, body varchar(1000000) not null, appended_at timestamp with time zone default current_timestamp not null, traceparent varchar(55))}.
 */
public final class Outbox {
    private final ModuleDatabase database;
    private final MessageJson json;
    private final Runnable news;
    private final Traces traces;
    private final Consumer<Record> steps;

    /**
     * An outbox in this database.
     *
     * @param news run after each commit that left something: wakes the relay
     */
    public Outbox(ModuleDatabase database, MessageJson json, Runnable news) {
        this(database, json, news, Traces.NONE, _ -> {
        });
    }

    /** @param steps hears what was left, after each commit */
    Outbox(ModuleDatabase database, MessageJson json, Runnable news, Traces traces, Consumer<Record> steps) {
        this.database = database;
        this.json = json;
        this.news = news;
        this.traces = traces;
        this.steps = steps;
    }

    /**
     * Adds a message to the running transaction.
     *
     * @param key of what it tells about; messages of one key are sent in the order of their transactions
     * @param version of what it tells about, growing
     * @param content a record of this package
     */
    public void append(String address, String key, long version, Record content) {
        database.jdbc().sql("""
                insert into outbox (address, type, message_key, version, body, traceparent)
                values (:address, :type, :key, :version, :body, :trace)""")
                .param("address", address).param("type", content.getClass().getSimpleName())
                .param("key", key).param("version", version).param("body", json.write(content))
                .param("trace", traces.current(), Types.VARCHAR).update();
        ModuleDatabase.afterCommit(() -> {
            news.run();
            steps.accept(content);
        });
    }
}
