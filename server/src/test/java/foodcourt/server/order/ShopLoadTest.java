package foodcourt.server.order;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import foodcourt.server.checks.MovedClock;
import foodcourt.server.checks.TestDatabases;
import foodcourt.server.messages.MessageJson;
import foodcourt.server.messages.TicketStatus;
import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.ModuleDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Pausing begins at three open tickets and ends at one. */
class ShopLoadTest {
    @TempDir
    Path data;

    private final MovedClock clock = new MovedClock(Examples.NOON);
    private final Court court = new Court();
    private IntakeSettings settings = Examples.intake(0, 3, 1);
    private ModuleDatabase database;
    private OpenTickets tickets;
    private ShopLoad load;

    /** Remembers what the catalog would, also over restarts. */
    private static final class Court implements Shops {
        private final Set<String> overloaded = new HashSet<>();

        @Override
        public List<String> ids() {
            return List.of("bada", "onggi");
        }

        @Override
        public boolean isOverloaded(String shopId) {
            return overloaded.contains(shopId);
        }

        @Override
        public void pause(String shopId) {
            overloaded.add(shopId);
        }

        @Override
        public void resume(String shopId) {
            overloaded.remove(shopId);
        }
    }

    @BeforeEach
    void open() {
        database = new ModuleDatabases(TestDatabases.environment(data)).open("order");
        tickets = new OpenTickets(database, clock);
        load = new ShopLoad(tickets, court, settings);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aShopIsPausedWhenItHasTooMuchAndGoesOnWhenItHasWorkedOffEnough() {
        var orders = List.of(placed(), placed(), placed());
        assertThat(afterALook()).containsExactly("bada");
        ready(orders.get(0));
        assertThat(afterALook()).as("2 are left: between the marks").containsExactly("bada");
        ready(orders.get(1));
        assertThat(afterALook()).isEmpty();
        placed();
        assertThat(afterALook()).as("2 again: between the marks").isEmpty();
    }

    @Test
    void whatStaffResumeIsNotPausedAgainBeforeItWasWorkedOff() {
        var orders = List.of(placed(), placed(), placed());
        assertThat(afterALook()).containsExactly("bada");
        court.resume("bada");
        assertThat(afterALook()).isEmpty();
        orders.forEach(this::ready);
        assertThat(afterALook()).isEmpty();
        placed();
        placed();
        placed();
        assertThat(afterALook()).containsExactly("bada");
    }

    @Test
    void aRestartKeepsThePauseAndItsEnd() {
        var orders = List.of(placed(), placed(), placed());
        afterALook();
        ready(orders.get(0));
        close();
        open();
        assertThat(afterALook()).containsExactly("bada");
        ready(orders.get(1));
        assertThat(afterALook()).isEmpty();
    }

    @Test
    void whatWasForgottenYesterdayStopsNobodyToday() {
        placed();
        placed();
        placed();
        clock.pass(Duration.ofHours(12).plusMillis(1));
        assertThat(tickets.of("bada")).isZero();
        assertThat(afterALook()).isEmpty();
    }

    @Test
    void switchedOffItPausesNobodyAndLetsThePausedGoOn() {
        placed();
        placed();
        placed();
        afterALook();
        close();
        settings = new IntakeSettings(0, false, 3, 1, Duration.ofSeconds(20));
        open();
        assertThat(afterALook()).isEmpty();
        assertThat(afterALook()).isEmpty();
    }

    @Test
    void aPauseMayNotEndBeforeItBegins() {
        assertThatThrownBy(() -> Examples.intake(0, 3, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    private Set<String> afterALook() {
        load.look();
        return court.overloaded;
    }

    /** At bada, which gets full; onggi gets one each time too, and has it ready at once. */
    private Order placed() {
        var order = Examples.order("bada", "onggi");
        var day = LocalDate.ofInstant(Examples.NOON, Examples.SEOUL);
        new Orders(database, new Ledger(database), new MessageJson())
                .add(numbered(order, new OrderNumbers(database).next(day)), day, "wish");
        told(order, 1);
        return order;
    }

    private static Order numbered(Order order, String number) {
        return new Order(order.orderId(), order.version(), number, order.status(), order.service(), order.placedAt(),
                order.total(), order.tickets());
    }

    private void ready(Order order) {
        told(order, 0);
    }

    private void told(Order order, int ticket) {
        new TicketNews(database, new Orders(database, new Ledger(database), new MessageJson()),
                PaidCourt.refunding(database, clock), new OrderNews(_ -> {
                })).on(Examples.news(order, ticket, 1, TicketStatus.READY));
    }
}
