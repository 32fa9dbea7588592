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
import foodcourt.api.TicketView;
import foodcourt.console.taps.Tap;
import foodcourt.console.taps.TapAnswer;

/**
 * The three lanes: which ticket lies where, what one tap does with it, what can be taken back. Used on one thread.
 */
public final class TicketsViewModel {
    private final Kitchen kitchen;
    private final InstantSource time;
    private final AgeBands bands;
    private final Acting acting;
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

    /** @param undoTime for how long the server takes an act back */
    public TicketsViewModel(Kitchen kitchen, InstantSource time, AgeBands bands, Duration undoTime,
            OutgoingTaps taps) {
        this.kitchen = kitchen;
        this.time = time;
        this.bands = bands;
        this.acting = new Acting(kitchen, taps, new UndoLog(time, undoTime));
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
        acting.act(ticketId);
        if (ticketId.equals(openedId)) {
            openedId = null;
        }
        refresh();
    }

    /** Calls the guest of a ready ticket again. */
    public void callAgain(UUID ticketId) {
        acting.callAgain(ticketId);
        refresh();
    }

    /** Gives up waiting for the guest of a ready ticket. */
    public void giveUpWaiting(UUID ticketId) {
        acting.giveUpWaiting(ticketId);
        close();
    }

    /**
     * Refuses a ticket that is new or accepted; does nothing with any other.
     *
     * @param before hears of the tap before it is sent
     */
    public void reject(UUID ticketId, RejectReason reason, Consumer<Tap> before) {
        acting.reject(ticketId, reason, before);
        close();
    }

    /** Takes the newest act back, if any can be. */
    public void undo() {
        acting.undo();
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
        acting.answered(answer);
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
        set(undo, acting.offer().orElse(null));
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

    private void show(ReadOnlyObjectWrapper<@Nullable Slip> place, @Nullable UUID ticketId) {
        set(place, ticketId == null ? null : kitchen.find(ticketId).map(this::slip).orElse(null));
    }

    private Slip slip(TicketView ticket) {
        var lane = Lane.of(ticket.status()).orElse(Lane.NEW);
        var since = lane == Lane.READY ? ticket.statusAt() : ticket.placedAt();
        var passed = Duration.between(since, time.instant());
        var age = passed.isNegative() ? Duration.ZERO : passed;
        return new Slip(ticket.ticketId(), ticket.number(), lane, places.keyOf(ticket.ticketId()),
                acting.expected(ticket),
                ticket.service(), ticket.placedAt(), age.toMinutes(), bands.of(age), acting.sending(ticket),
                ticket.calls(), ticket.total(), ticket.lines(), ticket.togetherWith());
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
