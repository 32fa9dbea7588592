package foodcourt.server.catalog.files;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads one YAML file into nodes, which know their lines. No Java object is ever made of it, no alias followed. */
final class YamlText {
    /** Largest file, bytes: far above any menu, far below what would hurt. */
    static final int MAX_SIZE = 1_000_000;

    private final Path path;
    private final Source source;

    YamlText(Path path, Source source) {
        this.path = path;
        this.source = source;
    }

    /** The file's one document, or empty when it has a mistake that keeps it from being read. */
    Optional<Node> read() {
        try {
            return Files.size(path) > MAX_SIZE
                    ? wrong(1, "the file is larger than " + MAX_SIZE + " bytes")
                    : parse(decode(Files.readAllBytes(path)));
        } catch (CharacterCodingException e) {
            return wrong(1, "the file is not UTF-8 text; save it as UTF-8");
        } catch (IOException e) {
            return wrong(1, "the file cannot be read: " + e.getMessage());
        }
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text; // what some editors write first
    }

    private Optional<Node> parse(String text) {
        try {
            var yaml = new Yaml(new SafeConstructor(options()));
            if (hasAlias(yaml, text)) {
                return Optional.empty();
            }
            var node = yaml.compose(new StringReader(text));
            return node == null ? wrong(1, "the file is empty") : Optional.of(node);
        } catch (MarkedYAMLException e) {
            return wrong(lineOf(e), "this is not YAML: " + e.getProblem() + beginning(e));
        } catch (ReaderException e) {
            return wrong(lineAt(text, e.getPosition()),
                    "a character that no text may have, number " + e.getCodePoint());
        } catch (YAMLException e) { // a limit was passed
            return wrong(1, "this is not YAML: " + e.getMessage());
        }
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setCodePointLimit(MAX_SIZE);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(20);
        return options;
    }

    private boolean hasAlias(Yaml yaml, String text) {
        for (var event : yaml.parse(new StringReader(text))) {
            if (event instanceof AliasEvent alias) {
                source.wrong(alias.getStartMark().getLine() + 1, "*" + alias.getAnchor()
                        + " repeats another part of the file; write it out instead");
                return true;
            }
        }
        return false;
    }

    private static int lineOf(MarkedYAMLException e) {
        var mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        return mark == null ? 1 : mark.getLine() + 1;
    }

    /** Where the part begins that went wrong, for the owner to look at: often a forgotten quote or bracket. */
    private static String beginning(MarkedYAMLException e) {
        var begin = e.getContextMark();
        return begin == null || begin.getLine() + 1 == lineOf(e)
                ? ""
                : " (in the part that begins in line " + (begin.getLine() + 1) + ")";
    }

    private static int lineAt(String text, int position) {
        return 1 + (int) text.chars().limit(position).filter(character -> character == '\n').count();
    }

    private Optional<Node> wrong(int line, String reason) {
        source.wrong(line, reason);
        return Optional.empty();
    }
}
