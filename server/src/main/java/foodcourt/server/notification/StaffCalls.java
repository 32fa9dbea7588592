package foodcourt.server.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import foodcourt.server.storage.Columns;
import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.Retries;

/** The calls for a person, of guests and of devices. Every change is saved, then published as {@link StaffCallChanged}. */
@Component
public class StaffCalls implements OpenCalls {
    private static final Duration REMEMBER = Duration.ofDays(1);

    private final ModuleDatabase database;
    private final Clock clock;
    private final ApplicationEventPublisher publisher;

    StaffCalls(ModuleDatabase notificationDatabase, Clock clock, ApplicationEventPublisher publisher) {
        database = notificationDatabase;
        this.clock = clock;
        this.publisher = publisher;
    }

    /** A guest or a device calls; the same id again is the same call. */
    public StaffCall call(UUID callId, String device, StaffCallReason reason) {
        return Retries.retriedWhenTaken(() -> database.inTransaction(() -> find(callId)
                .orElseGet(() -> insert(callId, device, reason))));
    }

    private StaffCall insert(UUID callId, String device, StaffCallReason reason) {
        var call = new StaffCall(callId, device, reason, clock.instant(), null);
        database.jdbc().sql("""
                insert into staff_call (call_id, device, reason, called_at)
                values (:call, :device, :reason, :at)""").param("call", callId).param("reason", reason.name())
                .param("device", device).param("at", Columns.time(call.calledAt())).update();
        tell(call);
        return call;
    }

    /** Somebody goes; saying so again changes nothing. Empty: there is no such call. */
    public Optional<StaffCall> answer(UUID callId) {
        return database.inTransaction(() -> find(callId).map(call -> call.isAnswered() ? call : answered(call)));
    }

    private StaffCall answered(StaffCall call) {
        var answered = new StaffCall(call.callId(), call.device(), call.reason(), call.calledAt(),
                clock.instant());
        database.jdbc().sql("update staff_call set answered_at = :at where call_id = :call and answered_at is null")
                .param("call", call.callId()).param("at", Columns.timeOrNull(answered.answeredAt())).update();
        tell(answered);
        return answered;
    }

    private void tell(StaffCall call) {
        ModuleDatabase.afterCommit(() -> publisher.publishEvent(new StaffCallChanged(call)));
    }

    @Override
    public List<StaffCall> open() {
        return database.jdbc().sql("select * from staff_call where answered_at is null order by called_at, call_id")
                .query((row, _) -> call(row)).list();
    }

    private Optional<StaffCall> find(UUID callId) {
        return database.jdbc().sql("select * from staff_call where call_id = :call").param("call", callId)
                .query((row, _) -> call(row)).optional();
    }

    private static StaffCall call(ResultSet row) throws SQLException {
        return new StaffCall(row.getObject("call_id", UUID.class), row.getString("device"),
                StaffCallReason.valueOf(row.getString("reason")),
                Columns.time(row, "called_at"), Columns.timeOrNull(row, "answered_at"));
    }

    /** A call of yesterday is nobody's any more; whoever still shows it hears that it ended. */
    @Scheduled(fixedDelayString = "${foodcourt.notification.forget-every:1h}")
    void forget() {
        var time = clock.instant().minus(REMEMBER);
        database.inTransaction(() -> {
            open().stream().filter(call -> call.calledAt().isBefore(time)).forEach(this::answered);
            forgetBefore(time);
        });
    }

    private void forgetBefore(Instant time) {
        database.jdbc().sql("delete from staff_call where called_at < :time").param("time", Columns.time(time))
                .update();
    }
}
