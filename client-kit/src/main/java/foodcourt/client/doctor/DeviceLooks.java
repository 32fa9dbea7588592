package foodcourt.client.doctor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.SourceDataLine;

import foodcourt.api.CourtView;
import foodcourt.client.connection.Answer;
import foodcourt.client.connection.CourtServer;
import foodcourt.client.settings.CommonOptions;
import foodcourt.client.settings.DeviceFile;
import foodcourt.client.settings.Version;

/** What is looked at on every device with a screen. */
public final class DeviceLooks {
    private static final Duration CLOCK_OFF = Duration.ofSeconds(30);
    private static final long ENOUGH = 500_000_000;

    private final URI server;
    private final InstantSource clock;

    /** @param server of the court */
    public DeviceLooks(URI server, InstantSource clock) {
        this.server = server;
        this.clock = clock;
    }

    /**
     * The usual looks.
     *
     * @param data folder of what the program keeps
     * @param touch people touch this screen
     * @param speech numbers or words are spoken
     */
    public List<Supplier<Finding>> usual(Path data, boolean touch, boolean speech) {
        var looks = new ArrayList<Supplier<Finding>>(List.of(DeviceLooks::versions, Display::look));
        if (touch) {
            looks.add(() -> new TouchPanels(Path.of("/proc/bus/input/devices")).look());
        }
        looks.add(DeviceLooks::sound);
        if (speech) {
            looks.add(DeviceLooks::speech);
        }
        looks.addAll(List.of(() -> disk(data), this::server));
        return looks;
    }

    private static Finding versions() {
        var cache = System.getProperty("java.vm.info", "").contains("sharing") ? "starts by its cache"
                : "starts without a cache";
        return Finding.well("versions", "Foodcourt " + Version.current() + ", Java " + Runtime.version().feature()
                + ", JavaFX " + System.getProperty("javafx.version", "of the jars") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", " + cache);
    }

    /** Where the settings come from, for a program that was told them so. */
    public static Finding settings(CommonOptions options, DeviceFile file) {
        if (options.config().isPresent()) {
            return Finding.well("settings", "read from " + options.config().get());
        }
        if (file.isThere()) {
            return Finding.well("settings", "read from " + file.path());
        }
        return options.serverTold().isPresent() ? Finding.well("settings", "from arguments or the environment")
                : Finding.todo("settings", "none yet: start the program once and answer its questions; they go to "
                        + file.path());
    }

    /** An output of the kind that chimes need; opened by nobody now. */
    private static Finding sound() {
        try {
            var line = new DataLine.Info(SourceDataLine.class, new AudioFormat(44_100, 16, 1, true, false));
            if (AudioSystem.isLineSupported(line)) {
                return Finding.well("sound", "an output is there; the staff corner lets it be heard");
            }
        } catch (IllegalArgumentException none) {
            return noSound();
        }
        return noSound();
    }

    private static Finding noSound() {
        return Finding.todo("sound",
                "no output: connect a loudspeaker, look at \"aplay -l\", and let this user be in the group audio");
    }

    private static Finding speech() {
        var there = List.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "espeak-ng")));
        return there ? Finding.well("speech", "espeak-ng is there")
                : Finding.todo("speech", "nothing is spoken: apt-get install espeak-ng");
    }

    private static Finding disk(Path data) {
        var there = data;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there == null || !Files.isWritable(there)) {
            return Finding.todo("disk", data + " cannot be written: it must belong to the program's user");
        }
        try {
            FileStore disk = Files.getFileStore(there);
            var free = disk.getUsableSpace();
            var words = free / 1_000_000 + " MB free for " + data;
            return free >= ENOUGH ? Finding.well("disk", words)
                    : Finding.todo("disk", words + ": make room, at least " + ENOUGH / 1_000_000 + " MB");
        } catch (IOException unknown) {
            return Finding.todo("disk", "cannot be asked: " + unknown.getMessage());
        }
    }

    /** Its clock too: both are known by one answer. */
    private Finding server() {
        try (var asked = new CourtServer(server, "doctor")) {
            return switch (asked.court().join()) {
                case Answer.Done<CourtView>(var court) -> clock(court);
                case Answer.Refused<CourtView>(var problem, var _) -> Finding.todo("server",
                        server + " refuses: " + problem.title());
                case Answer.Unreachable<CourtView>(var cause) -> Finding.todo("server", server
                        + " does not answer as a court's server (" + cause
                        + "): is it on, is the address right, does its"
                        + " firewall let the port in? There: foodcourt-server doctor");
            };
        } catch (IllegalArgumentException noWebAddress) {
            return Finding.todo("server", server + " is no web address: set one such as http://10.0.0.5:8080");
        }
    }

    private Finding clock(CourtView court) {
        var off = Duration.between(court.serverTime(), clock.instant());
        return off.abs().compareTo(CLOCK_OFF) > 0
                ? Finding.todo("clock", "this machine's is " + off.toSeconds()
                        + " s from the server's: timedatectl set-ntp true, on both")
                : Finding.well("server", server + " answers; the clocks agree within "
                        + (off.abs().toSeconds() + 1) + " s");
    }
}
