package foodcourt.server.shopaccount;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HonestWaitTest {
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final int FILE = 9;

    @ParameterizedTest
    @CsvSource({"1, 3, 4.0", "2, 3, 4.0", "3, 3, 4.6", "4, 2, 3.0", "5, 4, 6.0", "6, 3, 5.5", "7, 1, 1.3"})
    void aRushHourIsToldMoreHonestlyThanByTheFilesConstant(long seed, int cooks, double cooking) {
        var rush = RushHour.of(seed, cooks, cooking);
        var told = told(rush);
        var honest = meanError(told, Told::shown);
        var naive = meanError(told, _ -> FILE);
        var best = IntStream.rangeClosed(1, 120).mapToDouble(constant -> meanError(told, _ -> constant)).min()
                .orElseThrow();

        System.out.printf("Rush hour %d (%d cooks, %.1f min a dish, %d guests): mean absolute error %.2f min; "
                + "the file's %d min: %.2f; the best constant in hindsight: %.2f%n", seed, cooks, cooking, told.size(),
                honest, FILE, naive, best);
        assertThat(honest).isLessThan(0.7 * naive).isLessThan(1.3 * best);
    }

    private record Told(double shown, double waited) {}

    /** What stood on the kiosk when each guest ordered, and what came of it. */
    private static List<Told> told(RushHour rush) {
        var told = new ArrayList<Told>();
        var wait = ShownWait.nothing();
        var look = RushHour.OPENED;
        for (var guest : rush.guests()) {
            for (; look.isBefore(guest.placedAt()); look = look.plusSeconds(15)) {
                wait = wait.after(WaitEstimate.of(rush.knownAt(look), FILE, look));
            }
            var shown = wait.shown();
            if (guest.calledAt() != null) {
                told.add(new Told(shown == null ? FILE : shown, guest.waited()));
            }
        }
        return told;
    }

    private static double meanError(List<Told> told, ToDoubleFunction<Told> said) {
        return told.stream().mapToDouble(each -> Math.abs(said.applyAsDouble(each) - each.waited())).average()
                .orElseThrow();
    }

    @Test
    void nothingIsEstimatedFromFewTickets() {
        assertThat(WaitEstimate.of(called(4, 6), FILE, NOW)).isEmpty();
        assertThat(WaitEstimate.of(called(5, 6), FILE, NOW)).isPresent();
    }

    @Test
    void aQuietKitchenTakesWhatItsLastTicketsTook() {
        assertThat(WaitEstimate.of(called(20, 6), FILE, NOW).orElseThrow()).isBetween(5.5, 6.5);
    }

    @Test
    void aKitchenThatStandsStillIsNotTakenForAQuietOne() {
        var works = new ArrayList<>(called(6, 4));
        var before = WaitEstimate.of(works, FILE, NOW).orElseThrow();
        works.add(new KitchenWork(NOW.minusSeconds(25 * 60), null, false));
        works.add(new KitchenWork(NOW.minusSeconds(24 * 60), null, false));

        assertThat(WaitEstimate.of(works, FILE, NOW).orElseThrow()).isGreaterThan(before + 3);
    }

    @Test
    void aForgottenTicketIsNoBacklog() {
        var works = new ArrayList<>(called(20, 6));
        works.add(new KitchenWork(NOW.minus(Duration.ofHours(2)).minusSeconds(50 * 60), null, false));

        assertThat(WaitEstimate.of(works, FILE, NOW)).isEqualTo(WaitEstimate.of(called(20, 6), FILE, NOW));
    }

    @Test
    void whatIsShownFollowsByWholeMinutesAndDoesNotFlicker() {
        var wait = ShownWait.nothing().after(OptionalDouble.of(6.4));
        assertThat(wait.shown()).isEqualTo(6);
        assertThat(wait.after(OptionalDouble.of(7.3)).shown()).isEqualTo(6);
        assertThat(wait.after(OptionalDouble.of(12)).shown()).isEqualTo(9);
        assertThat(wait.after(OptionalDouble.of(900)).shown()).isEqualTo(120);
        assertThat(wait.after(OptionalDouble.empty()).shown()).isNull();
    }

    /** One after the other, none waiting for another. */
    private static List<KitchenWork> called(int count, int minutes) {
        return IntStream.range(0, count).mapToObj(index -> {
            var placed = NOW.minus(Duration.ofMinutes(8L * (index + 1)));
            return new KitchenWork(placed, placed.plusSeconds(60L * minutes), true);
        }).toList();
    }
}
