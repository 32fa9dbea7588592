package foodcourt.console.taps;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

import foodcourt.api.Problem;
import foodcourt.api.ProblemCode;
import foodcourt.api.TicketCommand;
import foodcourt.api.TicketView;
import foodcourt.client.connection.Answer;
import foodcourt.client.connection.BackOff;
import foodcourt.client.connection.Pause;
import foodcourt.client.fx.UiThread;

/**
 * Sends taps in order, one at a time, each with its own id again and again until the server has answered. A tap that
 * cannot be answered holds the later ones back: a kitchen's taps mean what they mean only in their order. Used on one
 * thread, to which {@code screen} brings the answers.
 */
public final class TapQueue {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    /** A fault of the server may pass; one that comes with each try of the same tap must not hold a kitchen back. */
    private static final int TRIES_AT_A_FAULT = 5;

    /** Sends a command; the future never fails. */
    @FunctionalInterface
    public interface Sender {
        /** Sends it once. */
        CompletableFuture<Answer<TicketView>> send(UUID ticketId, TicketCommand command);
    }

    private final Sender sender;
    private final UiThread screen;
    private final InstantSource time;
    private final TapStore store;
    private final Consumer<TapAnswer> listener;
    private final Deque<Tap> unsent = new ArrayDeque<>();
    private final BackOff pauses;
    private int faults;
    private boolean unheard;
    private @Nullable Pause pause;
    private boolean asking;
    private boolean loading;

    /**
     * @param screen brings an answer to the thread of this queue
     * @param listener hears each answer after its tap has left the queue
     */
    public TapQueue(Sender sender, UiThread screen, InstantSource time, TapStore store, Consumer<TapAnswer> listener) {
        this(sender, screen, time, store, listener, new SplittableRandom());
    }

    /** @param random spreads the pauses, so that the consoles of a court do not come back at once */
    TapQueue(Sender sender, UiThread screen, InstantSource time, TapStore store, Consumer<TapAnswer> listener,
            RandomGenerator random) {
        this.sender = sender;
        this.screen = screen;
        this.time = time;
        this.store = store;
        this.listener = listener;
        this.pauses = new BackOff(FIRST_PAUSE, LONGEST_PAUSE, random);
    }

    /** Sends what an earlier run of the console left, before anything tapped since. */
    public void start() {
        loading = true;
        screen.bring(store.kept(), this::loaded);
    }

    /** Takes a tap; it is kept before it is sent. */
    public void add(Tap tap) {
        unsent.add(tap);
        keep();
        sendNext();
    }

    /** Time has passed: tries again when it is due. */
    public void tick() {
        if (pause != null && pause.over(time.instant())) {
            sendNow();
        }
    }

    /** The connection to the server is lost: what is tapped from now on is kept for later. */
    public void lost() {
        unheard = true;
    }

    /** The server is there again: tries at once. */
    public void retryNow() {
        pauses.reset();
        unheard = !unsent.isEmpty();
        sendNow();
    }

    /** The taps on this ticket that are not answered yet, in their order. */
    public List<Tap> unanswered(UUID ticketId) {
        return unsent.stream().filter(tap -> tap.ticketId().equals(ticketId)).toList();
    }

    /** Whether the server is away, or left the last try without an answer: what is tapped now is kept for later. */
    public boolean keeping() {
        return unheard;
    }

    /** How many taps are not answered yet. */
    public int size() {
        return unsent.size();
    }

    private void loaded(List<Tap> kept) {
        loading = false;
        kept.reversed().forEach(unsent::addFirst);
        if (unsent.size() > kept.size()) {
            keep();
        }
        sendNext();
    }

    /** What was kept before is not overwritten as long as it was not read. */
    private void keep() {
        if (!loading) {
            store.keep(List.copyOf(unsent));
        }
    }

    private void sendNow() {
        pause = null;
        sendNext();
    }

    private void sendNext() {
        var tap = unsent.peek();
        if (tap == null || loading || asking || pause != null) {
            return;
        }
        asking = true;
        screen.bring(sender.send(tap.ticketId(), tap.command()), answer -> answered(tap, answer));
    }

    private void answered(Tap tap, Answer<TicketView> answer) {
        asking = false;
        switch (answer) {
            case Answer.Done<TicketView>(var ticket) -> end(new TapAnswer.Done(tap, ticket));
            case Answer.Refused<TicketView>(var problem, var after) when passing(problem) || mayPass(problem) ->
                later(after);
            case Answer.Refused<TicketView>(var problem, var _) -> end(new TapAnswer.Refused(tap, problem));
            case Answer.Unreachable<TicketView> _ -> later(null);
        }
    }

    private void end(TapAnswer answer) {
        unsent.remove();
        keep();
        pauses.reset();
        faults = 0;
        unheard = false;
        listener.accept(answer);
        sendNext();
    }

    private void later(@Nullable Duration asked) {
        unheard = true;
        var own = pauses.next();
        pause = new Pause(time.instant(), asked == null || asked.compareTo(own) < 0 ? own : asked);
    }

    /** A refusal that says nothing about the tap: the same one may succeed in a moment. */
    private static boolean passing(Problem problem) {
        return problem.code() == ProblemCode.OVERLOADED || problem.code() == ProblemCode.CANNOT_CONFIRM;
    }

    /** A fault of the server, met by this tap so few times that another try is worth it. */
    private boolean mayPass(Problem problem) {
        var fault = problem.code() == ProblemCode.INTERNAL || problem.status() >= 500;
        return fault && ++faults < TRIES_AT_A_FAULT;
    }
}
