package foodcourt.trials.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server says of itself at {@code /v3/api-docs}. */
final class Contract {
    private final JsonNode root;

    Contract(String openApi) {
        root = new JsonMapper().readTree(openApi);
    }

    /** Every operation of every path. */
    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        for (var path : root.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                operations.add(operation(path.getKey(), method.getKey(), method.getValue()));
            }
        }
        return operations;
    }

    private static Operation operation(String path, String method, JsonNode operation) {
        var queries = StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asString("").equals("query"))
                .map(parameter -> parameter.path("name").asString("")).toList();
        return new Operation(method.toUpperCase(Locale.ROOT), path, queries,
                operation.path("requestBody").path("content").path("application/json").path("schema"));
    }

    /** The schema itself where it is only referred to. */
    JsonNode resolve(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : resolve(root.at(reference.substring(1)));
    }
}
