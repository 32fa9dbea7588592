package foodcourt.client.firststart;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import foodcourt.client.settings.DeviceFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Without the toolkit: whatever is asked is answered at once, on this thread. */
class FirstStartViewModelTest {
    @TempDir
    private Path folder;
    private final List<String> done = new ArrayList<>();

    @Test
    void aConsoleAsksForLanguageServerAndShopAndWritesThem() throws Exception {
        var model = model(DeviceRole.CONSOLE, true);
        model.speak("en");
        assertThat(model.searchProperty().get())
                .isEqualTo(new Search.Ended(List.of(OneCourtNetwork.SERVER)));
        model.take(OneCourtNetwork.SERVER);
        assertThat(model.canGoOn()).isTrue();
        model.next();
        assertThat(model.canGoOn()).isFalse();
        model.choose("bada");
        model.next();

        assertThat(done).containsExactly("done");
        assertThat(Files.readString(folder.resolve("settings.properties"))).contains("shop=bada", "language=en",
                "server=http://10.0.0.5:8080");
    }

    @Test
    void aTypedAddressIsTriedWithTheUsualPort() {
        var model = model(DeviceRole.KIOSK, false);
        model.speak("ko");
        "10.0.0.5".chars().mapToObj(Character::toString).forEach(model::type);
        assertThat(model.canGoOn()).isFalse();
        model.test();

        assertThat(model.trialProperty().get()).isInstanceOf(Trial.There.class);
        model.next();
        model.choose("3");
        model.choose("4");
        model.next();
        assertThat(folder.resolve("settings.properties")).content().contains("device=kiosk-4");
    }

    @Test
    void anAddressWhereNobodyAnswersIsToldAndLeadsNowhere() {
        var model = model(DeviceRole.KIOSK, false);
        model.speak("ko");
        "10.0.0.6:99".chars().mapToObj(Character::toString).forEach(model::type);
        model.test();
        assertThat(model.trialProperty().get()).isEqualTo(new Trial.Silent(URI.create("http://10.0.0.6:99")));
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(FirstStartViewModel.Step.SERVER);

        model.delete();
        assertThat(model.trialProperty().get()).isEqualTo(new Trial.Untried());
    }

    @Test
    void whatIsNoAddressIsSaid() {
        assertThat(ServerTrial.address("office")).contains(URI.create("http://office:8080"));
        assertThat(ServerTrial.address("10.0.0.5:80")).contains(URI.create("http://10.0.0.5:80"));
        assertThat(ServerTrial.address("10.0.0.5:99999")).isEmpty();
        assertThat(ServerTrial.address(":8080")).isEmpty();
        assertThat(ServerTrial.address("-.-")).isEmpty();
    }

    @Test
    void aBoardMayShowTheWholeCourtOrSomeShops() throws Exception {
        var model = model(DeviceRole.BOARD, true);
        model.speak("ko");
        model.take(OneCourtNetwork.SERVER);
        model.next();
        assertThat(model.canGoOn()).isTrue();
        model.choose("hanok");
        model.choose("bada");
        model.choose("burger");
        model.choose("burger");
        model.next();

        assertThat(Files.readString(folder.resolve("settings.properties"))).contains("shops=bada,hanok\n");
    }

    @Test
    void aCourtOfManyShopsIsTurnedLikeABook() throws Exception {
        var model = new FirstStartViewModel(DeviceRole.BOARD, new OneCourtNetwork(true, 11),
                new DeviceFile(folder.resolve("settings.properties")), new SimpleStringProperty("ko"), Runnable::run,
                Runnable::run, () -> done.add("done"));
        model.speak("ko");
        model.take(OneCourtNetwork.SERVER);
        model.next();
        model.turn(-1);
        model.choose("bada");
        model.turn(1);
        model.choose("shop-9");
        assertThat(model.placeProperty().get().shown()).hasSize(8).startsWith("shop-9");
        model.turn(1);
        model.turn(1);
        assertThat(model.placeProperty().get().shown()).containsExactly("shop-17");
        model.choose("shop-17");
        model.next();

        assertThat(Files.readString(folder.resolve("settings.properties"))).contains("shops=bada,shop-9,shop-17\n");
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAndCanBeTriedAgain() throws Exception {
        Files.writeString(folder.resolve("taken"), "a file where a folder should be");
        var model = new FirstStartViewModel(DeviceRole.BOARD, new OneCourtNetwork(true),
                new DeviceFile(folder.resolve("taken/settings.properties")), new SimpleStringProperty("ko"),
                Runnable::run, Runnable::run, () -> done.add("done"));
        model.speak("ko");
        model.take(OneCourtNetwork.SERVER);
        model.next();
        model.next();

        assertThat(model.savingProperty().get()).isEqualTo(FirstStartViewModel.Saving.FAILED);
        assertThat(done).isEmpty();
        assertThat(model.canGoOn()).isTrue();
    }

    private FirstStartViewModel model(DeviceRole role, boolean announced) {
        return new FirstStartViewModel(role, new OneCourtNetwork(announced),
                new DeviceFile(folder.resolve("settings.properties")), new SimpleStringProperty("ko"), Runnable::run,
                Runnable::run, () -> done.add("done"));
    }
}
