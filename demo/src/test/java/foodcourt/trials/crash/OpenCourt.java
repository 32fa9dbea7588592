package foodcourt.trials.crash;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import foodcourt.api.CourtView;
import foodcourt.client.connection.CourtServer;
import foodcourt.client.connection.Patience;
import foodcourt.trials.court.Baskets;
import foodcourt.trials.court.Cooks;
import foodcourt.trials.court.Guests;
import foodcourt.trials.court.Ledger;
import foodcourt.trials.report.Finding;
import foodcourt.trials.report.Table;
import foodcourt.trials.report.Waiting;

/** A court with its guests and cooks on a server, until everyone has been served. */
public final class OpenCourt implements AutoCloseable {
    private static final Duration TIME_LIMIT = Duration.ofSeconds(5);
    private static final Patience HURRY = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(25),
            Duration.ofMillis(250), Duration.ofSeconds(2));

    private final Ledger told = new Ledger();
    private final CourtServer devices;
    private final Guests guests;
    private final Cooks cooks;
    private final Screens screens;

    /** Opens: cooks are at work, guests may come. The server is ready. */
    public OpenCourt(URI server, int leftOvers, long seed) {
        devices = new CourtServer(server, "trial", TIME_LIMIT, HURRY);
        var court = court(devices);
        guests = new Guests(devices, told, new Baskets(court), seed);
        cooks = new Cooks(devices, told, shops(court), leftOvers);
        screens = new Screens(server, court, told);
    }

    /** The court's menus. */
    static CourtView court(CourtServer devices) {
        var answer = devices.court().join();
        return answer.done().orElseThrow(() -> new IllegalStateException("No court: " + answer));
    }

    /** Ids of its shops. */
    static List<String> shops(CourtView court) {
        return court.shops().stream().map(shop -> shop.shop().shopId()).toList();
    }

    /** Who comes to it. */
    public Guests guests() {
        return guests;
    }

    /** What they were told. */
    public Ledger told() {
        return told;
    }

    /** Who cooks. */
    public Cooks cooks() {
        return cooks;
    }

    /** Tickets that cooks work on now. */
    public int cooking() {
        return cooks.working();
    }

    /**
     * No more guests come. Returns when all are served and all screens show it, or after this time.
     *
     * @param longest wait this long for each of both
     * @return what screens show otherwise
     */
    public List<Finding> serveAll(Duration longest) {
        guests.noMore();
        Waiting.until(this::served, longest, told::steps);
        Table.tell("waiting " + guests.waiting() + ", cooking " + cooks.working());
        Waiting.until(screens::right, longest, screens::wrong);
        return screens.findings();
    }

    private boolean served() {
        return guests.waiting() == 0 && cooks.haveSeen(Evidence.toCook(told)) && cooks.working() == 0;
    }

    @Override
    public void close() {
        guests.close();
        cooks.close();
        screens.close();
        devices.close();
    }
}
