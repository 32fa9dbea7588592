package foodcourt.client.connection;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

import foodcourt.api.BoardView;
import foodcourt.api.CourtView;
import foodcourt.api.Heartbeat;
import foodcourt.api.KitchenView;
import foodcourt.api.Live;

/** Makes an event's text the news it is; sets the clock by whatever tells the server's time. */
final class EventReader {
    private static final Logger LOG = LoggerFactory.getLogger(EventReader.class);
    private final Json json = new Json();
    private final Map<String, Class<?>> types;
    private final ServerClock clock;

    EventReader(Map<String, Class<?>> types, ServerClock clock) {
        this.types = Map.copyOf(types);
        this.clock = clock;
    }

    /**
     * The news, or empty for a heartbeat and for names that this client does not know: a newer server may send them.
     *
     * @throws JacksonException when the text is not what its name says
     */
    Optional<LiveNews> news(SseParser.Message message) {
        var arrived = clock.mark();
        if (message.event().equals(Live.HEARTBEAT)) {
            clock.heard(json.read(message.data(), Heartbeat.class).serverTime(), arrived);
            return Optional.empty();
        }
        return Optional.ofNullable(types.get(message.event())).map(type -> news(message, type, arrived));
    }

    private LiveNews news(SseParser.Message message, Class<?> type, long arrived) {
        var value = json.read(message.data(), type);
        LOG.debug("{} {}", message.event(), message.lastId());
        if (!message.event().equals(Live.SNAPSHOT)) {
            return new LiveNews.Changed(message.event(), value);
        }
        serverTime(value).ifPresent(time -> clock.heard(time, arrived));
        return new LiveNews.Snapshot(value);
    }

    private static Optional<Instant> serverTime(Object snapshot) {
        return switch (snapshot) {
            case CourtView court -> Optional.of(court.serverTime());
            case KitchenView kitchen -> Optional.of(kitchen.serverTime());
            case BoardView board -> Optional.of(board.serverTime());
            default -> Optional.empty();
        };
    }
}
