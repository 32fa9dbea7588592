package foodcourt.trials.payments;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import foodcourt.kiosk.terminal.Behaviour;
import foodcourt.trials.report.Waiting;

import static org.assertj.core.api.Assertions.assertThat;

/** Each fault of the terminal, and the kiosk killed at each moment of paying, against the real server in this process. */
class PaymentFaultsTest {
    /** Plays at the same time; each has a kiosk, a terminal and a folder of its own. */
    private static final int AT_ONCE = 16;

    @TempDir
    Path folder;

    @Test
    void moneyEndsWithAnOrderOrGoesBackOnce() throws Exception {
        try (var court = new PaidCourt(folder.resolve("server"))) {
            var rows = play(new FaultPlay(court.asKiosksSeeIt(), folder, court.oneDish(new Random(1))));
            // refunds and kitchens follow in their own time; what is not right by then is wrong
            Waiting.until(() -> rows.stream().allMatch(row -> court.verdict(row).wrong().isEmpty()),
                    Duration.ofSeconds(20));
            var verdicts = rows.stream().map(court::verdict).toList();
            FaultVerdict.print(verdicts, "payment-faults.md");
            assertThat(verdicts).filteredOn(verdict -> !verdict.wrong().isEmpty()).extracting(FaultVerdict::line)
                    .isEmpty();
        }
    }

    private static List<FaultRow> play(FaultPlay play) throws InterruptedException, ExecutionException {
        var paying = Stream.of(Behaviour.values()).flatMap(fault -> Stream.of(Moment.values())
                .<Callable<FaultRow>>map(moment -> () -> play.play(KioskCore.Guest.PAYS, fault, moment)));
        var leaving = Stream.of(Behaviour.APPROVE, Behaviour.ANSWER_LOST, Behaviour.SLOW, Behaviour.SILENT)
                .flatMap(fault -> EnumSet.range(Moment.CARD_READ, Moment.NEVER).stream()
                        .<Callable<FaultRow>>map(moment -> () -> play.play(KioskCore.Guest.LEAVES, fault, moment)));
        var tasks = Stream.concat(paying, leaving).toList();
        var rows = new ArrayList<FaultRow>();
        try (var players = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var played : players.invokeAll(tasks)) {
                rows.add(played.get());
            }
        }
        return rows;
    }
}
