package foodcourt.board;

import java.util.List;

/** What the board says about its connection to the server. */
sealed interface Link {
    /** The server was not reached yet since the start. */
    record Searching() implements Link {}

    /** What is shown is what the server knows. */
    record Live() implements Link {}

    /**
     * The court has no such shops, so their numbers never come.
     *
     * @param shops their ids, as the board was told to show
     */
    record UnknownShops(List<String> shops) implements Link {
        public UnknownShops {
            shops = List.copyOf(shops);
        }
    }

    /**
     * The numbers are old.
     *
     * @param asOf hour and minute of the last news, by the server's clock
     * @param askAtCounter so old that guests had better ask
     */
    record Stale(String asOf, boolean askAtCounter) implements Link {}
}
