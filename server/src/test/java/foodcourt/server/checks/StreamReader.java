package foodcourt.server.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Follows a live stream over a real connection. */
public final class StreamReader implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpResponse<Stream<String>> response;
    private final Thread reader;

    /** One event as it came. */
    public record Sent(String id, String name, String data) {
        /** Its data as this record. */
        public <T> T as(Class<T> type) {
            return JSON.readValue(data, type);
        }
    }

    /** Opens the stream, going on after this id. */
    public StreamReader(URI uri, @Nullable String lastEventId) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri).header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        response = http.send(request.build(), BodyHandlers.ofLines());
        reader = Thread.ofVirtual().start(this::read);
    }

    private void read() {
        var event = new ArrayList<String>();
        try (var lines = response.body()) {
            lines.forEach(line -> {
                if (line.isEmpty()) {
                    sent.add(new Sent(field(event, "id: "), field(event, "event: "), field(event, "data: ")));
                    event.clear();
                } else {
                    event.add(line);
                }
            });
        } catch (UncheckedIOException e) { // closed by this side
            event.clear();
        }
    }

    private static String field(List<String> event, String name) {
        return event.stream().filter(line -> line.startsWith(name)).map(line -> line.substring(name.length()))
                .findFirst().orElse("");
    }

    /** The response's head. */
    public HttpResponse<Stream<String>> response() {
        return response;
    }

    /** Everything so far, heartbeats too. */
    public List<Sent> all() {
        return List.copyOf(sent);
    }

    /** What came with this name, as these records. */
    public <T> List<T> all(String name, Class<T> type) {
        return sent.stream().filter(event -> event.name().equals(name)).map(event -> event.as(type)).toList();
    }

    /** The first with this name for which this holds, waited for. */
    public <T> T await(String name, Class<T> type, Predicate<T> wanted) {
        return Awaitility.await("'" + name + "' on " + response.uri()).atMost(Duration.ofSeconds(20)).until(
                () -> all(name, type).stream().filter(wanted).findFirst(), Optional::isPresent).orElseThrow();
    }

    /** The last id that came. */
    public String lastId() {
        return sent.stream().map(Sent::id).filter(id -> !id.isEmpty()).reduce("", (_, last) -> last);
    }

    /** Whether the server has ended the stream. */
    public boolean hasEnded() {
        return !reader.isAlive();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
