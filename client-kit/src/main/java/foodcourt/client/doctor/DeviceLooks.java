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
import javafx.application.Platform;

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
    private static final long MB = 1_000_000;
    private static final long ENOUGH = 500;

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
        var cached = System.getProperty("java.vm.info", "").contains("sharing");
        return Finding.well(cached ? "versions.cached" : "versions.uncached", Version.current(),
                Integer.toString(Runtime.version().feature()), javaFx(),
                System.getProperty("os.name"), System.getProperty("os.version"));
    }

    /** A package has it as a module of its Java; else it says itself, once it has drawn. */
    private static String javaFx() {
        var module = Platform.class.getModule().getDescriptor();
        return module == null ? System.getProperty("javafx.version", "?") : module.rawVersion().orElse("?");
    }

    /** Where the settings come from, for a program that was told them so. */
    public static Finding settings(CommonOptions options, DeviceFile file) {
        if (options.config().isPresent()) {
            return Finding.well("settings.read", options.config().get());
        }
        if (file.isThere()) {
            return Finding.well("settings.read", file.path());
        }
        return options.serverTold().isPresent() ? Finding.well("settings.told")
                : Finding.todo("settings.none", file.path());
    }

    /** An output of the kind that chimes need; opened by nobody now. */
    private static Finding sound() {
        return hasOutput() ? Finding.well("sound.there") : Finding.todo("sound.none");
    }

    private static boolean hasOutput() {
        try {
            return AudioSystem.isLineSupported(
                    new DataLine.Info(SourceDataLine.class, new AudioFormat(44_100, 16, 1, true, false)));
        } catch (IllegalArgumentException noDevices) {
            return false;
        }
    }

    private static Finding speech() {
        var there = List.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "espeak-ng")));
        return there ? Finding.well("speech.there") : Finding.todo("speech.none");
    }

    private static Finding disk(Path data) {
        var there = data;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there == null || !Files.isWritable(there)) {
            return Finding.todo("disk.readonly", data);
        }
        try {
            FileStore disk = Files.getFileStore(there);
            var free = disk.getUsableSpace() / MB;
            return free >= ENOUGH ? Finding.well("disk.free", free, data)
                    : Finding.todo("disk.full", free, data, ENOUGH);
        } catch (IOException unknown) {
            return Finding.todo("disk.unasked", unknown.toString());
        }
    }

    /** Its clock too: both are known by one answer. */
    private Finding server() {
        try (var asked = new CourtServer(server, "doctor")) {
            return switch (asked.court().join()) {
                case Answer.Done<CourtView>(var court) -> clock(court);
                case Answer.Refused<CourtView>(var problem, var _) -> Finding.todo("server.refuses", server,
                        problem.title());
                case Answer.Unreachable<CourtView>(var cause) -> Finding.todo("server.silent", server, cause);
            };
        } catch (IllegalArgumentException noWebAddress) {
            return Finding.todo("server.address", server);
        }
    }

    private Finding clock(CourtView court) {
        var off = Duration.between(court.serverTime(), clock.instant());
        return off.abs().compareTo(CLOCK_OFF) > 0
                ? Finding.todo("clock.off", off.toSeconds())
                : Finding.well("server.there", server, off.abs().toSeconds() + 1);
    }
}
