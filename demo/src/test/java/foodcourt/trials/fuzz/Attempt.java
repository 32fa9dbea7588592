package foodcourt.trials.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One request.
 *
 * @param target path and query as they are sent
 * @param body empty: none
 * @param bad what was made wrong, or empty: nothing
 * @param mustRefuse what was made wrong can never be right
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes as they are sent; nobody compares two attempts
record Attempt(String method, String target, Map<String, String> headers, byte[] body, String bad,
        boolean mustRefuse) {

    Attempt method(String other) {
        return new Attempt(other, target, headers, body, "method", false);
    }

    Attempt target(String other, String what) {
        return new Attempt(method, other, headers, body, what, false);
    }

    Attempt header(String name, String value, boolean never) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Attempt(method, target, more, body, "header " + name, never);
    }

    Attempt body(byte[] other, String what, boolean never) {
        return new Attempt(method, target, headers, other, what, never);
    }

    @Override
    public String toString() {
        var text = new String(body, StandardCharsets.UTF_8);
        return method + " " + target.substring(0, Math.min(160, target.length())) + " " + headers + " ["
                + text.substring(0, Math.min(300, text.length())) + "] " + bad;
    }
}
