package foodcourt.trials.fuzz;

import java.util.Random;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import foodcourt.api.CourtView;
import foodcourt.trials.court.Baskets;

/** Makes bodies that fit their schema; an order is one that the court can serve. */
final class Bodies {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonMapper mapper = new JsonMapper();
    private final Contract contract;
    private final CourtView court;
    private final KnownIds ids;
    private final Random random;

    Bodies(Contract contract, CourtView court, KnownIds ids, Random random) {
        this.contract = contract;
        this.court = court;
        this.ids = ids;
        this.random = random;
    }

    JsonNode of(Operation operation) {
        return operation.body().path("$ref").asString("").endsWith("/PlaceOrder")
                ? mapper.valueToTree(new Baskets(court).fill(random, 2))
                : value("", operation.body());
    }

    private JsonNode value(String name, JsonNode reference) {
        var schema = contract.resolve(reference);
        if (schema.has("enum")) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> NODES.arrayNode().add(value(name, schema.path("items")));
            case "integer", "number" -> NODES.numberNode(1 + random.nextInt(60));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.stringNode(ids.of(name));
        };
    }

    /** OpenAPI 3.1 may name several types, such as integer and null. */
    private static String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.get(0).asString("") : type.asString("object");
    }

    private JsonNode object(JsonNode schema) {
        var object = NODES.objectNode();
        schema.path("properties").properties()
                .forEach(field -> object.set(field.getKey(), value(field.getKey(), field.getValue())));
        return object;
    }
}
