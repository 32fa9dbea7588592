package foodcourt.server.shopaccount;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import foodcourt.server.checks.Disorder;
import foodcourt.server.checks.TestDatabases;
import foodcourt.server.checks.Tickets;
import foodcourt.server.checks.TwoReaders;
import foodcourt.server.messages.MessageJson;
import foodcourt.server.messages.TicketChanged;
import foodcourt.server.messages.TicketHappening;
import foodcourt.server.messages.TicketStatus;
import foodcourt.server.shopaccount.AccountDay.Sum;
import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.ModuleDatabases;

import static org.assertj.core.api.Assertions.assertThat;

class ShopAccountTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    private final List<TicketChanged> told = new ArrayList<>();
    private final ModuleDatabase database = new ModuleDatabases(TestDatabases.inMemory("shopaccount", "jdbc:h2:mem:"))
            .open("shopaccount");
    private final MessageJson json = new MessageJson();
    private final TicketRows rows = new TicketRows(database, json, ZoneId.of("Asia/Seoul"));
    private final ShopAccount account = new ShopAccount(database, rows, new DaySums(database, json),
            published -> told.add(((AccountTicketChanged) published).ticket()));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void showsWhatHasNotEndedInTheOrderOfPlacing() {
        var received = new Tickets("grill", "A001").life();
        var ready = new Tickets("grill", "A002").then(TicketHappening.COOKING_STARTED)
                .then(TicketHappening.COOKING_FINISHED).life();
        received.forEach(account::on);
        ready.forEach(account::on);
        Tickets.pickedUp("grill", "A003").forEach(account::on);
        new Tickets("noodles", "A001").life().forEach(account::on);
        assertThat(account.open("grill")).containsExactlyInAnyOrder(received.getLast(), ready.getLast());
    }

    @Test
    void theNewerStateStaysWhicheverOfTwoReplicasIsFaster() {
        try (var readers = new TwoReaders("shopaccount")) {
            var replica = new ShopAccount(readers.database(),
                    new TicketRows(readers.database(), json, ZoneId.of("Asia/Seoul")),
                    new DaySums(readers.database(), json), _ -> {
                    });
            for (var number = 1; number <= 300; number++) {
                var life = new Tickets("grill", "A%03d".formatted(number)).then(TicketHappening.TICKET_CANCELLED)
                        .life();
                readers.read(() -> replica.on(life.getFirst()), () -> replica.on(life.getLast()));
            }
            assertThat(replica.open("grill")).isEmpty();
            assertThat(replica.day("grill", DAY).cancelled().tickets()).isEqualTo(300);
        }
    }

    @Test
    void addsUpTheDay() {
        Tickets.pickedUp("grill", "A001").forEach(account::on);
        new Tickets("grill", "A002").then(TicketHappening.TICKET_CANCELLED).life().forEach(account::on);
        new Tickets("grill", "A003").then(TicketHappening.COOKING_STARTED).life().forEach(account::on);
        var day = account.day("grill", DAY);
        assertThat(day.received()).isEqualTo(new Sum(3, 63_000));
        assertThat(day.completed()).isEqualTo(new Sum(1, 21_000));
        assertThat(day.cancelled()).isEqualTo(new Sum(1, 21_000));
        assertThat(day.sales()).isEqualTo(42_000);
        assertThat(day.byStatus()).isEqualTo(Map.of(TicketStatus.PICKED_UP, new Sum(1, 21_000),
                TicketStatus.CANCELLED, new Sum(1, 21_000), TicketStatus.COOKING, new Sum(1, 21_000)));
        assertThat(day.hours()).containsExactly(new AccountDay.Hour(12, new Sum(2, 42_000)));
        assertThat(day.items()).extracting(AccountDay.ItemSales::itemId).containsExactly("rice", "steak");
        assertThat(day.items()).extracting(AccountDay.ItemSales::sales).containsExactly(4_000L, 38_000L);
        assertThat(day.averageMinutes()).isEqualTo(3);
    }

    @Test
    void aDayWithoutTicketsIsEmpty() {
        var day = account.day("grill", DAY);
        assertThat(day.received()).isEqualTo(new Sum(0, 0));
        assertThat(day.averageMinutes()).isNull();
        assertThat(day.items()).isEmpty();
    }

    @Test
    void theDayIsTheOneOfPlacingInTheCourt() {
        Tickets.pickedUp("grill", "A001").forEach(account::on);
        assertThat(account.day("grill", DAY.plusDays(1)).received().tickets()).isZero();
        assertThat(account.tickets("grill", DAY, null)).hasSize(1);
        assertThat(account.tickets("grill", DAY, TicketStatus.READY)).isEmpty();
        assertThat(account.tickets("grill", DAY, TicketStatus.PICKED_UP)).hasSize(1);
    }

    @Test
    void whateverTheOrderOfTheMessagesTheAccountEndsTheSame() {
        var life = new Tickets("grill", "A001").then(TicketHappening.COOKING_STARTED)
                .then(TicketHappening.COOKING_FINISHED).then(TicketHappening.TICKET_CALLED)
                .then(TicketHappening.TICKET_PICKED_UP).life();
        life.forEach(account::on);
        var expected = account.day("grill", DAY);
        Disorder.permutations(life).forEach(order -> {
            forgetAll();
            account.on(order.getFirst());
            order.forEach(account::on);
            assertThat(account.day("grill", DAY)).isEqualTo(expected);
            assertThat(steps()).isEqualTo(life.size());
        });
    }

    @Test
    void doubledAndShuffledMessagesOfManyTicketsEndTheSame() {
        var lives = new ArrayList<TicketChanged>();
        for (var n = 0; n < 5; n++) {
            lives.addAll(Tickets.pickedUp("grill", "A00" + n));
            lives.addAll(new Tickets("grill", "B00" + n).then(TicketHappening.COOKING_STARTED).life());
            lives.addAll(new Tickets("grill", "C00" + n).then(TicketHappening.TICKET_REJECTED).life());
        }
        lives.forEach(account::on);
        var day = account.day("grill", DAY);
        var tickets = account.tickets("grill", DAY, null);
        LongStream.range(0, 20).forEach(seed -> {
            forgetAll();
            Disorder.doubledAndShuffled(lives, seed).forEach(account::on);
            assertThat(account.day("grill", DAY)).isEqualTo(day);
            assertThat(account.tickets("grill", DAY, null)).isEqualTo(tickets);
            assertThat(steps()).isEqualTo(lives.size());
        });
    }

    @Test
    void onlyWhatIsNewerIsTold() {
        var life = Tickets.pickedUp("grill", "A001");
        account.on(life.get(2));
        account.on(life.get(2));
        account.on(life.get(0));
        account.on(life.get(4));
        assertThat(told).containsExactly(life.get(2), life.get(4));
    }

    @Test
    void aTicketIsWorkUntilItsFirstCallOrUntilItIsCancelled() {
        Tickets.pickedUp("grill", "A001").forEach(account::on);
        new Tickets("grill", "A002").then(TicketHappening.TICKET_CANCELLED).life().forEach(account::on);
        new Tickets("grill", "A003").then(TicketHappening.COOKING_STARTED).life().forEach(account::on);

        assertThat(rows.works("grill", Tickets.PLACED.minusSeconds(1))).containsExactlyInAnyOrder(
                new KitchenWork(Tickets.PLACED, Tickets.PLACED.plusSeconds(180), true),
                new KitchenWork(Tickets.PLACED, Tickets.PLACED.plusSeconds(60), false),
                new KitchenWork(Tickets.PLACED, null, false));
        assertThat(rows.works("grill", Tickets.PLACED)).isEmpty();
    }

    private void forgetAll() {
        List.of("account_ticket", "account_line", "account_step")
                .forEach(table -> database.jdbc().sql("delete from " + table).update());
    }

    private long steps() {
        return database.jdbc().sql("select count(*) from account_step").query(Long.class).single();
    }
}
