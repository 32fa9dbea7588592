package foodcourt.board;

import java.util.List;

/**
 * One page of a list that may not fit at once.
 *
 * @param items what stands on it, in order
 * @param index from 0
 * @param count how many pages there are, at least 1
 * @param total how many items all pages hold together
 */
record Page<T>(List<T> items, int index, int count, int total) {

    Page {
        items = List.copyOf(items);
    }

    static <T> Page<T> empty() {
        return new Page<>(List.of(), 0, 1, 0);
    }
}
