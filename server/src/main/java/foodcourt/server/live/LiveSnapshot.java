package foodcourt.server.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything a stream's client has to know at its start.
 *
 * @param data becomes JSON
 * @param versions the version of each subject that the snapshot holds
 * @param following what is sent right after it, as part of it
 */
public record LiveSnapshot(Object data, Map<String, Long> versions, List<LiveChange> following) {

    /** A snapshot that is complete in itself. */
    public LiveSnapshot(Object data, Map<String, Long> versions) {
        this(data, versions, List.of());
    }

    Map<String, Long> allVersions() {
        var all = new HashMap<>(versions);
        following.forEach(change -> all.merge(change.subject(), change.version(), Math::max));
        return all;
    }
}
