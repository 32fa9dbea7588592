package foodcourt.client.speech;

/** Short sounds, generated in code. Never blocks; silent on a machine without an audio device. For any thread. */
public interface Chime extends AutoCloseable {

    /** What is to be heard. */
    enum Sound {
        /** Two rising tones: a new order is on the console. */
        NEW_ORDER,
        /** Three falling tones: a number is called on the board. */
        CALL
    }

    /** Plays this after what is playing. */
    void play(Sound sound);

    /** Ends the sound and its thread. */
    @Override
    void close();

    /** By this machine's audio device; without one it is silent, which the log says once. */
    static Chime ofThisMachine() {
        return new ToneChime();
    }
}
