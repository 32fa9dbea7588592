package foodcourt.board;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

import foodcourt.client.speech.Chime;
import foodcourt.client.speech.SpokenNumber;
import foodcourt.client.speech.Voice;
import foodcourt.client.text.Texts;

/**
 * Calls a number out: a chime, then number, shop and counter in each language, and all of it once more. Paced by time, as a
 * voice does not say when it has finished; both rounds end within the 20 s that the number stands large, which is the twin
 * in sight of every sound.
 */
final class Announcer {
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final Duration CHIME = Duration.ofSeconds(1);
    private static final Duration SENTENCE = Duration.ofMillis(4_500);

    private final Chime chime;
    private final Voice voice;
    private final List<Texts> languages;
    private final InstantSource clock;
    private final Queue<Sound> sounds = new ArrayDeque<>();

    /** @param languages the words in the languages to be spoken, in their order; two at most fit */
    Announcer(Chime chime, Voice voice, List<Texts> languages, InstantSource clock) {
        this.chime = chime;
        this.voice = voice;
        this.languages = List.copyOf(languages);
        this.clock = clock;
    }

    /** Begins with this call; what is left of the one before is dropped. */
    void announce(Called called) {
        sounds.clear();
        addRound(called, clock.instant());
        addRound(called, clock.instant().plus(ROUND));
        tick();
    }

    /** Time passed. */
    void tick() {
        var now = clock.instant();
        for (var next = sounds.peek(); next != null && !next.at().isAfter(now); next = sounds.peek()) {
            sounds.remove().plays().run();
        }
    }

    private void addRound(Called called, Instant start) {
        sounds.add(new Sound(start, () -> chime.play(Chime.Sound.CALL)));
        var at = start.plus(CHIME);
        for (var texts : languages) {
            sounds.add(new Sound(at, () -> voice.say(sentence(called, texts), texts.language())));
            at = at.plus(SENTENCE);
        }
    }

    private static String sentence(Called called, Texts texts) {
        return texts.get("speech.call", SpokenNumber.of(called.number(), texts.language()),
                texts.of(called.shop().name()), called.shop().counter());
    }

    private record Sound(Instant at, Runnable plays) {}
}
