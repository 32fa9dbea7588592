package foodcourt.client.speech;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Plays nothing and remembers what it was to play: for tests and the demo. */
public final class SilentChime implements Chime {
    private final List<Sound> played = new CopyOnWriteArrayList<>();

    /** What was to be played, the newest last. */
    public List<Sound> played() {
        return List.copyOf(played);
    }

    @Override
    public void play(Sound sound) {
        played.add(sound);
    }

    @Override
    public void close() {
        // nothing is held
    }
}
