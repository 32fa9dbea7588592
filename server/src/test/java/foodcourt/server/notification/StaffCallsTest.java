package foodcourt.server.notification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import foodcourt.server.checks.MovedClock;
import foodcourt.server.checks.TestDatabases;
import foodcourt.server.checks.Tickets;
import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.ModuleDatabases;

import static org.assertj.core.api.Assertions.assertThat;

class StaffCallsTest {
    private static final UUID CALL = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private final MovedClock clock = new MovedClock(Tickets.PLACED);
    private final List<StaffCall> told = new ArrayList<>();
    private final ModuleDatabase database = new ModuleDatabases(
            TestDatabases.inMemory("notification", "jdbc:hsqldb:mem:")).open("notification");
    private final StaffCalls calls = new StaffCalls(database, clock,
            published -> told.add(((StaffCallChanged) published).call()));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aCallWaitsUntilSomebodyAnswers() {
        var call = calls.call(CALL, "Kiosk 2", StaffCallReason.GUEST);
        assertThat(calls.open()).containsExactly(call);
        assertThat(calls.answer(CALL)).hasValueSatisfying(answered -> assertThat(answered.isAnswered()).isTrue());
        assertThat(calls.open()).isEmpty();
        assertThat(told).extracting(StaffCall::isAnswered).containsExactly(false, true);
        assertThat(told).extracting(StaffCall::version).containsExactly(1L, 2L);
    }

    @Test
    void theSameCallTwiceIsOne() {
        var first = calls.call(CALL, "Kiosk 2", StaffCallReason.GUEST);
        clock.pass(Duration.ofMinutes(1));
        assertThat(calls.call(CALL, "Kiosk 2", StaffCallReason.GUEST)).isEqualTo(first);
        calls.answer(CALL);
        calls.answer(CALL);
        assertThat(told).hasSize(2);
    }

    @Test
    void aPrinterWithoutPaperSaysWhyItCalls() {
        calls.call(CALL, "Kiosk 2", StaffCallReason.OUT_OF_PAPER);
        assertThat(calls.open()).extracting(StaffCall::reason).containsExactly(StaffCallReason.OUT_OF_PAPER);
        assertThat(calls.answer(CALL).orElseThrow().reason()).isEqualTo(StaffCallReason.OUT_OF_PAPER);
    }

    @Test
    void nobodyCanAnswerACallThatIsNone() {
        assertThat(calls.answer(CALL)).isEmpty();
    }

    @Test
    void aCallOfYesterdayIsForgotten() {
        calls.call(CALL, "Kiosk 2", StaffCallReason.GUEST);
        clock.pass(Duration.ofHours(25));
        calls.forget();
        assertThat(calls.open()).isEmpty();
        assertThat(told.getLast().isAnswered()).as("consoles take it off").isTrue();
    }
}
