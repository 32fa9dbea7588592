package foodcourt.server.live;

/**
 * A numbered change, written once for all clients.
 *
 * @param n its number, growing within a stream
 */
record Frame(long n, LiveChange change, String text) {}
