package foodcourt.board;

import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * How one board runs.
 *
 * @param server the court's server
 * @param language {@code ko} or {@code en}: the larger words; the other stand beside them
 * @param device this board's name, as staff know it
 * @param shops ids of the shops whose numbers are shown; empty for the whole court
 * @param speak languages in which numbers are called out, in their order
 * @param viewingDistance from the farthest guest to the panel, metres
 * @param panelMmPerPx width of the picture on the panel in mm, divided by 1920
 * @param reducedMotion nothing grows or fades
 */
public record BoardSettings(URI server, String language, String device, Set<String> shops, List<String> speak,
        double viewingDistance, double panelMmPerPx, boolean reducedMotion) {

    /** Refuses distances and panels that do not exist. */
    public BoardSettings {
        shops = Set.copyOf(shops);
        speak = List.copyOf(speak);
        ReadingDistance.check(viewingDistance, panelMmPerPx);
    }

    /** A board of the whole court with a 55-inch TV. */
    public static BoardSettings of(URI server, String language) {
        return new BoardSettings(server, language, "board", Set.of(), List.of("ko", "en"), 10, 0.634, false);
    }

    ReadingDistance readingDistance() {
        return new ReadingDistance(viewingDistance, panelMmPerPx);
    }
}
