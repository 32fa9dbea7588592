package foodcourt.server.storage;

import java.time.Duration;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Which of several processes does a module's scheduled work: whoever holds the one row of the table {@code lead}. It is
 * held for some seconds by the database's clock and held again long before they are over; who dies loses it, who ends
 * gives it back. For a moment two may think they lead (one of them stood still): the work itself is safe against that.
 */
final class Lead {
    private static final Logger LOG = LoggerFactory.getLogger(Lead.class);
    private static final String HELD = "15";
    private static final Duration RENEW = Duration.ofSeconds(5);
    private static final Duration SAFE = Duration.ofSeconds(12);

    private final String self = UUID.randomUUID().toString();
    private final ModuleDatabase database;
    private boolean mine;
    private long since;

    /** @param alone nobody but this process has the database: what another one held is over */
    Lead(ModuleDatabase database, boolean alone) {
        this.database = database;
        if (alone) {
            database.jdbc().sql("update lead set held_until = current_timestamp where holder <> 'nobody'").update();
        }
    }

    synchronized boolean held() {
        if (!mine || older(RENEW)) {
            tryToHold();
        }
        return mine && !older(SAFE);
    }

    private boolean older(Duration time) {
        return System.nanoTime() - since > time.toNanos();
    }

    private void tryToHold() {
        var asked = System.nanoTime();
        try {
            mine = database.inTransaction(() -> database.jdbc().sql("update lead set holder = :self, held_until = "
                    + "current_timestamp + interval '" + HELD + "' second where holder = :self "
                    + "or held_until <= current_timestamp").param("self", self).update()) == 1;
            since = mine ? asked : since;
        } catch (DataAccessException | TransactionException e) { // the database is away: what is held goes on for a while
            LOG.debug("The lead of {} cannot be asked for", database.module(), e);
        }
    }

    synchronized void giveBack() {
        if (mine) {
            mine = false;
            try {
                database.jdbc().sql("update lead set held_until = current_timestamp where holder = :self")
                        .param("self", self).update();
            } catch (DataAccessException e) { // then it ends by itself
                LOG.debug("The lead of {} cannot be given back", database.module(), e);
            }
        }
    }
}
