package foodcourt.kiosk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;

import foodcourt.api.PlaceOrder;
import foodcourt.api.Service;
import foodcourt.client.fx.HandTicker;
import foodcourt.client.fx.UiThread;
import foodcourt.kiosk.court.CourtMenu;
import foodcourt.kiosk.payment.Paying;
import foodcourt.kiosk.payment.PaymentTimes;
import foodcourt.kiosk.payment.Till;
import foodcourt.kiosk.session.BasketLine;
import foodcourt.kiosk.session.Bill;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.OrderIds;
import foodcourt.kiosk.session.PendingOrder;
import foodcourt.kiosk.session.PendingOrders;
import foodcourt.kiosk.session.Placing;
import foodcourt.kiosk.session.StaffCall;

/** The models of a visit without any screen: everything happens at once, seconds go by when told. */
final class Visit {

    /** In the middle: pauses are exactly what they are meant to be. */
    long chance = Long.MIN_VALUE;
    final FakeCourt court = new FakeCourt();
    final HandTicker ticker = new HandTicker();
    final Memory memory = new Memory();
    final KioskSession session = new KioskSession(new SimpleStringProperty("ko"));
    final CourtMenu menu = new CourtMenu(court, UiThread.direct());
    final StaffCall staff = new StaffCall(court, "kiosk-1", UUID::randomUUID, UiThread.direct(), ticker);
    final Placing placing = new Placing(court, session, new OrderIds(() -> SampleCourt.NOON)::next, memory,
            Runnable::run,
            UiThread.direct(), ticker, () -> chance);

    final TerminalInTest terminal = new TerminalInTest();
    final JournalInTest journal = new JournalInTest();
    final Till till = new Till(court, terminal, journal, Runnable::run, UiThread.direct(), ticker, PaymentTimes.USUAL,
            session);
    final Paying paying = new Paying(session, staff, till, UUID::randomUUID, PaymentSettings.EVERY, ticker);

    Visit() {
        placing.onUnpaid(till::letGo);
        menu.open();
        session.begin(Service.EAT_HERE);
    }

    /** Two gimbap and a bowl of noodles. */
    Visit chooses() {
        session.basket().add(line("bada", "gimbap", 2));
        session.basket().add(line("bada", "kalguksu", 1));
        return this;
    }

    /** At the price of the sample court. */
    static BasketLine line(String shop, String item, int quantity, PlaceOrder.Choice... choices) {
        var known = SampleCourt.court().shops().stream().filter(one -> one.shop().shopId().equals(shop))
                .flatMap(one -> one.items().stream()).filter(one -> one.itemId().equals(item)).findFirst()
                .orElseThrow();
        var options = known.optionGroups().stream().flatMap(group -> group.options().stream()
                .filter(option -> List.of(choices)
                        .contains(new PlaceOrder.Choice(group.groupId(), option.optionId()))))
                .mapToLong(option -> option.price()).sum();
        return new BasketLine(shop, item, List.of(choices), quantity, known.price() + options);
    }

    Bill bill() {
        return Bill.of(menu, session.basket().lines());
    }

    void places() {
        placing.place(bill().total());
    }

    void seconds(int seconds) {
        for (int i = 0; i < seconds; i++) {
            ticker.tick();
        }
    }

    /** What is remembered, and how much was already sent when it was. */
    static final class Memory implements PendingOrders {

        final Map<UUID, PendingOrder> kept = new LinkedHashMap<>();
        final List<UUID> remembered = new ArrayList<>();

        @Override
        public void remember(PendingOrder pending) {
            kept.put(pending.orderId(), pending);
            remembered.add(pending.orderId());
        }

        @Override
        public void forget(UUID orderId) {
            kept.remove(orderId);
        }

        @Override
        public List<PendingOrder> remembered() {
            return List.copyOf(kept.values());
        }
    }
}
