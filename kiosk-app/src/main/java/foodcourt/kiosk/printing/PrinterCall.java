package foodcourt.kiosk.printing;

import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

import foodcourt.api.CallStaff;
import foodcourt.api.StaffCallReason;
import foodcourt.api.StaffCallView;
import foodcourt.client.connection.Answer;
import foodcourt.client.fx.Ticker;
import foodcourt.client.fx.UiThread;
import foodcourt.kiosk.court.Court;

/**
 * Calls staff to a printer that cannot: once for each trouble, however many guests meet it, and again when somebody said
 * to come and minutes later it still cannot. For the UI thread.
 */
public final class PrinterCall {

    private static final int AGAIN = 15;
    private static final int FORGOTTEN = 300;
    private final Court court;
    private final String device;
    private final Supplier<UUID> ids;
    private final UiThread ui;
    private final BooleanProperty told = new SimpleBooleanProperty(false);
    private @Nullable CallStaff call;
    private boolean answered;
    private int seconds;

    /** @param device the kiosk's name, as staff know it */
    public PrinterCall(Court court, String device, Supplier<UUID> ids, UiThread ui, Ticker ticker) {
        this.court = court;
        this.device = device;
        this.ids = ids;
        this.ui = ui;
        var _ = ticker.onTick(this::tick);
    }

    /** The server has the call. */
    public ReadOnlyBooleanProperty toldProperty() {
        return told;
    }

    /** The printer cannot, for this reason. */
    void because(StaffCallReason reason) {
        var standing = call;
        if (standing == null || standing.reason() != reason || (answered && seconds > FORGOTTEN)) {
            over();
            call = new CallStaff(ids.get(), device, reason);
            send();
        }
    }

    /** It prints again. */
    void over() {
        call = null;
        answered = false;
        seconds = 0;
        told.set(false);
    }

    private void tick() {
        // the same id again is no new call; its answer says whether somebody goes
        if (call != null && ++seconds % AGAIN == 0 && !answered) {
            send();
        }
    }

    private void send() {
        var sent = call;
        if (sent != null) {
            ui.bring(court.callStaff(sent), answer -> heard(sent, answer));
        }
    }

    private void heard(CallStaff sent, Answer<StaffCallView> answer) {
        if (sent.equals(call)) {
            answer.done().ifPresent(known -> {
                told.set(true);
                answered = known.answered();
            });
        }
    }
}
