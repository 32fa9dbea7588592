package foodcourt.server.notification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import foodcourt.server.checks.Disorder;
import foodcourt.server.checks.MovedClock;
import foodcourt.server.checks.TestDatabases;
import foodcourt.server.checks.Tickets;
import foodcourt.server.checks.TwoReaders;
import foodcourt.server.messages.MessageJson;
import foodcourt.server.messages.TicketChanged;
import foodcourt.server.messages.TicketHappening;
import foodcourt.server.messages.TicketStatus;
import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.ModuleDatabases;

import static org.assertj.core.api.Assertions.assertThat;

class PickupBoardTest {
    private final MovedClock clock = new MovedClock(Tickets.PLACED);
    private final List<BoardTicket> told = new ArrayList<>();
    private final ModuleDatabase database = new ModuleDatabases(
            TestDatabases.inMemory("notification", "jdbc:hsqldb:mem:")).open("notification");
    private final BoardRows rows = new BoardRows(database, new MessageJson());
    private final PickupBoard board = new PickupBoard(database, rows, clock,
            published -> told.add(((BoardTicketChanged) published).ticket()));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aTicketIsPreparedThenReadyThenGone() {
        Tickets.pickedUp("grill", "A001").forEach(board::on);
        assertThat(told).extracting(BoardTicket::place).containsExactly(Place.PREPARING, Place.PREPARING,
                Place.PREPARING, Place.READY, Place.READY, Place.GONE);
        assertThat(board.tickets()).isEmpty();
    }

    @Test
    void theNewerStateStaysWhicheverOfTwoReplicasIsFaster() {
        try (var readers = new TwoReaders("notification")) {
            var shared = new BoardRows(readers.database(), new MessageJson());
            var replica = new PickupBoard(readers.database(), shared, clock, _ -> {
            });
            for (var number = 1; number <= 300; number++) {
                var life = new Tickets("grill", "A%03d".formatted(number)).then(TicketHappening.COOKING_STARTED)
                        .then(TicketHappening.COOKING_FINISHED).life();
                readers.read(() -> replica.on(life.getFirst()), () -> replica.on(life.getLast()));
            }
            assertThat(replica.tickets()).hasSize(300).extracting(BoardTicket::place).containsOnly(Place.READY);
        }
    }

    @Test
    void readyIsToldWithTheTimeAndNumberOfItsCalls() {
        new Tickets("grill", "A001").then(TicketHappening.COOKING_STARTED).then(TicketHappening.COOKING_FINISHED)
                .then(TicketHappening.TICKET_CALLED).life().forEach(board::on);
        var shown = board.tickets().getFirst();
        assertThat(shown).isEqualTo(told.getLast());
        assertThat(shown.calls()).isEqualTo(2);
        assertThat(shown.calledAt()).isEqualTo(Tickets.PLACED.plus(Duration.ofMinutes(3)));
        assertThat(shown.shop().name().ko()).isEqualTo("한 grill");
    }

    @Test
    void aRecalledTicketIsPreparedAgain() {
        new Tickets("grill", "A001").then(TicketHappening.COOKING_STARTED).then(TicketHappening.COOKING_FINISHED)
                .recalledTo(TicketStatus.COOKING).life().forEach(board::on);
        assertThat(board.tickets()).extracting(BoardTicket::place).containsExactly(Place.PREPARING);
    }

    @Test
    void whateverTheOrderOfTheMessagesTheBoardEndsTheSame() {
        var life = new Tickets("grill", "A001").then(TicketHappening.TICKET_ACKNOWLEDGED)
                .then(TicketHappening.COOKING_STARTED).then(TicketHappening.COOKING_FINISHED)
                .then(TicketHappening.TICKET_CALLED).life();
        Disorder.permutations(life).forEach(order -> {
            board.on(order.getFirst());
            order.forEach(board::on);
            assertThat(board.tickets()).containsExactly(BoardTicket.of(life.getLast()));
            database.jdbc().sql("delete from board_ticket").update();
        });
    }

    @Test
    void doubledAndShuffledMessagesOfManyTicketsEndTheSame() {
        var lives = new ArrayList<TicketChanged>();
        for (var n = 0; n < 5; n++) {
            lives.addAll(Tickets.pickedUp("grill", "A00" + n));
            lives.addAll(new Tickets("noodles", "B00" + n).then(TicketHappening.COOKING_STARTED).life());
        }
        lives.forEach(board::on);
        var expected = board.tickets();
        assertThat(expected).hasSize(5);
        LongStream.range(0, 30).forEach(seed -> {
            database.jdbc().sql("delete from board_ticket").update();
            Disorder.doubledAndShuffled(lives, seed).forEach(board::on);
            assertThat(board.tickets()).isEqualTo(expected);
        });
    }

    @Test
    void onlyWhatIsNewerIsTold() {
        var life = Tickets.pickedUp("grill", "A001");
        board.on(life.get(3));
        board.on(life.get(3));
        board.on(life.get(1));
        assertThat(told).hasSize(1);
    }

    @Test
    void aLateMessageDoesNotBringBackWhatIsGone() {
        var life = Tickets.pickedUp("grill", "A001");
        board.on(life.getLast());
        clock.pass(Duration.ofHours(23));
        board.forget();
        board.on(life.get(3));
        assertThat(board.tickets()).isEmpty();
    }

    @Test
    void whatIsGoneIsForgottenAfterADay() {
        Tickets.pickedUp("grill", "A001").forEach(board::on);
        board.on(new Tickets("grill", "A002").life().getFirst());
        clock.pass(Duration.ofHours(25));
        board.forget();
        assertThat(database.jdbc().sql("select number from board_ticket").query(String.class).list())
                .containsExactly("A002");
    }

    @Test
    void aNumberNobodyClosedLeavesTheBoardAfterADay() {
        board.on(new Tickets("grill", "A001").then(TicketHappening.COOKING_STARTED)
                .then(TicketHappening.COOKING_FINISHED).life().getLast());
        clock.pass(Duration.ofHours(25));
        var shown = board.tickets().getFirst();
        board.forget();
        assertThat(board.tickets()).isEmpty();
        assertThat(told.getLast().place()).isEqualTo(Place.GONE);
        assertThat(told.getLast().version()).as("a board leaves out what is not newer").isGreaterThan(shown.version());
    }

    @Test
    void aMessageReplayedAfterADayPutsNoGhostOnTheBoard() {
        var life = Tickets.pickedUp("grill", "A001");
        life.forEach(board::on);
        clock.pass(Duration.ofHours(25));
        board.forget();
        board.on(life.get(3));
        assertThat(board.tickets()).isEmpty();
    }
}
