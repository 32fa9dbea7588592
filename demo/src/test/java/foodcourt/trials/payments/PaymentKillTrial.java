package foodcourt.trials.payments;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import foodcourt.kiosk.terminal.Behaviour;
import foodcourt.kiosk.terminal.SimulatedTerminal;
import foodcourt.trials.report.Waiting;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code mvn -Ppayments verify}: as {@link PaymentFaultsTest}, but the kiosk is a process that is killed by {@code kill -9}. */
class PaymentKillTrial {
    private static final int AT_ONCE = 3;

    @TempDir
    Path folder;

    @Test
    void moneyEndsWithAnOrderOrGoesBackOnceWhenTheProcessIsKilled() throws Exception {
        try (var court = new PaidCourt(folder.resolve("server"))) {
            var rows = killed(court);
            Waiting.until(() -> rows.stream().allMatch(row -> court.verdict(row).wrong().isEmpty()),
                    Duration.ofSeconds(20));
            var verdicts = rows.stream().map(court::verdict).toList();
            FaultVerdict.print(verdicts, "payment-kills.md");
            assertThat(verdicts).filteredOn(verdict -> !verdict.wrong().isEmpty()).extracting(FaultVerdict::line)
                    .isEmpty();
            assertThat(verdicts).allMatch(verdict -> verdict.row().reached());
        }
    }

    private List<FaultRow> killed(PaidCourt court) throws Exception {
        var tasks = Stream.of(Behaviour.APPROVE, Behaviour.DECLINE, Behaviour.ANSWER_LOST, Behaviour.SILENT)
                .flatMap(fault -> EnumSet.complementOf(EnumSet.of(Moment.NEVER)).stream()
                        .<Callable<FaultRow>>map(moment -> () -> killed(court, fault, moment)))
                .toList();
        var rows = new ArrayList<FaultRow>();
        try (var players = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var row : players.invokeAll(tasks)) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    private FaultRow killed(PaidCourt court, Behaviour fault, Moment moment) throws IOException, InterruptedException {
        var data = Files.createDirectories(folder.resolve(fault + "-" + moment));
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx128m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", "")),
                KilledKiosk.class.getName(), court.address().toString(), data.toString(), fault.name(), moment.name())
                .redirectError(data.resolve("errors.txt").toFile()).start();
        // a moment that does not come is seen as such
        CompletableFuture.delayedExecutor(60, TimeUnit.SECONDS).execute(process::destroyForcibly);
        var wish = court.oneDish(new Random(1));
        var orders = new ArrayList<UUID>();
        boolean come;
        try (var said = process.inputReader()) {
            come = untilItIsThere(said, orders);
        } finally {
            process.destroyForcibly().waitFor();
        }
        try (var device = new SimulatedTerminal(data, () -> FaultPlay.TIMES, InstantSource.system())) {
            var settled = new FaultPlay(court.asKiosksSeeIt(), folder, wish).again(data, device, fault,
                    KioskCore.Guest.PAYS);
            return new FaultRow(KioskCore.Guest.PAYS, fault, moment, data, orders.getFirst(), wish.total(), come,
                    KioskCore.Seen.NOTHING, settled);
        }
    }

    private static boolean untilItIsThere(BufferedReader said, List<UUID> orders) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(KilledKiosk.ORDER)) {
                orders.add(UUID.fromString(line.substring(KilledKiosk.ORDER.length())));
            } else if (line.equals(KilledKiosk.HERE)) {
                return true;
            }
        }
        return false;
    }
}
