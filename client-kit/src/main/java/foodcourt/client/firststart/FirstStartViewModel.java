package foodcourt.client.firststart;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import foodcourt.api.CourtView;
import foodcourt.client.discovery.FoundServer;
import foodcourt.client.fx.UiThread;
import foodcourt.client.settings.DeviceFile;

/** Asks for language, server and place, and writes them into the device's file. On the UI thread. */
public final class FirstStartViewModel {

    /** What is asked, in this order. */
    public enum Step {
        LANGUAGE(1), SERVER(2), PLACE(3);

        private final int number;

        Step(int number) {
            this.number = number;
        }

        /** From 1. */
        int number() {
            return number;
        }
    }

    /** How far the writing of the file is. */
    public enum Saving {
        NONE, SAVING, FAILED
    }

    private static final Logger LOG = LoggerFactory.getLogger(FirstStartViewModel.class);
    private static final int KIOSKS = 12;
    private final DeviceRole role;
    private final Network network;
    private final DeviceFile file;
    private final UiThread ui;
    private final Executor disk;
    private final Runnable done;
    private final StringProperty language;
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.LANGUAGE);
    private final ServerTrial server;
    private final ObjectProperty<Search> search = new SimpleObjectProperty<>(new Search.Going());
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.of(List.of(), 1));
    private final ObjectProperty<Saving> saving = new SimpleObjectProperty<>(Saving.NONE);

    /**
     * @param language of the words, to be chosen
     * @param ui runs what it is given on the UI thread
     * @param disk where the file is written
     * @param done what happens when it is written
     */
    public FirstStartViewModel(DeviceRole role, Network network, DeviceFile file, StringProperty language, UiThread ui,
            Executor disk, Runnable done) {
        this.role = role;
        this.network = network;
        this.file = file;
        this.language = language;
        this.ui = ui;
        this.disk = disk;
        this.done = done;
        this.server = new ServerTrial(network, ui);
    }

    /** What is asked now. */
    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step;
    }

    /** How far the search in the network is. */
    public ReadOnlyObjectProperty<Search> searchProperty() {
        return search;
    }

    /** The address that is being typed, without {@code http://}. */
    public ReadOnlyStringProperty typedProperty() {
        return server.typedProperty();
    }

    /** Whether the chosen server answers. */
    public ReadOnlyObjectProperty<Trial> trialProperty() {
        return server.trialProperty();
    }

    /** What this device serves. */
    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place;
    }

    /** How far the writing of the file is. */
    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving;
    }

    /** The court, when its server has answered. */
    public Optional<CourtView> court() {
        return server.there().map(Trial.There::court);
    }

    /** Takes this language and asks for the server. */
    public void speak(String code) {
        language.set(code);
        step.set(Step.SERVER);
        look();
    }

    /** Looks for servers in the network, again. */
    public void look() {
        search.set(new Search.Going());
        ui.bring(network.find(), servers -> search.set(new Search.Ended(servers)));
    }

    /** Takes a server that was found, and tries it. */
    public void take(FoundServer found) {
        server.take(found);
    }

    /** Adds a character to the address. */
    public void type(String character) {
        server.type(character);
    }

    /** Takes the last character away. */
    public void delete() {
        server.delete();
    }

    /** Tries the typed address. */
    public void test() {
        server.test();
    }

    /** Goes on: there is nothing left to ask here. */
    public void next() {
        if (step.get() == Step.PLACE) {
            save();
            return;
        }
        court().ifPresent(court -> {
            place.set(Place.of(possible(court), role.places()));
            step.set(Step.PLACE);
        });
    }

    /** To the question before. */
    public void back() {
        saving.set(Saving.NONE);
        step.set(step.get() == Step.PLACE ? Step.SERVER : Step.LANGUAGE);
    }

    /** Chooses it; at a board it is one more, or one less. */
    public void choose(String id) {
        var now = place.get();
        var chosen = new ArrayList<String>();
        if (role == DeviceRole.BOARD) {
            chosen.addAll(now.chosen());
        }
        if (!chosen.remove(id)) {
            chosen.add(id);
        }
        place.set(now.choosing(chosen));
    }

    /**
     * Turns the page of places, where there is another.
     *
     * @param by 1 on, -1 back
     */
    public void turn(int by) {
        place.set(place.get().turned(by));
    }

    /** Only a board needs no choice: then it shows the whole court. */
    public boolean canGoOn() {
        return switch (step.get()) {
            case LANGUAGE -> false;
            case SERVER -> court().isPresent();
            case PLACE -> (role == DeviceRole.BOARD || !place.get().chosen().isEmpty())
                    && saving.get() != Saving.SAVING;
        };
    }

    private List<String> possible(CourtView court) {
        return role == DeviceRole.KIOSK ? IntStream.rangeClosed(1, KIOSKS).mapToObj(Integer::toString).toList()
                : court.shops().stream().map(shop -> shop.shop().shopId()).toList();
    }

    private void save() {
        server.there().filter(_ -> canGoOn()).ifPresent(there -> save(there.address()));
    }

    private void save(URI address) {
        Map<String, String> settings = new LinkedHashMap<>(role.place(place.get().chosen()));
        settings.put("server", address.toString());
        settings.put("language", language.get());
        saving.set(Saving.SAVING);
        var _ = CompletableFuture.runAsync(() -> write(settings), disk)
                .whenComplete((_, failure) -> ui.execute(() -> written(failure == null)));
    }

    private void written(boolean well) {
        saving.set(well ? Saving.NONE : Saving.FAILED);
        if (well) {
            done.run();
        }
    }

    private void write(Map<String, String> settings) {
        try {
            file.write(settings);
        } catch (IOException refused) {
            LOG.warn("cannot write {}", file.path(), refused);
            throw new java.io.UncheckedIOException(refused);
        }
    }
}
