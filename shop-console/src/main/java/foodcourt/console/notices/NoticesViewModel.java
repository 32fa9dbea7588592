package foodcourt.console.notices;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import foodcourt.api.Problem;
import foodcourt.api.ProblemCode;
import foodcourt.api.StaffCallView;
import foodcourt.api.TicketAction;
import foodcourt.api.TicketStatus;
import foodcourt.client.connection.Answer;
import foodcourt.client.fx.UiThread;
import foodcourt.console.connection.ShopServer;
import foodcourt.console.notices.Said.What;
import foodcourt.console.taps.Tap;
import foodcourt.console.taps.TapAnswer;

/** What staff should know beside their work, without a dialog over it. Used on one thread. */
public final class NoticesViewModel {
    /** A connection that is back within this time was not worth a word. */
    private static final Duration BLIP = Duration.ofSeconds(3);
    /** How long a quiet line stays. */
    private static final Duration READABLE = Duration.ofSeconds(20);

    private final ShopServer server;
    private final UiThread screen;
    private final InstantSource time;
    private final ReadOnlyBooleanWrapper connected = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper offlineSeconds = new ReadOnlyLongWrapper(-1);
    private final ReadOnlyObjectWrapper<@Nullable Said> said = new ReadOnlyObjectWrapper<>();
    private final ObservableList<StaffCallView> calls = FXCollections.observableArrayList();
    /** Kept: the view of a list hears of changes only as long as somebody holds the view itself. */
    private final ObservableList<StaffCallView> callsSeen = FXCollections.unmodifiableObservableList(calls);
    private final Deque<Said> refusals = new ArrayDeque<>();
    private @Nullable Instant lostSince;
    private Instant saidAt = Instant.EPOCH;

    /** @param screen brings the server's answers to this thread */
    public NoticesViewModel(ShopServer server, UiThread screen, InstantSource time) {
        this.server = server;
        this.screen = screen;
        this.time = time;
        this.lostSince = time.instant();
    }

    /** Whether the server is there. */
    public ReadOnlyBooleanProperty connected() {
        return connected.getReadOnlyProperty();
    }

    /** For how many seconds the connection has been lost, or -1 while it is there or hardly gone. */
    public ReadOnlyLongProperty offlineSeconds() {
        return offlineSeconds.getReadOnlyProperty();
    }

    /** The quiet line, or null. */
    public ReadOnlyObjectProperty<@Nullable Said> said() {
        return said.getReadOnlyProperty();
    }

    /** The guests who wait for a person, the longest first. */
    public ObservableList<StaffCallView> calls() {
        return callsSeen;
    }

    /** The server is there. */
    public void connectionMade() {
        lostSince = null;
        connected.set(true);
        tick();
    }

    /** The server was last heard at this time of its own. */
    public void connectionLost(Instant since) {
        lostSince = since;
        connected.set(false);
        tick();
    }

    /** News of a guest's call; an answered one is taken away. */
    public void heard(StaffCallView call) {
        forget(call.callId());
        if (!call.answered()) {
            calls.add(call);
            calls.sort(Comparator.comparing(StaffCallView::calledAt));
        }
    }

    /** The calls that are still open are told anew right after a snapshot: what was answered elsewhere is not among them. */
    public void snapshot() {
        calls.clear();
    }

    /** Somebody goes to the guest who has waited longest. */
    public void goToGuest() {
        if (!calls.isEmpty()) {
            answer(calls.getFirst().callId());
        }
    }

    /** What the server answered to a tap: only a refusal is worth a word. */
    public void answered(TapAnswer answer) {
        if (answer instanceof TapAnswer.Refused(var tap, var problem)) {
            sayAfter(new Said(what(tap, problem), tap.number(), problem.ticketStatus()));
        }
    }

    /** Says a quiet line. */
    public void say(Said line) {
        said.set(line);
        saidAt = time.instant();
    }

    /** The line was read. */
    public void quiet() {
        said.set(refusals.poll());
        saidAt = time.instant();
    }

    /** Of the taps of an outage several may be refused at once: each is read, but of one ticket only the last word. */
    private void sayAfter(Said refusal) {
        refusals.removeIf(line -> line.number().equals(refusal.number()));
        var shown = said.get();
        if (shown == null || shown.number().isEmpty() || shown.number().equals(refusal.number())) {
            say(refusal);
        } else {
            refusals.add(refusal);
        }
    }

    /** Time has passed. */
    public void tick() {
        var since = lostSince == null ? Duration.ZERO : Duration.between(lostSince, time.instant());
        offlineSeconds.set(since.compareTo(BLIP) < 0 ? -1 : since.toSeconds());
        if (passes(said.get()) && time.instant().isAfter(saidAt.plus(READABLE))) {
            quiet();
        }
    }

    /** A console that can never show a ticket must go on saying why. */
    private static boolean passes(@Nullable Said line) {
        return line != null && line.what() != What.UNKNOWN_SHOP;
    }

    private void answer(UUID callId) {
        screen.bring(server.answerStaffCall(callId), answer -> answered(callId, answer));
    }

    /** A call that the server does not know is nobody's any more; kept, it would stand before all later ones for ever. */
    private void answered(UUID callId, Answer<StaffCallView> answer) {
        switch (answer) {
            case Answer.Done<StaffCallView>(var call) -> heard(call);
            case Answer.Refused<StaffCallView>(var problem, var _) when problem.code() == ProblemCode.NOT_FOUND ->
                forget(callId);
            case Answer.Refused<StaffCallView> _,Answer.Unreachable<StaffCallView> _ ->
                say(new Said(What.NOT_CHANGED, "", null));
        }
    }

    private void forget(UUID callId) {
        calls.removeIf(known -> known.callId().equals(callId));
    }

    private static What what(Tap tap, Problem problem) {
        return switch (problem.code()) {
            case STATUS_CONFLICT -> tap.action() == TicketAction.GIVE_UP_WAITING
                    && problem.ticketStatus() == TicketStatus.READY
                            ? What.GIVEN_UP_TOO_EARLY
                            : What.STATUS_IS_ANOTHER;
            case UNDO_TOO_LATE -> What.UNDO_TOO_LATE;
            case NOT_FOUND -> What.UNKNOWN_TICKET;
            default -> problem.status() >= 500 ? What.SERVER_FAULT : What.REFUSED;
        };
    }
}
