package foodcourt.kiosk;

import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.Parent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;

import foodcourt.client.connection.CourtServer;
import foodcourt.client.fx.Program;
import foodcourt.client.fx.Taps;
import foodcourt.client.fx.Ticker;
import foodcourt.client.fx.UiThread;
import foodcourt.client.look.PictureStore;
import foodcourt.client.text.Texts;
import foodcourt.kiosk.court.Court;
import foodcourt.kiosk.court.CourtMenu;
import foodcourt.kiosk.court.ServerCourt;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.Script;
import foodcourt.kiosk.frame.Tools;
import foodcourt.kiosk.session.IdleWatch;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.OrderIds;
import foodcourt.kiosk.session.PendingOrderFiles;
import foodcourt.kiosk.session.Placing;
import foodcourt.kiosk.session.StaffCall;

/** The whole kiosk, put together. Made and used on the UI thread. */
public final class Kiosk implements Program {

    private final ExecutorService disk = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("disk").factory());
    private final AutoCloseable connection;
    private final Ticker ticker;
    private final CourtMenu menu;
    private final Placing placing;
    private final IdleWatch idle;
    private final Screens screens;
    private boolean closed;

    /** A kiosk at this server; closing the kiosk closes the connection. */
    public Kiosk(KioskSettings settings, CourtServer server) {
        this(settings, new ServerCourt(server), server, UiThread.javaFx());
    }

    private Kiosk(KioskSettings settings, Court court, AutoCloseable connection, UiThread ui) {
        this(settings, court, connection, ui, Ticker.everySecond(ui), InstantSource.system());
    }

    /** A kiosk whose time is told. */
    Kiosk(KioskSettings settings, Court court, AutoCloseable connection, UiThread ui, Ticker ticker,
            InstantSource clock) {
        this.connection = connection;
        this.ticker = ticker;
        var texts = Texts.of(Kiosk.class, settings.language());
        var session = new KioskSession(texts.languageProperty());
        var ids = new OrderIds(clock);
        menu = new CourtMenu(court, ui);
        placing = new Placing(court, session, ids::next, new PendingOrderFiles(settings.data()), disk, ui, ticker);
        var staff = new StaffCall(court, settings.device(), ids::next, ui, ticker);
        session.onEnd(staff::forget);
        idle = new IdleWatch(session, ticker, settings.times().quiet(), settings.times().warning());
        var tools = new Tools(texts, new Taps(clock), new PictureStore(settings.server()), session, staff, menu);
        screens = new Screens(tools, new ScreenFactory(tools, court, ui, ticker, placing, settings.times()), idle,
                clock);
        listen();
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
        disk.shutdown();
        try {
            connection.close();
        } catch (Exception failure) {
            // AutoCloseable may throw anything; the program ends anyway
            org.slf4j.LoggerFactory.getLogger(Kiosk.class).warn("the connection does not close", failure);
        }
    }

    private void listen() {
        screens.addEventFilter(MouseEvent.MOUSE_PRESSED, this::touched);
        screens.addEventFilter(TouchEvent.TOUCH_PRESSED, this::touched);
        screens.addEventFilter(KeyEvent.KEY_PRESSED, this::touched);
    }

    private void touched(InputEvent event) {
        if (idle.warningProperty().get() > 0 || screens.justChanged()) {
            // the touch that says "I am still here" shall do nothing else, nor a second tap hit what was not there before
            event.consume();
        }
        idle.touched();
        screens.touched();
    }
}
