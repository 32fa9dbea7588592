package foodcourt.trials.soak;

/** One thing a guest does, or waits for. */
sealed interface Step {

    /** Touches the node with this id, as soon as it can be touched. */
    record Touch(String id) implements Step {}

    /** Waits until the node with this id is to be seen. */
    record Sees(String id) implements Step {}

    /** Does nothing for so many seconds of the simulated day. */
    record Rests(int seconds) implements Step {}
}
