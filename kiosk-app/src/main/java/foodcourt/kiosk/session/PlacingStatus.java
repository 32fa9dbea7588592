package foodcourt.kiosk.session;

/** How far the placing of an order is. */
public sealed interface PlacingStatus {

    /** Nothing is being placed. */
    record Resting() implements PlacingStatus {}

    /** Sent; no answer yet. */
    record Sending() implements PlacingStatus {}

    /** It is sent again by itself after a while. */
    sealed interface Waiting extends PlacingStatus {

        /** Until then; 0 while it is being sent. */
        int secondsLeft();

        /** The same with this many seconds left. */
        Waiting left(int now);
    }

    /**
     * The server has too many orders; it is sent again by itself.
     *
     * @param secondsLeft until then; 0 while it is being sent
     * @param seconds how long this wait is as a whole
     * @param again it was tried before and put off once more
     * @param ahead how many orders come before it; 0: that is not known
     */
    record Overloaded(int secondsLeft, int seconds, boolean again, int ahead) implements Waiting {

        @Override
        public Overloaded left(int now) {
            return new Overloaded(now, seconds, again, ahead);
        }
    }

    /**
     * No answer: nobody knows whether it arrived. It is sent again, with the same id.
     *
     * @param secondsLeft until then; 0 while it is being sent
     * @param seconds how long this wait is as a whole
     */
    record Offline(int secondsLeft, int seconds) implements Waiting {

        @Override
        public Offline left(int now) {
            return new Offline(now, seconds);
        }
    }
}
