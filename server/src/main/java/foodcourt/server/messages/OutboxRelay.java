package foodcourt.server.messages;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jms.UncategorizedJmsException;

import foodcourt.server.storage.ModuleDatabase;

/**
 * Carries a module's outbox to the broker: one thread, in the order of the rows, at least once. Several processes on the same
 * database take turns. Rows are deleted after the broker has them for good; when broker or database are away it tries again,
 * less and less often.
 */
public final class OutboxRelay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 200;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final ModuleDatabase database;
    private final RelaySession session;
    private final Semaphore news = new Semaphore(0);
    private volatile CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    /** A relay of this database. */
    public OutboxRelay(ModuleDatabase database, ConnectionFactory connections) {
        this.database = database;
        session = new RelaySession(connections);
    }

    /** There is something in the outbox. */
    public void wake() {
        news.release();
    }

    /** How many messages have not been carried yet. */
    public long waiting() {
        return database.jdbc().sql("select count(*) from outbox").query(Long.class).single();
    }

    /** The same, with how long the oldest has waited, by the database's clock. */
    OutboxBacklog backlog() {
        return database.jdbc().sql("select count(*), min(appended_at), current_timestamp from outbox")
                .query((row, _) -> OutboxBacklog.of(database.module(), row)).single();
    }

    @Override
    public void start() {
        ended = new CountDownLatch(1);
        var starting = Thread.ofPlatform().name("relay-" + database.module()).unstarted(this::run);
        thread = starting; // first: a thread that is faster than this one would see that it is not running, and end
        starting.start();
    }

    private void run() {
        var wait = FIRST_WAIT;
        while (isRunning()) {
            try {
                carryAll();
                if (!wait.equals(FIRST_WAIT) && isRunning()) {
                    LOG.info("The outbox of {} is carried again", database.module());
                }
                wait = FIRST_WAIT;
                rest(POLL);
            } catch (RuntimeException e) { // most often broker or database are away; a relay never ends for it
                LOG.warn("The outbox of {} is not carried, next try in {} ms: {}", database.module(), wait.toMillis(),
                        NestedExceptionUtils.getMostSpecificCause(e).toString());
                session.close();
                holdBack(wait);
                wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
            }
        }
        session.close();
    }

    private void rest(Duration time) {
        try {
            if (news.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException e) { // the end: seen by the loop
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever is appended meanwhile: only the end cuts this pause short. */
    private void holdBack(Duration time) {
        try {
            ended.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) { // the end: seen by the loop
            Thread.currentThread().interrupt();
        }
    }

    private void carryAll() {
        while (isRunning() && waits() && carryBatch() == BATCH) {
            LOG.trace("More waits in the outbox of {}", database.module());
        }
    }

    /** A look that costs no turn. */
    private boolean waits() {
        return !database.jdbc().sql("select id from outbox fetch first 1 rows only").query(Long.class).list().isEmpty();
    }

    /** One relay of all processes at a time: so the order of the rows is kept. How many were carried. */
    private int carryBatch() {
        return database.inTurn(() -> {
            var rows = next();
            if (!rows.isEmpty()) {
                database.settleNow(); // a row may be seen before it is kept: never tell of what a crash could undo
                send(rows);
                delete(rows); // only now: a crash in between sends again, which does no harm
            }
            return rows.size();
        });
    }

    private void send(List<OutboxRow> rows) {
        try {
            session.send(rows);
        } catch (JMSException e) {
            throw new UncategorizedJmsException(e);
        }
    }

    private List<OutboxRow> next() {
        return database.jdbc().sql("""
                select id, address, type, message_key, version, body, traceparent from outbox
                order by id fetch first %d rows only""".formatted(BATCH)).query(OutboxRow::of).list();
    }

    /** By their ids: a row with a smaller id may have been committed since they were read. */
    private void delete(List<OutboxRow> rows) {
        database.jdbc().sql("delete from outbox where id in (:ids)")
                .param("ids", rows.stream().map(OutboxRow::id).toList()).update();
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        ended.countDown();
        if (running != null) {
            wake();
            join(running);
        }
    }

    private static void join(Thread running) {
        try {
            if (!running.join(Duration.ofSeconds(5))) {
                running.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Started before, and stopped after, what writes to the outbox. */
    @Override
    public int getPhase() {
        return 0;
    }
}
