package foodcourt.kiosk.session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import foodcourt.api.CallStaff;
import foodcourt.api.StaffCallView;
import foodcourt.client.connection.Answer;
import foodcourt.client.fx.Ticker;
import foodcourt.client.fx.UiThread;
import foodcourt.kiosk.court.Court;

/** Calls a person to this kiosk and says only what is known: sent, taken by the server, answered by somebody. */
public final class StaffCall {

    /** How far a call is. */
    public enum Status {
        NONE, SENDING,
        /** The server has it. */
        CALLED,
        /** Somebody answered it at a console. */
        COMING,
        /** It did not reach the server. */
        FAILED
    }

    private static final int ASK_EVERY = 5;
    private static final int FORGET_AFTER = 120;
    private final Court court;
    private final String device;
    private final Supplier<UUID> ids;
    private final UiThread ui;
    private final ObjectProperty<Status> status = new SimpleObjectProperty<>(Status.NONE);
    private @Nullable UUID callId;
    private @Nullable Instant calledAt;
    private int seconds;

    /** @param device the kiosk's name, as staff know it */
    public StaffCall(Court court, String device, Supplier<UUID> ids, UiThread ui, Ticker ticker) {
        this.court = court;
        this.device = device;
        this.ids = ids;
        this.ui = ui;
        var _ = ticker.onTick(this::tick);
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<Status> statusProperty() {
        return status;
    }

    /** When the server heard the call; empty: it did not. */
    public Optional<Instant> calledAt() {
        return Optional.ofNullable(calledAt);
    }

    /** Calls; a call that is already made is not made twice. */
    public void call() {
        if (status.get() == Status.NONE) {
            seconds = 0;
            callId = ids.get();
        }
        if (status.get() == Status.NONE || status.get() == Status.FAILED) {
            status.set(Status.SENDING);
            send();
        }
    }

    /** The next guest's call is a new one. */
    public void forget() {
        callId = null;
        calledAt = null;
        status.set(Status.NONE);
    }

    private void tick() {
        if (callId == null || ++seconds < ASK_EVERY) {
            return;
        }
        if (status.get() != Status.FAILED && seconds > FORGET_AFTER) {
            forget();
        } else if (seconds % ASK_EVERY == 0 && (status.get() == Status.CALLED || status.get() == Status.FAILED)) {
            // the same id again is no new call; its answer says whether somebody goes. One that did not reach the
            // server is sent until it does: who waits for a person must not have to press again
            send();
        }
    }

    private void send() {
        var sent = callId;
        if (sent != null) {
            ui.bring(court.callStaff(new CallStaff(sent, device)), answer -> answered(sent, answer));
        }
    }

    private void answered(UUID sent, Answer<StaffCallView> answer) {
        if (!sent.equals(callId)) {
            return;
        }
        switch (answer) {
            case Answer.Done<StaffCallView>(var call) -> {
                calledAt = call.calledAt();
                status.set(call.answered() ? Status.COMING : Status.CALLED);
            }
            case Answer.Refused<StaffCallView> _,Answer.Unreachable<StaffCallView> _ -> {
                if (status.get() == Status.SENDING) {
                    status.set(Status.FAILED);
                }
            }
        }
    }
}
