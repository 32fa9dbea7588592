package foodcourt.kiosk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

import foodcourt.api.PrinterCondition;
import foodcourt.client.connection.CourtServer;
import foodcourt.client.fx.Program;
import foodcourt.client.fx.Taps;
import foodcourt.client.fx.Ticker;
import foodcourt.client.fx.UiThread;
import foodcourt.client.look.PictureStore;
import foodcourt.client.speech.Chime;
import foodcourt.client.speech.SilentChime;
import foodcourt.client.text.Texts;
import foodcourt.kiosk.court.Court;
import foodcourt.kiosk.court.CourtMenu;
import foodcourt.kiosk.court.ServerCourt;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.Motion;
import foodcourt.kiosk.frame.Script;
import foodcourt.kiosk.frame.Tools;
import foodcourt.kiosk.myorder.ReceiptScan;
import foodcourt.kiosk.payment.Paying;
import foodcourt.kiosk.payment.PaymentJournalFiles;
import foodcourt.kiosk.payment.PaymentTimes;
import foodcourt.kiosk.payment.Till;
import foodcourt.kiosk.printing.OrderSlips;
import foodcourt.kiosk.printing.PrinterCall;
import foodcourt.kiosk.printing.Printers;
import foodcourt.kiosk.printing.Printing;
import foodcourt.kiosk.printing.ReceiptPrinter;
import foodcourt.kiosk.printing.SlipWriter;
import foodcourt.kiosk.session.Calibration;
import foodcourt.kiosk.session.IdleWatch;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.OrderIds;
import foodcourt.kiosk.session.PendingOrderFiles;
import foodcourt.kiosk.session.Placing;
import foodcourt.kiosk.session.Screen;
import foodcourt.kiosk.session.StaffCall;
import foodcourt.kiosk.session.StaffDoor;
import foodcourt.kiosk.staff.MaintenanceViewModel;
import foodcourt.kiosk.staff.PrinterCheck;
import foodcourt.kiosk.staff.TerminalCheck;
import foodcourt.kiosk.terminal.NoTerminal;
import foodcourt.kiosk.terminal.PaymentTerminal;
import foodcourt.kiosk.terminal.SimulatedSettings;
import foodcourt.kiosk.terminal.SimulatedTerminal;
import foodcourt.kiosk.welcome.AttractViewModel;

/** The whole kiosk, put together. Made and used on the UI thread. */
public final class Kiosk implements Program {

    private final SideThread disk = new SideThread("disk");
    private final SideThread printerThread = new SideThread("printer");
    private final AutoCloseable connection;
    private final Ticker ticker;
    private final CourtMenu menu;
    private final Placing placing;
    private final PaymentTerminal terminal;
    private final Till till;
    private final Chime chime;
    private final Printing printing;
    private final Screens screens;
    private volatile @Nullable Instant lastOrder;
    private boolean closed;

    /** A kiosk at this server that cannot restart itself; closing the kiosk closes the connection. */
    public Kiosk(KioskSettings settings, CourtServer server) {
        this(settings, server, Host.none());
    }

    /** A kiosk at this server; closing the kiosk closes the connection. */
    public Kiosk(KioskSettings settings, CourtServer server, Host host) {
        this(settings, new ServerCourt(server), server, UiThread.javaFx(), Chime.ofThisMachine(), host);
    }

    /** A kiosk whose seconds and clock are told, for one that lives a whole day in an hour; silent. */
    public Kiosk(KioskSettings settings, CourtServer server, Ticker ticker, InstantSource clock) {
        this(settings, new ServerCourt(server), server, new PictureStore(settings.server()), UiThread.javaFx(),
                ticker, clock, new SilentChime(), Host.none(), terminal(settings, clock));
    }

    private Kiosk(KioskSettings settings, Court court, AutoCloseable connection, UiThread ui, Chime chime,
            Host host) {
        this(settings, court, connection, new PictureStore(settings.server()), ui, Ticker.everySecond(ui),
                InstantSource.system(), chime, host, terminal(settings, InstantSource.system()));
    }

