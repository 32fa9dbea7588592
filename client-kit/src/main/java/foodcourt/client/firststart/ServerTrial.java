package foodcourt.client.firststart;

import java.net.URI;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import foodcourt.api.CourtView;
import foodcourt.client.connection.Answer;
import foodcourt.client.discovery.FoundServer;
import foodcourt.client.fx.UiThread;

/** The address of a server, typed or found, and whether a court's server answers there. On the UI thread. */
final class ServerTrial {
    private static final int LONGEST_ADDRESS = 40;
    private static final int USUAL_PORT = 8080;
    private final Network network;
    private final UiThread ui;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<Trial> trial = new SimpleObjectProperty<>(new Trial.Untried());

    ServerTrial(Network network, UiThread ui) {
        this.network = network;
        this.ui = ui;
    }

    ReadOnlyStringProperty typedProperty() {
        return typed;
    }

    ReadOnlyObjectProperty<Trial> trialProperty() {
        return trial;
    }

    /** The server, when it has answered. */
    Optional<Trial.There> there() {
        return trial.get() instanceof Trial.There there ? Optional.of(there) : Optional.empty();
    }

    void take(FoundServer server) {
        typed.set(server.address().getAuthority());
        ask(server.address());
    }

    void type(String character) {
        if (typed.get().length() < LONGEST_ADDRESS) {
            typed.set(typed.get() + character);
            trial.set(new Trial.Untried());
        }
    }

    void delete() {
        if (!typed.get().isEmpty()) {
            typed.set(typed.get().substring(0, typed.get().length() - 1));
            trial.set(new Trial.Untried());
        }
    }

    void test() {
        address(typed.get()).ifPresentOrElse(this::ask, () -> trial.set(new Trial.NoAddress()));
    }

    private void ask(URI address) {
        trial.set(new Trial.Asking(address));
        ui.bring(network.court(address), answer -> answered(address, answer));
    }

    private void answered(URI address, Answer<CourtView> answer) {
        if (trial.get() instanceof Trial.Asking(var asked) && asked.equals(address)) {
            trial.set(answer.done().<Trial>map(court -> new Trial.There(address, court))
                    .orElseGet(() -> new Trial.Silent(address)));
        }
    }

    /** What was typed, with the usual port where none was. */
    static Optional<URI> address(String typed) {
        var whole = typed.matches(".*:\\d+") ? typed : typed + ":" + USUAL_PORT;
        if (!whole.matches("[a-z0-9]([a-z0-9.-]*[a-z0-9])?:\\d{1,5}")) {
            return Optional.empty();
        }
        var uri = URI.create("http://" + whole);
        return uri.getHost() == null || uri.getPort() < 1 || uri.getPort() > 65_535 ? Optional.empty()
                : Optional.of(uri);
    }
}
