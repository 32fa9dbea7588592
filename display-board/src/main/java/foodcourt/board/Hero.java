package foodcourt.board;

import org.jspecify.annotations.Nullable;

/**
 * The newest call, shown large.
 *
 * @param turn grows with each announcement: the same number called again is a new turn
 * @param calledAt the hour and minute of the call once it is no longer "now", else null
 */
record Hero(Called called, long turn, @Nullable String calledAt) {}
