package foodcourt.server.catalog;

import java.util.List;

/** What came of reading the court's files while it is open. */
public sealed interface Reading {
    /** What they say holds from now on. */
    record Taken(List<String> changedShops) implements Reading {
        /** Keeps its own copy. */
        public Taken {
            changedShops = List.copyOf(changedShops);
        }
    }

    /** Nothing was taken: another name, zone, way of paying or list of shops holds from the next start. */
    record NeedsStart() implements Reading {}
}
