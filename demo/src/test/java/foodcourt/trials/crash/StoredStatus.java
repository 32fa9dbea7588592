package foodcourt.trials.crash;

import java.util.List;
import java.util.Set;

/** How a kitchen's status must look elsewhere. */
final class StoredStatus {
    private static final Set<String> DROPPED = Set.of("CANCELLED", "REJECTED");
    private static final Set<String> ENDED = Set.of("CANCELLED", "REJECTED", "PICKED_UP", "UNCLAIMED");

    private StoredStatus() {}

    static boolean same(String there, String kitchen) {
        return there.equals(kitchen);
    }

    static boolean sameOnBoard(String place, String kitchen) {
        return place.equals(switch (kitchen) {
            case "RECEIVED", "ACCEPTED", "COOKING" -> "PREPARING";
            case "READY" -> "READY";
            default -> "GONE";
        });
    }

    static String ofOrder(List<String> tickets) {
        if (DROPPED.containsAll(tickets)) {
            return "CANCELLED";
        }
        return ENDED.containsAll(tickets) ? "COMPLETED" : "PLACED";
    }
}
