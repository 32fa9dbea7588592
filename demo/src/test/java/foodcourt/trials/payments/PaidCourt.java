package foodcourt.trials.payments;

import java.net.URI;
import java.nio.file.Path;
import java.util.Random;

import foodcourt.api.CourtView;
import foodcourt.api.PlaceOrder;
import foodcourt.client.connection.CourtServer;
import foodcourt.kiosk.court.Court;
import foodcourt.kiosk.court.ServerCourt;
import foodcourt.server.FoodcourtServer;
import foodcourt.server.RunningServer;
import foodcourt.trials.court.Baskets;

/** The sample court, paid at the kiosk, behind a real server in this process. */
final class PaidCourt implements AutoCloseable {
    private final RunningServer server;
    private final CourtServer client;
    private final CourtView view;

    PaidCourt(Path data) {
        server = FoodcourtServer.start(settings(data));
        client = new CourtServer(server.address(), "trial");
        view = client.court().join().done().orElseThrow();
    }

    private static String[] settings(Path data) {
        return new String[]{"--port=0", "--data=" + data, "--sample=paid", "--foodcourt.order.payment.refund-after=0s",
                "--foodcourt.order.payment.look-every=100ms", "--foodcourt.intake.pause-by-itself=false",
                "--foodcourt.intake.most-open=1000000"};
    }

    URI address() {
        return server.address();
    }

    Court asKiosksSeeIt() {
        return new ServerCourt(client);
    }

    PlaceOrder oneDish(Random random) {
        return oneDish(view, random);
    }

    static PlaceOrder oneDish(CourtView view, Random random) {
        return new Baskets(view).oneDish(view.shops().getFirst(), random);
    }

    FaultVerdict verdict(FaultRow row) {
        var order = client.order(row.orderId()).join().done().orElseThrow();
        var tickets = view.shops().stream().flatMap(
                shop -> client.shopTickets(shop.shop().shopId()).join().done().orElseThrow().tickets().stream())
                .filter(ticket -> ticket.orderId().equals(row.orderId())).count();
        return new FaultVerdict(row, order, tickets);
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
