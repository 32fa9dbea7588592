package foodcourt.trials.court;

/** When guests come, and of how many shops they want something. Asked by one thread. */
public interface Traffic {
    /** From one guest to the next. */
    long pauseNanos();

    /** An order of the next guest has one to so many shops. */
    int mostShops();

    /** So many in a second, with orders of one to three shops. */
    static Traffic steady(int perSecond) {
        return steady(perSecond, 3);
    }

    /** So many in a second, with orders of one to so many shops. */
    static Traffic steady(int perSecond, int mostShops) {
        return new Traffic() {
            @Override
            public long pauseNanos() {
                return 1_000_000_000L / perSecond;
            }

            @Override
            public int mostShops() {
                return mostShops;
            }
        };
    }
}
