package foodcourt.trials.fuzz;

import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * One operation of the OpenAPI description.
 *
 * @param method such as {@code PUT}
 * @param path with its variables, such as {@code /api/orders/{orderId}}
 * @param queries names of its query parameters
 * @param body the schema of its body; a missing node where it has none
 */
record Operation(String method, String path, List<String> queries, JsonNode body) {

    boolean hasBody() {
        return !body.isMissingNode();
    }

    /** It may change rows when it is done. */
    boolean writes() {
        return !method.equals("GET");
    }
}
