package foodcourt.server.catalog.files;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value of a file with its place. A wrong or missing value is told once and read as an empty one, so that reading goes on
 * and finds the other mistakes.
 *
 * @param name for the messages, such as {@code price}
 * @param node null: not there
 */
record Field(Source source, String name, @Nullable Node node) {
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,15})");

    boolean isThere() {
        return node != null;
    }

    void wrong(String reason) {
        if (node != null) {
            source.wrong(node, name + " " + reason);
        }
    }

    /** The text as it stands in the file, or empty text. */
    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL) && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        wrong("needs a text");
        return "";
    }

    /** A text of at most so many characters. */
    String text(int most) {
        var text = text();
        if (text.length() > most) {
            wrong("has " + text.length() + " characters; at most " + most + " are allowed");
        }
        return text;
    }

    /** A text of this form, or empty text. */
    String text(Pattern form, String meaning) {
        var text = text();
        if (text.isEmpty() || form.matcher(text).matches()) {
            return text;
        }
        wrong("must be " + meaning + ", not \"" + text + "\"");
        return "";
    }

    /** A whole number within these bounds, or the lower one. */
    long number(long least, long most, String meaning) {
        var text = text();
        if (WHOLE.matcher(text).matches() && least <= Long.parseLong(text) && Long.parseLong(text) <= most) {
            return Long.parseLong(text);
        }
        if (!text.isEmpty()) {
            wrong("must be " + meaning + " from %,d to %,d, not %s".formatted(least, most, text));
        }
        return least;
    }

    boolean flag() {
        var text = text();
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            wrong("must be true or false, not \"" + text + "\"");
        }
        return text.equals("true");
    }

    /** The elements of a list, named {@code element}. */
    List<Field> list(String element) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(item -> new Field(source, element, item)).toList();
        }
        wrong("must be a list");
        return List.of();
    }
}
