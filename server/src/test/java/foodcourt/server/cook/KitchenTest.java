package foodcourt.server.cook;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import foodcourt.server.checks.TestDatabases;
import foodcourt.server.messages.MessageJson;
import foodcourt.server.messages.OrderPlaced;
import foodcourt.server.messages.Outbox;
import foodcourt.server.messages.RejectReason;
import foodcourt.server.messages.TicketChanged;
import foodcourt.server.messages.TicketHappening;
import foodcourt.server.messages.TicketStatus;
import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.ModuleDatabases;

import static org.assertj.core.api.Assertions.assertThat;

class KitchenTest {
    private static final MessageJson JSON = new MessageJson();

    @TempDir
    Path data;

    private ModuleDatabase database;
    private Kitchen kitchen;

    @BeforeEach
    void open() {
        database = new ModuleDatabases(TestDatabases.environment(data)).open("cook");
        kitchen = new Kitchen(database, new Tickets(database, JSON), new Outbox(database, JSON, () -> {
        }),
                TicketExamples.RULES, Clock.fixed(TicketExamples.NOON, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void receivesATicketForEachShopOnceHoweverOftenItIsTold() {
        var order = TicketExamples.order();

        kitchen.receive(order);
        kitchen.receive(order);

        assertThat(told()).extracting(TicketChanged::happening)
                .containsExactly(TicketHappening.TICKET_RECEIVED, TicketHappening.TICKET_RECEIVED);
        assertThat(kitchen.find(first(order)).orElseThrow().togetherWith()).extracting(text -> text.ko())
                .containsExactly("온기식당");
    }

    @Test
    @DisabledIfSystemProperty(named = "test.database", matches = "postgres", disabledReason = "it shows nothing that is not kept")
    void letsAMessageOfWhatItHasAlreadyEndOnlyWhenThatIsOnTheDisk() {
        var order = received();
        var before = settled();

        kitchen.receive(order);

        assertThat(settled()).isEqualTo(before + 1);
    }

    private long settled() {
        return database.jdbc().sql("select times from settled").query(Long.class).single();
    }

    @Test
    void keepsEveryStepAndTellsIt() {
        var order = received();

        handle(order, TicketAction.ACCEPT);
        handle(order, TicketAction.REJECT);

        assertThat(told()).extracting(TicketChanged::version).containsExactly(1L, 1L, 2L, 3L);
        assertThat(told().getLast().reason()).isEqualTo(RejectReason.SOLD_OUT);
        assertThat(database.jdbc().sql("""
                select happening from ticket_step where ticket_id = :id order by version""").param("id", first(order))
                .query(String.class).list()).containsExactly("TICKET_RECEIVED", "TICKET_ACCEPTED", "TICKET_REJECTED");
    }

    @Test
    void doesACommandOnceAndAnswersItAgain() {
        var order = received();
        var command = command(order, TicketAction.ACCEPT);

        var first = kitchen.handle(command);
        handle(order, TicketAction.START_COOKING);
        var again = kitchen.handle(command);

        assertThat(status(first)).isEqualTo(TicketStatus.ACCEPTED);
        assertThat(status(again)).isEqualTo(TicketStatus.COOKING);
        assertThat(kitchen.find(first(order)).orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void refusesWithThePresentStatusAndChangesNothing() {
        var order = received();

        assertThat(handle(order, TicketAction.FINISH_COOKING))
                .isEqualTo(new Handling.Refused(TicketStatus.RECEIVED, TicketExamples.NOON));
        assertThat(told()).hasSize(2);
    }

    @Test
    void knowsNoTicketThatNobodyPlaced() {
        assertThat(handle(TicketExamples.order(), TicketAction.ACCEPT)).isInstanceOf(Handling.NotFound.class);
    }

    @Test
    void withdrawsATicketWhoseMessageHasNotComeYet() {
        var order = TicketExamples.order();

        var withdrawal = kitchen.withdraw(order, first(order), "guest");
        kitchen.receive(order);

        assertThat(withdrawal).isInstanceOf(Withdrawal.Withdrawn.class);
        assertThat(kitchen.find(first(order)).orElseThrow().status()).isEqualTo(TicketStatus.CANCELLED);
        assertThat(told()).extracting(TicketChanged::happening).containsExactly(TicketHappening.TICKET_RECEIVED,
                TicketHappening.TICKET_RECEIVED, TicketHappening.TICKET_CANCELLED);
    }

    @Test
    void answersASecondWithdrawalLikeTheFirst() {
        var order = received();

        assertThat(kitchen.withdraw(order, first(order), "guest")).isInstanceOf(Withdrawal.Withdrawn.class);
        assertThat(kitchen.withdraw(order, first(order), "guest")).isInstanceOf(Withdrawal.Withdrawn.class);
        assertThat(told()).hasSize(3);
    }

    @Test
    void doesNotWithdrawWhatAShopHasAccepted() {
        var order = received();
        handle(order, TicketAction.ACCEPT);

        assertThat(kitchen.withdraw(order, first(order), "guest"))
                .isEqualTo(new Withdrawal.TooLate(TicketStatus.ACCEPTED, TicketExamples.NOON));
    }

    @RepeatedTest(20)
    void decidesBetweenGuestAndShopForExactlyOne() throws Exception {
        var order = received();
        var start = new CyclicBarrier(2);

        var answers = together(List.of(
                () -> {
                    start.await();
                    return kitchen.withdraw(order, first(order), "guest") instanceof Withdrawal.Withdrawn;
                },
                () -> {
                    start.await();
                    return handle(order, TicketAction.ACCEPT) instanceof Handling.Done;
                }));

        assertThat(answers).containsExactlyInAnyOrder(true, false);
        assertThat(kitchen.find(first(order)).orElseThrow().status())
                .isEqualTo(answers.getFirst() ? TicketStatus.CANCELLED : TicketStatus.ACCEPTED);
        assertThat(told()).hasSize(3);
    }

    @Test
    void keepsAllAcknowledgementsAndCallsOfManyConsoles() throws Exception {
        var order = received();
        handle(order, TicketAction.ACCEPT_AND_START);
        handle(order, TicketAction.FINISH_COOKING);
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (var call = 0; call < 8; call++) {
            calls.add(() -> handle(order, TicketAction.CALL_AGAIN) instanceof Handling.Done);
        }

        assertThat(together(calls)).containsOnly(true);
        assertThat(kitchen.find(first(order)).orElseThrow().calls()).isEqualTo(9);
    }

    private static List<Boolean> together(List<Callable<Boolean>> works) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Boolean> answers = new ArrayList<>();
            for (Future<Boolean> answer : threads.invokeAll(works)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private OrderPlaced received() {
        var order = TicketExamples.order();
        kitchen.receive(order);
        return order;
    }

    private static UUID first(OrderPlaced order) {
        return order.tickets().getFirst().ticketId();
    }

    private Handling handle(OrderPlaced order, TicketAction action) {
        return kitchen.handle(command(order, action));
    }

    private static TicketCommand command(OrderPlaced order, TicketAction action) {
        return new TicketCommand(first(order), UUID.randomUUID(), action, RejectReason.SOLD_OUT, "console-1");
    }

    private static TicketStatus status(Handling handling) {
        return ((Handling.Done) handling).ticket().status();
    }

    private List<TicketChanged> told() {
        return database.jdbc().sql("select body from outbox order by id").query(String.class).list().stream()
                .map(body -> JSON.read(body, TicketChanged.class)).toList();
    }
}