    /** A kiosk whose time is told, whose pictures may be there already, and beside which this terminal stands. */
    Kiosk(KioskSettings settings, Court court, AutoCloseable connection, PictureStore pictures, UiThread ui,
            Ticker ticker, InstantSource clock, Chime chime, Host host, PaymentTerminal terminal) {
        this.chime = chime;
        this.terminal = terminal;
        this.connection = connection;
        this.ticker = ticker;
        var texts = Texts.of(Kiosk.class, settings.language());
        var session = new KioskSession(texts.languageProperty());
        var ids = new OrderIds(clock);
        menu = new CourtMenu(court, ui);
        placing = new Placing(court, session, ids::next, new PendingOrderFiles(settings.data()), disk, ui, ticker);
        var staff = new StaffCall(court, settings.device(), ids::next, ui, ticker);
        session.onEnd(staff::forget);
        till = new Till(court, terminal, new PaymentJournalFiles(settings.data()), disk, ui, ticker,
                PaymentTimes.USUAL, session);
        placing.onUnpaid(till::letGo);
        var paying = new Paying(session, staff, till, ids::next, settings.payment().methods(), ticker);
        var idle = new IdleWatch(session, ticker, settings.times().quiet(), settings.times().warning(),
                settings.times().attract(), () -> AttractViewModel.hasDishes(menu));
        var door = new StaffDoor(session, settings.staffPin(), disk, ui, ticker);
        session.onEnd(door::letGo);
        session.onEnd(court::visitOver);
        var _ = session.screenProperty().subscribe(screen -> {
            if (screen instanceof Screen.Done(var order)) {
                lastOrder = order.placedAt();
            }
        });
        var tools = new Tools(texts, new Taps(clock), pictures, session, staff, door, menu,
                new Motion(settings.reducedMotion()));
        var scan = new ReceiptScan(court, session, ui, clock);
        printing = new Printing(printer(settings.slips(), clock), printerThread, ui,
                new PrinterCall(court, settings.device(), ids::next, ui, ticker));
        var writer = new SlipWriter(texts, menu, settings.slips().publicAddress());
        var slips = new OrderSlips(printing, writer, session);
        var check = new PrinterCheck(printing, () -> writer.testPage(settings.device(), clock.instant()));
        var device = new MaintenanceViewModel.Device(new Calibration(settings.data()), chime, disk, ui, host.restart(),
                host.log());
        var card = new TerminalCheck(terminal, ui, System::nanoTime);
        screens = new Screens(tools, new ScreenFactory(tools, court, ui, ticker, placing, till, paying, settings,
                device, scan, slips, check, card), idle, clock);
        new Hands(screens, idle, door, scan, terminal).listen();
    }

    private static Optional<ReceiptPrinter> printer(SlipSettings slips, InstantSource clock) {
        return Printers.of(slips.printer(), slips.folder(), slips.paperMm(), clock);
    }

    @Override
    public Parent root() {
        return screens;
    }

    @Override
    public double width() {
        return Frame.WIDTH;
    }

    @Override
    public double height() {
        return Frame.HEIGHT;
    }

    @Override
    public void start() {
        var _ = Thread.ofVirtual().name("fonts").start(Script::load);
        menu.open();
        // first what is known of money: an order that is found unpaid may have some on its way
        till.recover();
        placing.recover();
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        screens.close();
        ticker.close();
        menu.close();
        terminal.close();
        chime.close();
        disk.close();
        printerThread.close();
        try {
            connection.close();
        } catch (Exception failure) {
            // AutoCloseable may throw anything; the program ends anyway
            org.slf4j.LoggerFactory.getLogger(Kiosk.class).warn("the connection does not close", failure);
        }
    }

    /** When the last order was placed here, by the server's time; empty since the start. Any thread. */
    public Optional<Instant> lastOrder() {
        return Optional.ofNullable(lastOrder);
    }

    /** How the printer is now; empty: there is none. May take some seconds; not on the UI thread. */
    public Optional<PrinterCondition> printer() {
        return printing.condition().join();
    }

    private static PaymentTerminal terminal(KioskSettings settings, InstantSource clock) {
        return switch (settings.payment().terminal()) {
            case NONE -> new NoTerminal();
            case SIMULATED -> new SimulatedTerminal(settings.data(),
                    () -> SimulatedSettings.read(settings.payment().simulation()), clock);
        };
    }
}
