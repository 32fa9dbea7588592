package foodcourt.console;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import foodcourt.client.connection.CourtServer;
import foodcourt.client.fx.Program;
import foodcourt.client.fx.Ticker;
import foodcourt.client.fx.UiThread;
import foodcourt.client.look.Look;
import foodcourt.client.look.PictureStore;
import foodcourt.client.speech.Chime;
import foodcourt.client.text.Texts;
import foodcourt.client.text.Times;
import foodcourt.console.connection.CourtShopServer;
import foodcourt.console.connection.ShopServer;
import foodcourt.console.counter.CounterView;
import foodcourt.console.header.HeaderView;
import foodcourt.console.header.Page;
import foodcourt.console.menu.MenuView;
import foodcourt.console.notices.NoticesView;
import foodcourt.console.parts.DoubleTaps;
import foodcourt.console.taps.TapFile;
import foodcourt.console.taps.TapStore;
import foodcourt.console.tickets.OpenedView;
import foodcourt.console.tickets.TicketsView;
import foodcourt.console.today.TodayView;

/** The console of one shop: 1920 by 1080, dark. Made, started and closed on the UI thread. */
public final class Console implements Program {
    private static final Logger LOG = LoggerFactory.getLogger(Console.class);
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;

    private final Parts parts;
    private final ConsoleViewModel model;
    private final Pane root = new Pane();
    private final Map<Page, Node> pages = new EnumMap<>(Page.class);
    private final PaintWatch paintWatch;
    private @Nullable AutoCloseable stream;
    private boolean closed;

    /**
     * What a console is made of.
     *
     * @param pictures the server's address, under which dish pictures are
     * @param time the server's
     * @param owned closed with the console, in this order
     */
    record Parts(String shopId, ShopServer server, URI pictures, InstantSource time, UiThread ui, Ticker ticker,
            TapStore store, Runnable chime, Texts texts, Duration undoTime, List<AutoCloseable> owned) {}

    /** A console with these parts. */
    Console(Parts parts) {
        this.parts = parts;
        this.model = new ConsoleViewModel(parts.shopId(), parts.server(), parts.ui(), parts.time(), parts.store(),
                parts.chime(), parts.undoTime());
        this.paintWatch = new PaintWatch(root, model.acknowledging());
        build();
    }

    /** The console of the shop that the settings name, on this machine. */
    public static Console of(ConsoleSettings settings) {
        var common = settings.common();
        var server = new CourtServer(common.server(), common.deviceOr("console-" + settings.shop()));
        var ui = UiThread.javaFx();
        var ticker = Ticker.everySecond(ui);
        var chime = Chime.ofThisMachine();
        var file = new TapFile(settings.unsentFile());
        return new Console(new Parts(settings.shop(), new CourtShopServer(server, settings.shop()), common.server(),
                server.clock(), ui, ticker, file, () -> chime.play(Chime.Sound.NEW_ORDER),
                Texts.of(Console.class, common.language()), settings.undoTime(), List.of(ticker, server, file, chime)));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void start() {
        var _ = parts.ticker().onTick(this::tick);
        model.start();
        stream = parts.server().follow(news -> parts.ui().execute(() -> {
            model.heard(news);
            paintWatch.look();
        }));
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            paintWatch.stop();
            close(stream);
            for (var owned : parts.owned()) {
                close(owned);
            }
        }
    }

    /** The console without its screen. */
    ConsoleViewModel model() {
        return model;
    }

    private void tick() {
        model.tick();
        paintWatch.look();
    }

    private void build() {
        var texts = parts.texts();
        Look.apply(root);
        Look.dark(root);
        root.getStylesheets().add(Objects.requireNonNull(Console.class.getResource("console.css")).toExternalForm());
        root.getStyleClass().addAll("fc-ground", "console");
        root.setPrefSize(WIDTH, HEIGHT);
        pages.put(Page.TICKETS, new TicketsView(model.tickets(), model.newOrders(), texts, notices(false)));
        pages.put(Page.MENU, new MenuView(model.menu(), model.shop(), texts, new PictureStore(parts.pictures()),
                notices(true)));
        pages.put(Page.TODAY, new TodayView(model.today(), texts, notices(true)));
        pages.put(Page.COUNTER, new CounterView(model.counter(), texts, this::clock, notices(true)));
        var page = new StackPane();
        var opened = new OpenedView(model.tickets(), model.rejecting(), texts, this::shopName, this::clock);
        root.getChildren().addAll(page, new HeaderView(model.header(), texts), opened);
        page.setPrefSize(WIDTH, HEIGHT);
        model.header().page().subscribe(shown -> page.getChildren().setAll(Objects.requireNonNull(pages.get(shown))));
        DoubleTaps.guard(root, parts.time());
        Keyboard.listen(root, model, parts.ui());
    }

    private NoticesView notices(boolean compact) {
        return new NoticesView(model.notices(), parts.texts(), compact);
    }

    private String clock(Instant moment) {
        return new Times(model.shop().zone().get()).clock(moment);
    }

    private String shopName() {
        var shop = model.shop().shop().get();
        return shop == null ? parts.shopId() : parts.texts().of(shop.shop().name());
    }

    private static void close(@Nullable AutoCloseable closeable) {
        try {
            if (closeable != null) {
                closeable.close();
            }
        } catch (Exception fault) {
            // AutoCloseable may throw anything; the other parts must be closed all the same
            LOG.warn("a part of the console did not close well", fault);
        }
    }
}
