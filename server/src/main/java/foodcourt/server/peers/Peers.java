package foodcourt.server.peers;

import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

import foodcourt.server.composition.SettingMissing;
import foodcourt.server.messages.MessageJson;
import foodcourt.server.traces.Traces;

/**
 * The other processes of the court. Where a module is that does not run here, say the settings {@code foodcourt.MODULE.url}:
 * one address, or several with commas.
 */
public final class Peers implements AutoCloseable {
    private final Connections connections;
    private final PeerSettings settings;
    private final Environment environment;
    private final MessageJson json;
    private final Breakers breakers;
    private final Traces traces;

    Peers(PeerSettings settings, Environment environment, MessageJson json, Breakers breakers, Traces traces) {
        this.settings = settings;
        this.environment = environment;
        this.json = json;
        this.breakers = breakers;
        this.traces = traces;
        connections = new Connections(settings);
    }

    /**
     * The module, wherever it runs.
     *
     * @throws SettingMissing when no setting says where
     */
    public Peer of(String module) {
        var setting = "foodcourt." + module + ".url";
        var urls = environment.getProperty(setting, "");
        if (urls.isBlank()) {
            throw new SettingMissing("The module " + module + " does not run here and is needed. Set " + setting
                    + " to where it runs, such as http://" + module + ":8080, or add it to foodcourt.modules");
        }
        return new Peer(module, addresses(urls), connections, settings, breakers, traces);
    }

    private static List<URI> addresses(String urls) {
        return Arrays.stream(urls.split(",")).map(String::strip).map(url -> URI.create(url.replaceFirst("/$", "")))
                .toList();
    }

    /**
     * Asks a peer something of the court's own, which does no harm when it is asked twice.
     *
     * @param path below {@link PeerSettings#PATHS}
     * @param body becomes JSON, or null: none
     * @throws PeerAway when no replica answers, or not with what was asked for
     */
    public <T> T ask(Peer peer, String method, String path, @Nullable Object body, Class<T> answer) {
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json.write(body));
        return json.read(text(peer, PeerSettings.PATHS + path, question -> question
                .header("Content-Type", "application/json").method(method, content)), answer);
    }

    /**
     * Reads what a peer shows at this path.
     *
     * @throws PeerAway when no replica answers, or not with what was asked for
     */
    public String read(Peer peer, String path) {
        return text(peer, path, question -> question);
    }

    private static String text(Peer peer, String path, UnaryOperator<HttpRequest.Builder> question) {
        var response = peer.ask(replica -> question.apply(HttpRequest.newBuilder(URI.create(replica + path))), true,
                BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new PeerAway(response.uri() + " answers " + response.statusCode() + why(response.statusCode()), null,
                    true);
        }
        return response.body();
    }

    private static String why(int status) {
        return status == HttpURLConnection.HTTP_NOT_FOUND
                ? ": it does not know this process (is its foodcourt.peers.secret the same?), or runs other modules"
                : "";
    }

    @Override
    public void close() {
        connections.close();
    }
}
