package foodcourt.client.firststart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What this device serves.
 *
 * @param pages ids, or a kiosk's numbers, as many on a page as its screen holds
 * @param chosen of them, in their order; a board without any shows the whole court
 * @param page the one that is looked at, from 0
 */
public record Place(List<List<String>> pages, List<String> chosen, int page) {
    static Place of(List<String> possible, int aPage) {
        return new Place(IntStream.iterate(0, first -> first < possible.size(), first -> first + aPage)
                .mapToObj(first -> possible.subList(first, Math.min(first + aPage, possible.size()))).toList(),
                List.of(), 0);
    }

    /** What is looked at. */
    public List<String> shown() {
        return pages.isEmpty() ? List.of() : pages.get(page);
    }

    Place turned(int by) {
        return new Place(pages, chosen, Math.clamp(page + by, 0, Math.max(0, pages.size() - 1)));
    }

    Place choosing(List<String> ids) {
        return new Place(pages, pages.stream().flatMap(List::stream).filter(ids::contains).toList(), page);
    }
}
