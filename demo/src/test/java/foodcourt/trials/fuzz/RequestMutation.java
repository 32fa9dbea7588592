package foodcourt.trials.fuzz;

import java.util.List;
import java.util.Random;

/** Makes something around the body wrong: method, path, query, headers. */
final class RequestMutation {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");
    private static final List<String> ODD = List.of("not-a-uuid", "%00", "..%2F..%2Fetc%2Fpasswd", "%F0%9F%98%80",
            "a".repeat(3_000), "%20", "0", "-1", "null", "1-1-1-1-1", "..;", "%2e%2e", "%ED%95%9C%EA%B8%80",
            "00000000-0000-0000-0000-000000000000", "'%20or%20'1'='1", "{x}".replace("{", "%7B").replace("}", "%7D"));
    private static final List<String> TYPES = List.of("text/plain", "application/xml",
            "application/json;charset=utf-16",
            "multipart/form-data", "application/x-www-form-urlencoded", "nonsense", "*/*");

    private final Random random;

    RequestMutation(Random random) {
        this.random = random;
    }

    Attempt change(Attempt attempt) {
        return switch (random.nextInt(8)) {
            case 0 -> attempt.method(METHODS.get(random.nextInt(METHODS.size())));
            case 1, 2 -> attempt.target(oddPart(attempt.target()), "odd path");
            case 3 -> attempt.target(attempt.target() + "/more", "longer path");
            case 4 -> attempt.target(attempt.target() + (attempt.target().contains("?") ? "&" : "?")
                    + "day=2026-13-45&status=%FF&number=%00&number=2", "odd query");
            case 5 -> attempt.header("Content-Type", TYPES.get(random.nextInt(TYPES.size())), false);
            case 6 -> attempt.header("Accept", random.nextBoolean() ? "application/xml" : "nonsense", false);
            default -> attempt.header(random.nextBoolean() ? "Last-Event-ID" : "Foodcourt-Device",
                    "x".repeat(random.nextInt(9_000)) + "\u00e9%0d;", false);
        };
    }

    private String oddPart(String target) {
        var parts = target.split("/", -1);
        parts[1 + random.nextInt(parts.length - 1)] = ODD.get(random.nextInt(ODD.size()));
        return String.join("/", parts);
    }
}
