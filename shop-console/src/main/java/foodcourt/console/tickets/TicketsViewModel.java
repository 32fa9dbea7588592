package foodcourt.console.tickets;

import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import foodcourt.api.RejectReason;
import foodcourt.api.TicketAction;
import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;
import foodcourt.console.taps.Tap;
import foodcourt.console.taps.TapAnswer;

/**
 * The three lanes: which ticket lies where, what one tap does with it, what can be taken back. Used on one thread.
 */
public final class TicketsViewModel {
    /** What floating point may leave over of a full second. */
    private static final double ROUNDING = 1e-6;

    private final Kitchen kitchen;
    private final InstantSource time;
    private final AgeBands bands;
    private final Taps taps;
    private final UndoLog undoLog;
    private final List<ReadOnlyObjectWrapper<@Nullable Slip>> slips = IntStream.range(0, Places.KEYS)
            .mapToObj(_ -> new ReadOnlyObjectWrapper<@Nullable Slip>()).toList();
    private final Map<Lane, ReadOnlyIntegerWrapper> counts = new EnumMap<>(Lane.class);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper behind = new ReadOnlyIntegerWrapper();
    private final ObservableList<DishCount> toMake = FXCollections.observableArrayList();
    /** Kept: the view of a list hears of changes only as long as somebody holds the view itself. */
    private final ObservableList<DishCount> toMakeSeen = FXCollections.unmodifiableObservableList(toMake);
    private final ReadOnlyObjectWrapper<@Nullable UndoOffer> undo = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Slip> opened = new ReadOnlyObjectWrapper<>();
    private Places places;
    private @Nullable UUID openedId;
    private boolean held;

    /** Where taps go; {@link foodcourt.console.taps.TapQueue} in the console. */
    public interface Taps {
        /** Takes a tap to be sent. */
        void add(Tap tap);

        /** The taps on this ticket that are not answered yet, in their order. */
        List<Tap> unanswered(UUID ticketId);

        /** Whether the server is away, so that taps are kept for later. */
        boolean keeping();
    }

    /** @param undoTime for how long the server takes an act back */
    public TicketsViewModel(Kitchen kitchen, InstantSource time, AgeBands bands, Duration undoTime, Taps taps) {
        this.kitchen = kitchen;
        this.time = time;
        this.bands = bands;
        this.taps = taps;
        this.undoLog = new UndoLog(time, undoTime);
        this.places = Places.of(kitchen, 0);
        for (var lane : Lane.values()) {
            counts.put(lane, new ReadOnlyIntegerWrapper());
        }
    }

    /** The slip in the place of a key, or null. */
    public ReadOnlyObjectProperty<@Nullable Slip> slip(int key) {
        return slips.get(key - 1).getReadOnlyProperty();
    }

    /** All tickets of a lane, hidden ones too. */
    public ReadOnlyIntegerProperty count(Lane lane) {
        return Objects.requireNonNull(counts.get(lane)).getReadOnlyProperty();
    }

    /** The page shown, from 0. */
    public ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    /** How many tickets come after this page. */
    public ReadOnlyIntegerProperty behind() {
        return behind.getReadOnlyProperty();
    }

    /** What is to be made now, the most first. */
    public ObservableList<DishCount> toMake() {
        return toMakeSeen;
    }

    /** What an undo would take back, or null. */
    public ReadOnlyObjectProperty<@Nullable UndoOffer> undoOffer() {
        return undo.getReadOnlyProperty();
    }

    /** The ticket opened in full height, or null. */
    public ReadOnlyObjectProperty<@Nullable Slip> opened() {
        return opened.getReadOnlyProperty();
    }

    /** Does the one action of the ticket in this place; an empty place does nothing. */
    public void act(int key) {
        withTicket(key, this::act);
    }

    /** Does the one action of a ticket: what its status asks for. A cancelled one is put away. */
    public void act(UUID ticketId) {
        kitchen.find(ticketId).ifPresent(this::act);
        refresh();
    }

    /** Calls the guest of a ready ticket again. */
    public void callAgain(UUID ticketId) {
        kitchen.find(ticketId).filter(ticket -> expected(ticket) == TicketStatus.READY)
                .ifPresent(ticket -> tap(ticket, TicketAction.CALL_AGAIN));
        refresh();
    }

    /** Gives up waiting for the guest of a ready ticket. */
    public void giveUpWaiting(UUID ticketId) {
        kitchen.find(ticketId).filter(ticket -> expected(ticket) == TicketStatus.READY)
                .ifPresent(ticket -> tap(ticket, TicketAction.GIVE_UP_WAITING));
        close();
    }

    /**
     * Refuses a ticket that is new or accepted; does nothing with any other.
     *
     * @param before hears of the tap before it is sent
     */
    public void reject(UUID ticketId, RejectReason reason, Consumer<Tap> before) {
        kitchen.find(ticketId).filter(TicketsViewModel::canBeRejected).filter(_ -> taps.unanswered(ticketId).isEmpty())
                .map(ticket -> Tap.reject(ticketId, ticket.number(), reason))
                .ifPresent(tap -> {
                    before.accept(tap);
                    taps.add(tap);
                });
        close();
    }

    /** Takes the newest act back, if any can be. */
    public void undo() {
        undoLog.takeBack().ifPresent(act -> taps.add(Tap.on(act.ticketId(), act.number(), TicketAction.RECALL)));
        refresh();
    }

    /** Opens the ticket in this place in full height. A cancelled one is put away instead. */
    public void open(int key) {
        withTicket(key, ticketId -> {
            openedId = kitchen.find(ticketId).filter(ticket -> !ticket.status().ended()).map(TicketView::ticketId)
                    .orElse(null);
            kitchen.dismiss(ticketId);
            refresh();
        });
    }

