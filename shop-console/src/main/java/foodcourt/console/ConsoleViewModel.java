package foodcourt.console;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

import foodcourt.api.KitchenView;
import foodcourt.api.ProblemCode;
import foodcourt.api.ShopView;
import foodcourt.api.StaffCallView;
import foodcourt.api.TicketView;
import foodcourt.client.connection.LiveNews;
import foodcourt.client.fx.UiThread;
import foodcourt.console.connection.ShopServer;
import foodcourt.console.counter.CounterViewModel;
import foodcourt.console.header.HeaderViewModel;
import foodcourt.console.header.Page;
import foodcourt.console.menu.MenuViewModel;
import foodcourt.console.notices.NoticesViewModel;
import foodcourt.console.notices.Said;
import foodcourt.console.shop.ShopModel;
import foodcourt.console.taps.TapAnswer;
import foodcourt.console.taps.TapQueue;
import foodcourt.console.taps.TapStore;
import foodcourt.console.tickets.Acknowledging;
import foodcourt.console.tickets.AgeBands;
import foodcourt.console.tickets.Doubts;
import foodcourt.console.tickets.Kitchen;
import foodcourt.console.tickets.NewOrders;
import foodcourt.console.tickets.Rejecting;
import foodcourt.console.tickets.TicketsViewModel;
import foodcourt.console.today.TodayViewModel;

/** The console without its screen: brings what is heard to what is shown. Used on one thread. */
final class ConsoleViewModel {
    private final Kitchen kitchen = new Kitchen();
    private final TapQueue taps;
    private final TapQueue acknowledgements;
    private final NoticesViewModel notices;
    private final ShopModel shop;
    private final TicketsViewModel tickets;
    private final Rejecting rejecting;
    private final NewOrders newOrders;
    private final Acknowledging acknowledging;
    private final Doubts doubts;
    private final HeaderViewModel header;
    private final MenuViewModel menu;
    private final TodayViewModel today;
    private final CounterViewModel counter;

    /**
     * @param screen brings what other threads hear to the one of this object
     * @param chime rings once; must not wait
     * @param undoTime for how long the server takes an act back
     */
    ConsoleViewModel(String shopId, ShopServer server, UiThread screen, InstantSource time, TapStore store,
            Runnable chime, Duration undoTime) {
        this.taps = new TapQueue(server::command, screen, time, store, this::answered);
        this.acknowledgements = new TapQueue(server::command, screen, time, TapStore.none(), this::acknowledged);
        this.notices = new NoticesViewModel(server, screen, time);
        this.shop = new ShopModel(shopId, server, screen, time,
                () -> notices.say(new Said(Said.What.NOT_CHANGED, "", null)));
        this.tickets = new TicketsViewModel(kitchen, time, AgeBands.USUAL, undoTime, new QueuedTaps(taps));
        this.rejecting = new Rejecting(tickets, new ShopConsequences(shop));
        this.newOrders = new NewOrders(kitchen, new QueuedTaps(taps), time, chime);
        this.acknowledging = new Acknowledging(kitchen, new QueuedTaps(acknowledgements));
        this.doubts = new Doubts(kitchen, server, screen, time, this::refresh);
        this.header = new HeaderViewModel(shop, notices, newOrders, time);
        this.menu = new MenuViewModel(shop, notices.connected(), time);
        this.today = new TodayViewModel(server, screen, time);
        shop.missing().subscribe(missing -> unknownShop(shopId, missing));
        this.counter = new CounterViewModel(server, screen, time, UUID::randomUUID);
        header.page().subscribe(page -> {
            today.lookedAt(page == Page.TODAY);
            counter.lookedAt(page == Page.COUNTER);
        });
    }

    TicketsViewModel tickets() {
        return tickets;
    }

    Rejecting rejecting() {
        return rejecting;
    }

    NewOrders newOrders() {
        return newOrders;
    }

    Acknowledging acknowledging() {
        return acknowledging;
    }

    NoticesViewModel notices() {
        return notices;
    }

    HeaderViewModel header() {
        return header;
    }

    MenuViewModel menu() {
        return menu;
    }

    TodayViewModel today() {
        return today;
    }

    CounterViewModel counter() {
        return counter;
    }

    ShopModel shop() {
        return shop;
    }

    /** Begins: sends what was left unsent, asks for the shop. */
    void start() {
        taps.start();
        shop.load();
        refresh();
    }

    /** News of the live stream, on this object's thread. */
    void heard(LiveNews news) {
        switch (news) {
            case LiveNews.Connected() -> connected();
            case LiveNews.Snapshot(KitchenView view) -> snapshot(view);
            case LiveNews.Changed(var _, TicketView ticket) -> kitchen.apply(ticket);
            case LiveNews.Changed(var _, ShopView changed) -> shop.heard(changed);
            case LiveNews.Changed(var _, StaffCallView call) -> notices.heard(call);
            case LiveNews.Lost(var since) -> lost(since);
            case LiveNews.Snapshot _,LiveNews.Changed _ -> {
                // news of a newer server that this console does not know
            }
        }
        refresh();
    }

    /** A second went by. */
    void tick() {
        taps.tick();
        acknowledgements.tick();
        doubts.tick();
        notices.tick();
        header.tick();
        today.tick();
        shop.tick();
        counter.tick();
        refresh();
    }

    private void unknownShop(String shopId, boolean unknown) {
        var line = new Said(Said.What.UNKNOWN_SHOP, shopId, null);
        if (unknown) {
            notices.say(line);
        } else if (line.equals(notices.said().get())) {
            notices.quiet();
        }
    }

    private void lost(Instant since) {
        notices.connectionLost(since);
        taps.lost();
    }

    private void connected() {
        notices.connectionMade();
        taps.retryNow();
        acknowledgements.retryNow();
        shop.load();
    }

    private void snapshot(KitchenView view) {
        doubts.missing(kitchen.apply(view));
        notices.snapshot();
    }

    private void answered(TapAnswer answer) {
        forgetUnknown(answer);
        doubts.answered(answer);
        tickets.answered(answer);
        rejecting.answered(answer);
        notices.answered(answer);
        refresh();
    }

    private void acknowledged(TapAnswer answer) {
        forgetUnknown(answer);
        doubts.answered(answer);
        if (answer instanceof TapAnswer.Done(var _, var ticket)) {
            kitchen.apply(ticket);
        }
        refresh();
    }

    private void forgetUnknown(TapAnswer answer) {
        if (answer instanceof TapAnswer.Refused(var tap, var problem) && problem.code() == ProblemCode.NOT_FOUND) {
            kitchen.forget(tap.ticketId());
        }
    }

    private void refresh() {
        newOrders.look();
        tickets.refresh();
    }
}
