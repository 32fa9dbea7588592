package foodcourt.console.counter;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import foodcourt.api.OrderView;
import foodcourt.api.Problem;
import foodcourt.client.connection.Answer;
import foodcourt.client.connection.Pause;
import foodcourt.client.fx.UiThread;

/**
 * What staff did with money, until the server has answered: it is told again and again under the same id, so money is
 * booked once however often an answer is lost. Used on one thread.
 */
final class Deeds {

    private static final Duration PAUSE = Duration.ofSeconds(3);

    /**
     * One deed.
     *
     * @param row as it was when staff said that they did it
     * @param tell tells the server; always the same
     */
    record Deed(Row row, Supplier<CompletableFuture<Answer<OrderView>>> tell) {}

    private final UiThread screen;
    private final InstantSource time;
    private final BiConsumer<Deed, Optional<Problem>> ended;
    private final Map<UUID, Telling> tellings = new LinkedHashMap<>();

    /** @param ended hears how each deed ended: done, or why it was refused */
    Deeds(UiThread screen, InstantSource time, BiConsumer<Deed, Optional<Problem>> ended) {
        this.screen = screen;
        this.time = time;
        this.ended = ended;
    }

    /** Tells the server of it; a second deed with the same money is the first one. */
    void add(Deed deed) {
        if (!tellings.containsKey(deed.row().id())) {
            var telling = new Telling(deed);
            tellings.put(deed.row().id(), telling);
            telling.tell();
        }
    }

    /** How far the deed with this money is; OPEN when there is none. */
    Stage stage(UUID id) {
        var telling = tellings.get(id);
        return telling == null ? Stage.OPEN : telling.lost ? Stage.AGAIN : Stage.SENDING;
    }

    /** Time has passed. */
    void tick() {
        List.copyOf(tellings.values()).forEach(Telling::again);
    }

    private final class Telling {
        private final Deed deed;
        private boolean lost;
        private boolean asked;
        private Pause pause = new Pause(Instant.EPOCH, PAUSE);

        Telling(Deed deed) {
            this.deed = deed;
        }

        void again() {
            if (!asked && pause.over(time.instant())) {
                tell();
            }
        }

        void tell() {
            asked = true;
            pause = new Pause(time.instant(), PAUSE);
            screen.bring(deed.tell().get(), this::answered);
        }

        private void answered(Answer<OrderView> answer) {
            asked = false;
            switch (answer) {
                case Answer.Done<OrderView> _ -> end(Optional.empty());
                case Answer.Refused<OrderView>(var problem, var _) when decided(problem) ->
                    end(Optional.of(problem));
                case Answer.Refused<OrderView> _,Answer.Unreachable<OrderView> _ -> lost = true;
            }
        }

        private void end(Optional<Problem> problem) {
            tellings.remove(deed.row().id());
            ended.accept(deed, problem);
        }
    }

    /** A fault or an overload of the server decides nothing: it is told again. */
    private static boolean decided(Problem problem) {
        return problem.status() < 500;
    }
}
