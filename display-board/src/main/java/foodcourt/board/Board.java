package foodcourt.board;

import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Parent;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import foodcourt.api.BoardTicketView;
import foodcourt.api.BoardView;
import foodcourt.api.CourtView;
import foodcourt.client.connection.CourtServer;
import foodcourt.client.connection.LiveNews;
import foodcourt.client.connection.Question;
import foodcourt.client.fx.Program;
import foodcourt.client.fx.Ticker;
import foodcourt.client.fx.UiThread;
import foodcourt.client.speech.Chime;
import foodcourt.client.speech.Voice;
import foodcourt.client.text.Texts;

/** The pickup board as a whole: follows the server's board and shows and calls what it says. */
public final class Board implements Program {
    private static final Logger LOG = LoggerFactory.getLogger(Board.class);

    private final UiThread ui;
    private final CourtServer server;
    private final Chime chime;
    private final Voice voice;
    private final Announcer announcer;
    private final PickupBoardViewModel model;
    private final PickupBoardView view;
    /** The board's stream names neither the court's time zone nor its shops; the court does, which a restart may change. */
    private final Question<CourtView> court;
    private final Ticker ticker;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** A board that can be seen and heard on this machine. On the UI thread. */
    public Board(BoardSettings settings) {
        this(settings, UiThread.javaFx(), Chime.ofThisMachine(), Voice.ofThisMachine());
    }

    /** A board with these ways to be heard. On the UI thread. */
    public Board(BoardSettings settings, UiThread ui, Chime chime, Voice voice) {
        this.ui = ui;
        this.chime = chime;
        this.voice = voice;
        server = new CourtServer(settings.server(), settings.device());
        announcer = new Announcer(chime, voice, settings.speak().stream().map(Board::words).toList(), server.clock());
        model = new PickupBoardViewModel(settings.shops(), server.clock(), ZoneId.systemDefault(),
                announcer::announce);
        court = new Question<>(server::court, ui, server.clock(), this::hear);
        view = new PickupBoardView(words(settings.language()), settings.reducedMotion());
        view.attach(model);
        ticker = Ticker.everySecond(ui);
        settings.readingDistance().complaint().ifPresent(LOG::warn);
    }

    @Override
    public Parent root() {
        return view;
    }

    @Override
    public double width() {
        return PickupBoardView.WIDTH;
    }

    @Override
    public double height() {
        return PickupBoardView.HEIGHT;
    }

    @Override
    public void start() {
        ticker.onTick(this::tick);
        server.followBoard(news -> ui.execute(() -> hear(news)));
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            ticker.close();
            server.close();
            view.detach();
            chime.close();
            voice.close();
        }
    }

    private void tick() {
        court.tick();
        model.tick();
        announcer.tick();
    }

    private void hear(LiveNews news) {
        switch (news) {
            case LiveNews.Connected _ -> {
                model.connected();
                court.ask();
            }
            case LiveNews.Snapshot(BoardView board) -> model.snapshot(board);
            case LiveNews.Changed(var _, BoardTicketView ticket) -> model.changed(ticket);
            case LiveNews.Lost lost -> model.lost(lost.since());
            case LiveNews other -> LOG.debug("not for the board: {}", other);
        }
    }

    private boolean hear(CourtView news) {
        model.court(news);
        return true;
    }

    private static Texts words(String language) {
        return Texts.of(Board.class, language);
    }
}
