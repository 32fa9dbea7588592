package foodcourt.client.doctor;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import foodcourt.client.checks.FxToolkit;
import foodcourt.client.checks.TextBundleChecks;
import foodcourt.client.settings.CommonOptions;
import foodcourt.client.settings.DeviceFile;
import foodcourt.client.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(FxToolkit.class)
class DoctorTest {
    private static final String PANEL = """
            I: Bus=0003 Vendor=04e7 Product=0020 Version=0110
            N: Name="Elo TouchSystems 2515"
            B: PROP=2
            B: EV=b
            B: ABS=260800000000003

            I: Bus=0011 Vendor=0001 Product=0001 Version=ab41
            N: Name="AT Translated Set 2 keyboard"
            B: PROP=0
            B: EV=120013

            I: Bus=0003 Vendor=0627 Product=0001 Version=0001
            N: Name="A pad"
            B: PROP=1
            B: ABS=260800000000003
            """;
    @TempDir
    private Path folder;

    @Test
    void aLineForEachPartAndOneExitCodeForAll() {
        var out = new ByteArrayOutputStream();
        var well = new Doctor(List.of(() -> Finding.well("disk.free", 900, "/srv")));
        assertThat(well.report(new PrintStream(out, true, StandardCharsets.UTF_8), "en")).isZero();
        var ill = new Doctor(List.of(() -> Finding.well("disk.free", 900, "/srv"),
                () -> Finding.todo("speech.none")));
        assertThat(ill.report(new PrintStream(out, true, StandardCharsets.UTF_8), "en")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("ok    disk      900 MB free for /srv",
                "DO    speech    nothing is spoken: apt-get install espeak-ng");
    }

    @Test
    void speaksTheDevicesLanguageWhereTheTerminalCanWriteIt() {
        var doctor = new Doctor(List.of(() -> Finding.well("disk.free", 900, "/srv")));
        var korean = new ByteArrayOutputStream();
        doctor.report(new PrintStream(korean, true, StandardCharsets.UTF_8), "ko");
        assertThat(korean.toString(StandardCharsets.UTF_8)).contains("ok    disk      /srv에 900 MB 남았어요");
        var ascii = new ByteArrayOutputStream();
        doctor.report(new PrintStream(ascii, true, StandardCharsets.US_ASCII), "ko");
        assertThat(ascii.toString(StandardCharsets.US_ASCII)).contains("900 MB free for /srv");
    }

    @Test
    void theWordsAreCompleteInEveryLanguage() throws Exception {
        assertThat(Texts.spokenBy(Finding.class)).isEqualTo(Texts.POSSIBLE);
        assertThat(TextBundleChecks.findings(Finding.class, Path.of("src/main/java/foodcourt/client/doctor")))
                .isEmpty();
    }

    @Test
    void isAskedByTheFirstArgument() {
        assertThat(Doctor.isAsked("doctor", "--server=http://a")).isTrue();
        assertThat(Doctor.isAsked("--server=http://a")).isFalse();
        assertThat(Doctor.rest("doctor", "--server=http://a")).containsExactly("--server=http://a");
    }

    @Test
    void aTouchPanelIsToldFromAKeyboardAndAPad() {
        assertThat(TouchPanels.panels(PANEL)).containsExactly("Elo TouchSystems 2515");
        assertThat(new TouchPanels(folder.resolve("none")).look().well()).isTrue();
    }

    @Test
    void aDeviceWithoutServerAndSettingsIsToldWhatToDo() {
        var findings = new Doctor(new DeviceLooks(URI.create("http://127.0.0.1:9"), InstantSource.system())
                .usual(folder, true, true)).findings();
        assertThat(findings).extracting(Finding::part).containsExactly("versions", "display", "touch", "sound",
                "speech", "disk", "server");
        assertThat(findings.getLast().in("en")).contains("http://127.0.0.1:9 does not answer");
        assertThat(DeviceLooks.settings(new CommonOptions(), new DeviceFile(folder.resolve("none"))).well()).isFalse();
        assertThat(findings).filteredOn(finding -> finding.part().equals("disk")).singleElement()
                .matches(Finding::well);
    }
}
