package foodcourt.server.order;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import foodcourt.server.checks.TestDatabases;
import foodcourt.server.messages.MessageJson;
import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.ModuleDatabases;

import static org.assertj.core.api.Assertions.assertThat;

class OrderFiguresTest {
    @TempDir
    Path data;

    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final AtomicInteger looks = new AtomicInteger();
    private ModuleDatabase database;
    @SuppressWarnings("UnusedVariable") // gauges hold it weakly
    private @Nullable OrderFigures figures;

    @BeforeEach
    void open() {
        database = new ModuleDatabases(TestDatabases.environment(data)).open("order");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void tellHowManyTicketsWaitAndTheOldestOfThem() {
        new Orders(database, new Ledger(database), new MessageJson())
                .add(Examples.order("bada", "onggi"), LocalDate.EPOCH, "");

        look();

        assertThat(figure("foodcourt.tickets.waiting", "RECEIVED")).isEqualTo(2);
        assertThat(figure("foodcourt.tickets.oldest", "RECEIVED")).isEqualTo(90);
        assertThat(figure("foodcourt.tickets.waiting", "READY")).isZero();
        assertThat(figure("foodcourt.tickets.oldest", "READY")).isZero();
        assertThat(metrics.get("foodcourt.payments.unpaid").gauge().value()).isZero();
        assertThat(looks).hasValue(1);
    }

    /** A scrape must not wait for it once for each figure. */
    @Test
    void areUnknownWhileTheDatabaseIsAwayWhichIsAskedOnce() {
        database.close();

        look();

        assertThat(figure("foodcourt.tickets.waiting", "RECEIVED")).isNaN();
        assertThat(figure("foodcourt.tickets.oldest", "READY")).isNaN();
        assertThat(metrics.get("foodcourt.refunds.open").gauge().value()).isNaN();
        assertThat(looks).hasValue(1);
    }

    private void look() {
        figures = new OrderFigures(database, new TwoShops(), Clock.fixed(Examples.NOON.plus(Duration.ofSeconds(90)),
                Examples.SEOUL), metrics);
    }

    private double figure(String name, String status) {
        return metrics.get(name).tag("status", status).gauge().value();
    }

    private final class TwoShops implements Shops {
        @Override
        public List<String> ids() {
            looks.incrementAndGet();
            return List.of("bada", "onggi");
        }

        @Override
        public boolean isOverloaded(String shopId) {
            return false;
        }

        @Override
        public void pause(String shopId) {
            throw new UnsupportedOperationException(shopId);
        }

        @Override
        public void resume(String shopId) {
            throw new UnsupportedOperationException(shopId);
        }
    }
}
