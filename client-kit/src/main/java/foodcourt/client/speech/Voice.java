package foodcourt.client.speech;

/** Speaks aloud. A new utterance replaces the one being spoken. Never blocks; for any thread. */
public interface Voice extends AutoCloseable {

    /**
     * Says this.
     *
     * @param language ISO 639-1 code
     */
    void say(String text, String language);

    /** Ends what is being said. */
    void stop();

    /** Ends what is being said and everything held for speaking. */
    @Override
    void close();

    /** The engine that this machine has, else a silent one; which one is said in the log. */
    static Voice ofThisMachine() {
        return EspeakVoice.find().orElseGet(SilentVoice::withoutEngine);
    }
}
