package foodcourt.board;

import java.util.Locale;
import java.util.Optional;

/**
 * Whether called numbers are high enough to be read: 17 mm of digit height for each metre.
 *
 * @param metres from the farthest guest to the panel
 * @param mmPerPx width of the picture on the panel, in mm, divided by 1920
 */
record ReadingDistance(double metres, double mmPerPx) {
    static final int MOST_METRES = 100;
    static final int MOST_MM_PER_PX = 10;
    private static final double MM_PER_METRE = 17;

    ReadingDistance {
        check(metres, mmPerPx);
    }

    static void check(double metres, double mmPerPx) {
        if (!isWithin(metres, MOST_METRES)) {
            throw new IllegalArgumentException("not so far from a panel: " + metres + " m");
        }
        if (!isWithin(mmPerPx, MOST_MM_PER_PX)) {
            throw new IllegalArgumentException("no panel: " + mmPerPx + " mm a pixel");
        }
    }

    /** Whether there is such a distance or panel; NaN is none. */
    static boolean isWithin(double value, int most) {
        return value > 0 && value <= most;
    }

    /** The digit height that is needed, mm. */
    double needed() {
        return metres * MM_PER_METRE;
    }

    /** The digit height that the called numbers have on the panel, mm. */
    double height() {
        return ReadyNumber.DIGITS * mmPerPx;
    }

    /** What is to be said when the panel is too small for the distance. */
    Optional<String> complaint() {
        return height() >= needed() ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, """
                        called numbers are %.0f mm high on this panel and readable from %.1f m; \
                        %.1f m (--viewing-distance) need %.0f mm, that is a picture at least %.0f mm wide \
                        (--panel-mm-per-px %.2f)""", height(), height() / MM_PER_METRE, metres, needed(),
                        needed() / ReadyNumber.DIGITS * PickupBoardView.WIDTH, needed() / ReadyNumber.DIGITS));
    }
}