    /** Closes the opened ticket. */
    public void close() {
        openedId = null;
        refresh();
    }

    /** Shows the next page, as far as there is one. */
    public void nextPage() {
        turn(places.page() + 1);
    }

    /** Shows the page before, as far as there is one. */
    public void previousPage() {
        turn(places.page() - 1);
    }

    /** A finger or key is down: no ticket moves to another key until {@link #release}. */
    public void hold() {
        held = true;
    }

    /** No finger or key is down any more. */
    public void release() {
        held = false;
        refresh();
    }

    /** What the server answered to a tap. */
    public void answered(TapAnswer answer) {
        switch (answer) {
            case TapAnswer.Done(var tap, var ticket) -> done(tap, ticket);
            case TapAnswer.Refused(var tap, var _) -> undoLog.forget(tap.ticketId());
        }
        refresh();
    }

    /** The kitchen, the queue or the time has changed: shows it. */
    public void refresh() {
        if (!held) {
            places = Places.of(kitchen, places.page());
        }
        for (var key = 1; key <= Places.KEYS; key++) {
            show(slips.get(key - 1), places.tickets().get(key - 1));
        }
        counts.forEach((lane, count) -> count.set(kitchen.in(lane).size()));
        page.set(places.page());
        behind.set(places.behind());
        set(toMake, DishCount.toMake(kitchen));
        show(opened, openedId);
        set(undo, undoLog.last().map(this::offer).orElse(null));
    }

    private void turn(int wantedPage) {
        places = Places.of(kitchen, wantedPage);
        refresh();
    }

    private void withTicket(int key, Consumer<UUID> use) {
        var ticketId = places.tickets().get(key - 1);
        if (ticketId != null) {
            use.accept(ticketId);
        }
    }

    private void act(TicketView ticket) {
        switch (expected(ticket)) {
            case RECEIVED -> tap(ticket, TicketAction.ACCEPT_AND_START);
            case ACCEPTED -> tap(ticket, TicketAction.START_COOKING);
            case COOKING -> tap(ticket, TicketAction.FINISH_COOKING);
            case READY -> tap(ticket, TicketAction.CONFIRM_PICKUP);
            case CANCELLED, REJECTED, PICKED_UP, UNCLAIMED -> kitchen.dismiss(ticket.ticketId());
        }
        if (ticket.ticketId().equals(openedId)) {
            openedId = null;
        }
    }

    /** What was seen when it was tapped must be what it means: the server's answer, or what is expected while it is away. */
    private void tap(TicketView ticket, TicketAction action) {
        if (takesTap(ticket) && !tappedAlready(ticket, action)) {
            if (Act.canBeRecalled(action)) {
                // an undo behind this tap would take this one back, not the act it names
                undoLog.forget(ticket.ticketId());
            }
            taps.add(Tap.on(ticket.ticketId(), ticket.number(), action));
        }
    }

    /** While the server is there its answer is a moment away; while it is not, a cook goes on from what is expected. */
    private boolean takesTap(TicketView ticket) {
        var unanswered = taps.unanswered(ticket.ticketId());
        return unanswered.isEmpty() || taps.keeping() && Expected.known(unanswered) && !expected(ticket).ended();
    }

    private boolean tappedAlready(TicketView ticket, TicketAction action) {
        return taps.unanswered(ticket.ticketId()).stream().anyMatch(tap -> tap.action() == action);
    }

    private TicketStatus expected(TicketView ticket) {
        return Expected.status(ticket, taps.unanswered(ticket.ticketId()));
    }

    private void done(Tap tap, TicketView ticket) {
        kitchen.apply(ticket);
        if (Act.canBeRecalled(tap.action())) {
            undoLog.did(new Act(tap.ticketId(), tap.number(), tap.action(), ticket.statusAt()));
        }
    }

    private void show(ReadOnlyObjectWrapper<@Nullable Slip> place, @Nullable UUID ticketId) {
        set(place, ticketId == null ? null : kitchen.find(ticketId).map(this::slip).orElse(null));
    }

    private Slip slip(TicketView ticket) {
        var lane = Lane.of(ticket.status()).orElse(Lane.NEW);
        var since = lane == Lane.READY ? ticket.statusAt() : ticket.placedAt();
        var passed = Duration.between(since, time.instant());
        var age = passed.isNegative() ? Duration.ZERO : passed;
        return new Slip(ticket.ticketId(), ticket.number(), lane, places.keyOf(ticket.ticketId()), expected(ticket),
                ticket.service(), ticket.placedAt(), age.toMinutes(), bands.of(age), sending(ticket),
                ticket.calls(), ticket.total(), ticket.lines(), ticket.togetherWith());
    }

    private Slip.Sending sending(TicketView ticket) {
        if (taps.unanswered(ticket.ticketId()).isEmpty()) {
            return Slip.Sending.NOTHING;
        }
        return takesTap(ticket) ? Slip.Sending.KEPT : Slip.Sending.ON_ITS_WAY;
    }

    private UndoOffer offer(Act act) {
        var left = undoLog.left();
        return new UndoOffer(act, left, (int) Math.ceil(left * UndoLog.SHOWN.toSeconds() - ROUNDING));
    }

    private static boolean canBeRejected(TicketView ticket) {
        return ticket.status() == TicketStatus.RECEIVED || ticket.status() == TicketStatus.ACCEPTED;
    }

    private static <T> void set(ReadOnlyObjectWrapper<@Nullable T> property, @Nullable T value) {
        if (!Objects.equals(property.get(), value)) {
            property.set(value);
        }
    }

    private static <T> void set(ObservableList<T> list, List<T> values) {
        if (!list.equals(values)) {
            list.setAll(values);
        }
    }
}
