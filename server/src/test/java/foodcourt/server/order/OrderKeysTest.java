package foodcourt.server.order;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import foodcourt.server.checks.MovedClock;
import foodcourt.server.checks.TestDatabases;
import foodcourt.server.messages.MessageJson;
import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.ModuleDatabases;

import static org.assertj.core.api.Assertions.assertThat;

class OrderKeysTest {
    private static final Duration REST = Duration.ofMinutes(10);

    private final MovedClock clock = new MovedClock(Examples.NOON);
    private final ModuleDatabase database = new ModuleDatabases(TestDatabases.inMemory("order", "jdbc:h2:mem:"))
            .open("order");
    private final OrderKeys keys = keys(LookupSettings.Lookup.CODE);
    private final Order order = Examples.order("onggi");
    private final UUID orderId = order.orderId();

    @BeforeEach
    void place() {
        new Orders(database, new Ledger(database), new MessageJson()).add(order, LocalDate.EPOCH, "print");
        keys.give(orderId);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private OrderKeys keys(LookupSettings.Lookup lookup) {
        return new OrderKeys(database, new LookupSettings(lookup, 5, REST), clock);
    }

    private OrderKey key() {
        return keys.find(orderId).orElseThrow();
    }

    private String wrongCode() {
        return key().code().equals("0000") ? "0001" : "0000";
    }

    @Test
    void aKeyIsA128BitSecretAndFourDigits() {
        assertThat(key().secret()).matches("[A-Za-z0-9_-]{22}");
        assertThat(key().code()).matches("[0-9]{4}");
        assertThat(key().toString()).doesNotContain(key().secret()).doesNotContain(key().code());
        var secrets = new HashSet<String>();
        var random = new Random(1);
        for (var count = 0; count < 1_000; count++) {
            secrets.add(OrderKey.random(random).secret());
        }
        assertThat(secrets).hasSize(1_000);
    }

    @Test
    void anOpenCourtAsksNobody() {
        assertThat(keys(LookupSettings.Lookup.OPEN).open(orderId, null)).isEqualTo(new Opening.Open());
    }

    @Test
    void whoHasTheSecretOrTheCodeIsTheGuest() {
        assertThat(keys.open(orderId, key().secret())).isEqualTo(new Opening.Open());
        assertThat(keys.open(orderId, key().code())).isEqualTo(new Opening.Open());
        assertThat(keys.open(orderId, null)).isEqualTo(new Opening.Wrong());
        assertThat(keys.open(orderId, "")).isEqualTo(new Opening.Wrong());
        assertThat(keys.open(UUID.randomUUID(), key().code())).isEqualTo(new Opening.Wrong());
    }

    @Test
    void afterFiveWrongCodesNoCodeIsHeardForAWhileButTheSecretIs() {
        for (var count = 0; count < 5; count++) {
            assertThat(keys.open(orderId, wrongCode())).isEqualTo(new Opening.Wrong());
        }
        clock.pass(Duration.ofMinutes(4));

        assertThat(keys.open(orderId, key().code())).isEqualTo(new Opening.TooManyTries(Duration.ofMinutes(6)));
        assertThat(keys.open(orderId, key().secret())).isEqualTo(new Opening.Open());
        clock.pass(Duration.ofMinutes(6));
        assertThat(keys.open(orderId, key().code())).isEqualTo(new Opening.Open());
    }

    @Test
    void aRightCodeForgivesTheWrongOnesBefore() {
        for (var count = 0; count < 20; count++) {
            keys.open(orderId, count % 4 == 3 ? key().code() : wrongCode());
        }
        assertThat(keys.open(orderId, key().code())).isEqualTo(new Opening.Open());
    }

    @Test
    void howeverManyGuessAtTheSameTimeOnlyFiveAreHeard() throws Exception {
        var guess = wrongCode();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Opening>> guesses = Collections.nCopies(24, () -> keys.open(orderId, guess));
            var heard = 0;
            for (var answer : threads.invokeAll(guesses)) {
                heard += answer.get() instanceof Opening.Wrong ? 1 : 0;
            }
            assertThat(heard).isEqualTo(5);
        }
    }
}
