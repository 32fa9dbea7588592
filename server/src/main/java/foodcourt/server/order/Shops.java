package foodcourt.server.order;

import java.util.List;

/** The shops and their pauses for too much work, as the order side asks for them: a port. */
interface Shops {
    /** Every shop's id. */
    List<String> ids();

    /** The shop has been paused for too much work, and not resumed since by anyone. */
    boolean isOverloaded(String shopId);

    /** Pauses it for too much work; what its staff set stays as it is. */
    void pause(String shopId);

    /** Ends that pause, and no other. */
    void resume(String shopId);
}
