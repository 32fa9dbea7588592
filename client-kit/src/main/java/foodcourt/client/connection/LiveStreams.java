package foodcourt.client.connection;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Opens live streams that share a client of their own, and closes those still open, and it. */
final class LiveStreams implements AutoCloseable {
    private final HttpClient http;
    private final String device;
    private final Patience patience;
    private final ServerClock clock;
    private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();

    LiveStreams(HttpClient http, String device, Patience patience, ServerClock clock) {
        this.http = http;
        this.device = HeaderText.of(device);
        this.patience = patience;
        this.clock = clock;
    }

    LiveStream open(URI uri, Map<String, Class<?>> types, Consumer<LiveNews> listener) {
        var stream = new LiveStream(new EventSource(http, uri, device), new EventReader(types, clock), listener,
                patience, clock, open::remove);
        open.add(stream);
        stream.start();
        return stream;
    }

    @Override
    public void close() {
        open.forEach(LiveStream::close);
        http.shutdownNow();
    }
}
