package foodcourt.trials.fuzz;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts something wrong in the place of one value of a body. */
final class TreeMutation {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEP = 400; // the writer of the trial takes no more; TextMutation goes deeper

    private final Random random;

    TreeMutation(Random random) {
        this.random = random;
    }

    /** The body with one place changed, and what was done. */
    record Changed(JsonNode body, String what, boolean never) {}

    Changed change(JsonNode body) {
        var copy = body.deepCopy();
        var objects = new ArrayList<ObjectNode>();
        collect(copy, objects);
        if (objects.isEmpty()) {
            return new Changed(wrong(), "other root", true);
        }
        var object = objects.get(random.nextInt(objects.size()));
        var names = List.copyOf(object.propertyNames());
        return names.isEmpty() || random.nextInt(8) == 0
                ? unknownField(copy, object)
                : change(copy, object, names.get(random.nextInt(names.size())));
    }

    private static Changed unknownField(JsonNode body, ObjectNode object) {
        object.put("hacked", 1);
        return new Changed(body, "unknown field", true);
    }

    private Changed change(JsonNode body, ObjectNode object, String name) {
        if (name.equals("quantity")) {
            return quantity(body, object);
        }
        if (random.nextInt(8) == 0) {
            object.remove(name);
            return new Changed(body, "no " + name, false);
        }
        object.set(name, wrong());
        return new Changed(body, "wrong " + name, false);
    }

    private Changed quantity(JsonNode body, ObjectNode line) {
        line.set("quantity", random.nextBoolean() ? NODES.numberNode(-random.nextInt(10)) : wrong());
        return new Changed(body, "wrong quantity", true);
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.values().forEach(child -> collect(child, objects));
    }

    private JsonNode wrong() {
        return switch (random.nextInt(14)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.stringNode("");
            case 2 -> NODES.stringNode("x".repeat(1 + random.nextInt(20_000)));
            case 3 -> NODES.numberNode(-5);
            case 4 -> NODES.numberNode(0);
            case 5 -> NODES.numberNode(Long.MAX_VALUE);
            case 6 -> NODES.numberNode(BigInteger.TEN.pow(400));
            case 7 -> NODES.numberNode(1.5);
            case 8 -> NODES.numberNode(1L << 31);
            case 9 -> NODES.booleanNode(true);
            case 10 -> NODES.arrayNode();
            case 11 -> NODES.objectNode();
            case 12 -> NODES.stringNode("'; drop table orders; -- \u0000 \uD83D\uDE00 <script>");
            default -> deep();
        };
    }

    private static JsonNode deep() {
        ArrayNode root = NODES.arrayNode();
        var inner = root;
        for (var i = 0; i < DEEP; i++) {
            inner = inner.addArray();
        }
        return root;
    }
}
