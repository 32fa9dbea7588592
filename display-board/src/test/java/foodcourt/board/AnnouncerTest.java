package foodcourt.board;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import foodcourt.client.speech.Chime;
import foodcourt.client.speech.SilentChime;
import foodcourt.client.speech.SilentVoice;
import foodcourt.client.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class AnnouncerTest {
    private static final Called CALLED = new Called("A043", Tickets.label("bada"));

    private final TestClock clock = new TestClock();
    private final SilentChime chime = new SilentChime();
    private final SilentVoice voice = new SilentVoice();

    @Test
    void callIsAChimeAndNumberAndShopTwiceWithinItsTurn() {
        var announcer = announcer("ko", "en");
        announcer.announce(CALLED);
        assertThat(chime.played()).containsExactly(Chime.Sound.CALL);
        pass(announcer, CallQueue.AT_LEAST);

        var korean = "에이 공사삼번, 바다국수 3번 창구에서 받아 가세요.";
        var english = "Number A 0 4 3, ready at Bada Noodles, counter 3.";
        assertThat(voice.said()).containsExactly(korean, english, korean, english);
        assertThat(chime.played()).hasSize(2);
    }

    @Test
    void oneLanguageIsEnoughWhereTheCourtWantsIt() {
        var announcer = announcer("en");
        announcer.announce(CALLED);
        pass(announcer, CallQueue.AT_LEAST);
        assertThat(voice.said()).hasSize(2).allMatch(sentence -> sentence.startsWith("Number"));
    }

    @Test
    void nextCallIsNotMixedWithTheOneBefore() {
        var announcer = announcer("ko");
        announcer.announce(CALLED);
        pass(announcer, Duration.ofSeconds(3));
        announcer.announce(new Called("A044", Tickets.label("basak")));
        pass(announcer, CallQueue.AT_LEAST);
        assertThat(voice.said()).hasSize(3);
        assertThat(voice.said().subList(1, 3)).allMatch(sentence -> sentence.startsWith("에이 공사사번"));
    }

    private Announcer announcer(String... languages) {
        return new Announcer(chime, voice,
                List.of(languages).stream().map(code -> Texts.of(Board.class, code)).toList(), clock);
    }

    private void pass(Announcer announcer, Duration duration) {
        for (int second = 0; second < duration.toSeconds(); second++) {
            clock.forward(Duration.ofSeconds(1));
            announcer.tick();
        }
    }
}
