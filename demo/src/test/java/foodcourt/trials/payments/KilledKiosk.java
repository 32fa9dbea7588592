package foodcourt.trials.payments;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import foodcourt.client.connection.CourtServer;
import foodcourt.kiosk.court.ServerCourt;
import foodcourt.kiosk.session.OrderIds;
import foodcourt.kiosk.terminal.Behaviour;
import foodcourt.kiosk.terminal.SimulatedTerminal;
import foodcourt.trials.report.Waiting;

/**
 * A kiosk as a process of its own, whose guest pays by card. At one moment it says so and stands still, until it is killed by
 * {@code kill -9}; its terminal dies with it.
 */
final class KilledKiosk {
    static final String ORDER = "ORDER ";
    static final String HERE = "HERE";

    private KilledKiosk() {}

    /** Arguments: the server, the kiosk's data folder, the terminal's behaviour, the moment. */
    public static void main(String[] arguments) {
        var client = new CourtServer(URI.create(arguments[0]), "killed kiosk");
        var data = Path.of(arguments[1]);
        var device = new SimulatedTerminal(data, () -> FaultPlay.TIMES, InstantSource.system());
        device.choose(Behaviour.valueOf(arguments[2]));
        var wish = PaidCourt.oneDish(client.court().join().done().orElseThrow(), new Random(1));
        var kiosk = new KioskCore(data, new ServerCourt(client), device, new Still(Moment.valueOf(arguments[3])),
                KilledKiosk::told, KioskCore.Guest.PAYS);
        kiosk.order(wish);
        while (true) {
            kiosk.guest().join();
            Waiting.pause(Duration.ofMillis(15));
        }
    }

    private static UUID told() {
        var id = new OrderIds(InstantSource.system()).next();
        System.out.println(ORDER + id);
        return id;
    }

    /** Stands still at the moment: whoever comes to it waits for the end. */
    private record Still(Moment moment, AtomicBoolean come) implements Fate {

        Still(Moment moment) {
            this(moment, new AtomicBoolean());
        }

        @Override
        public void at(Moment now) {
            if (now == moment) {
                come.set(true);
                System.out.println(HERE);
            }
            while (come.get()) {
                LockSupport.park();
            }
        }

        @Override
        public boolean over() {
            return come.get();
        }
    }
}
