package foodcourt.client.speech;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.slf4j.LoggerFactory;

/** Says nothing and remembers what it was to say last: for tests, and for machines without an engine. */
public final class SilentVoice implements Voice {
    private static final int REMEMBERED = 100;
    private final List<String> said = new CopyOnWriteArrayList<>();

    static Voice withoutEngine() {
        LoggerFactory.getLogger(SilentVoice.class)
                .warn("no speech engine found (espeak-ng): nothing will be spoken, everything stays in sight");
        return new SilentVoice();
    }

    /** What was to be said, the newest last; at most 100. */
    public List<String> said() {
        return List.copyOf(said);
    }

    @Override
    public synchronized void say(String text, String language) {
        if (said.size() == REMEMBERED) {
            said.removeFirst();
        }
        said.add(text);
    }

    @Override
    public void stop() {
        // silent already
    }

    @Override
    public void close() {
        // nothing is held
    }
}
