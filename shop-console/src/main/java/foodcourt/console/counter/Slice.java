package foodcourt.console.counter;

import java.util.List;

/**
 * A page of rows.
 *
 * @param page from 0
 * @param all rows of all pages
 */
public record Slice<R>(List<R> rows, int page, int pages, int all) {

    /** This page of all the rows, so many on each; where there is no such page any more the nearest. */
    static <R> Slice<R> of(List<R> all, int page, int size) {
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int there = Math.clamp(page, 0, pages - 1);
        return new Slice<>(List.copyOf(all.subList(there * size, Math.min(all.size(), there * size + size))), there,
                pages, all.size());
    }
}
