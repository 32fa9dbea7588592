package foodcourt.board;

import org.jspecify.annotations.Nullable;

/**
 * The right half of the board.
 *
 * @param known whether the server was ever heard: else nobody can say that nothing is ready
 * @param hero the newest call, or null while nothing is ready
 * @param others the other numbers; up to {@link #FEW} stand beside a taller hero
 */
record ReadyHalf(boolean known, @Nullable Hero hero, Page<Called> others) {
    /** So many stand beside the tall hero. */
    static final int FEW = 4;
    /** So many stand on a page when there are more. */
    static final int PER_PAGE = 6;

    static int perPage(int others) {
        return others <= FEW ? FEW : PER_PAGE;
    }

    boolean few() {
        return others.total() <= FEW;
    }

    /** How many numbers can be collected, the hero too. */
    int total() {
        return others.total() + (hero == null ? 0 : 1);
    }
}
