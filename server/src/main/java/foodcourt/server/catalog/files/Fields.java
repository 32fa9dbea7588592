package foodcourt.server.catalog.files;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The keys and values of one part of a file; keys that nobody asked for are mistakes. */
final class Fields {
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Field whole;

    private Fields(Field whole) {
        this.whole = whole;
        if (whole.node() instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> put(entry.getKeyNode(), entry.getValueNode()));
        } else {
            whole.wrong("must have keys and values, such as id: burger");
        }
    }

    /** Reads the part by {@code reader}, then tells the unknown keys. */
    static <T> T read(Field whole, Function<Fields, T> reader) {
        var fields = new Fields(whole);
        var read = reader.apply(fields);
        fields.tellUnknownKeys();
        return read;
    }

    private void put(Node key, Node value) {
        if (!(key instanceof ScalarNode scalar)) {
            whole.source().wrong(key, "a key must be a word");
        } else if (values.putIfAbsent(scalar.getValue(), value) == null) {
            keys.put(scalar.getValue(), key);
        } else {
            whole.source().wrong(key, scalar.getValue() + " is there twice");
        }
    }

    Field optional(String key) {
        known.add(key);
        return new Field(whole.source(), key, values.get(key));
    }

    Field required(String key) {
        var field = optional(key);
        if (!field.isThere() && whole.node() instanceof MappingNode) {
            whole.wrong("needs " + key);
        }
        return field;
    }

    /** Reads a value that may be left out. */
    <T> @Nullable T optional(String key, Function<Field, T> reader) {
        var field = optional(key);
        return field.isThere() ? reader.apply(field) : null;
    }

    private void tellUnknownKeys() {
        keys.forEach((key, node) -> {
            if (!known.contains(key)) {
                whole.source().wrong(node, whole.name() + " has no key \"" + key + "\"; it knows "
                        + String.join(", ", known));
            }
        });
    }
}
