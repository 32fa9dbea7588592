package foodcourt.client.speech;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class SpeechTest {

    @ParameterizedTest
    @CsvSource({"A047, ko, 에이 공사칠", "A047, en, A 0 4 7", "B100, ko, 비 일공공", "12, ko, 일이"})
    void aNumberIsSpokenSignBySign(String number, String language, String spoken) {
        assertThat(SpokenNumber.of(number, language)).isEqualTo(spoken);
    }

    @Test
    void theSilentVoiceRemembersWhatItWasToSay() {
        try (var voice = new SilentVoice()) {
            voice.say("에이 공사칠", "ko");
            for (int i = 0; i < 120; i++) {
                voice.say("번호 " + i, "ko");
            }
            assertThat(voice.said()).hasSize(100).last().isEqualTo("번호 119");
        }
    }

    @Test
    void theEngineGetsItsWordsByStdinOnly(@TempDir Path folder) throws IOException {
        var heard = folder.resolve("heard");
        try (var voice = new EspeakVoice(engine(folder, "echo \"$@\" > " + heard + ".part; cat >> " + heard
                + ".part; mv " + heard + ".part " + heard))) {
            voice.say("--help; 에이 공사칠", "ko");
            await().untilAsserted(() -> assertThat(heard).hasContent("-v ko --stdin\n--help; 에이 공사칠"));
        }
    }

    @Test
    void aNewUtteranceReplacesTheOneBeingSpoken(@TempDir Path folder) throws IOException {
        var begun = folder.resolve("begun");
        var ended = folder.resolve("ended");
        try (var voice = new EspeakVoice(engine(folder, "read words; echo $words >> " + begun
                + "; if [ \"$words\" = long ]; then exec sleep 600; fi; echo $words > " + ended))) {
            voice.say("long\n", "en");
            await().until(() -> Files.exists(begun));
            voice.say("short\n", "en");
            await().untilAsserted(() -> assertThat(ended).hasContent("short"));
            assertThat(begun).hasContent("long\nshort");
        }
    }

    @Test
    void anEngineThatIsGoneHarmsNothing(@TempDir Path folder) {
        try (var voice = new EspeakVoice(folder.resolve("gone"))) {
            voice.say("에이", "ko");
            voice.stop();
        }
    }

    @ParameterizedTest
    @EnumSource
    void tonesAreSoftAtTheirEndsAndNeverTooLoud(Chime.Sound sound) {
        var pcm = Tones.of(sound);
        int loudest = 0;
        for (int i = 0; i < pcm.length; i += 2) {
            loudest = Math.max(loudest, Math.abs((pcm[i + 1] << 8) | (pcm[i] & 0xff)));
        }
        assertThat(loudest).isBetween(Short.MAX_VALUE / 5, Short.MAX_VALUE / 2);
        assertThat(Math.abs((pcm[pcm.length - 1] << 8) | (pcm[pcm.length - 2] & 0xff))).isLessThan(50);
        assertThat(pcm.length / 2.0 / Tones.RATE).isBetween(0.3, 1.5);
    }

    @Test
    void aMachineWithoutSoundStaysSilentWithoutHarm() {
        try (var chime = Chime.ofThisMachine()) {
            chime.play(Chime.Sound.CALL);
            chime.play(Chime.Sound.NEW_ORDER);
        }
        try (var voice = Voice.ofThisMachine()) {
            voice.stop();
        }
    }

    private static Path engine(Path folder, String script) throws IOException {
        var program = Files.writeString(folder.resolve("espeak-ng"), "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }
}
