package foodcourt.server.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import io.kubernetes.client.openapi.JSON;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An object for Kubernetes, as it stands in one of our files.
 *
 * @param file its name
 */
record Manifest(String file, JsonNode content) {
    static final Path FOLDER = Path.of("src", "deploy");
    private static final JsonMapper JSON_MAPPER = JsonMapper.builder().build();

    /** Every object of every file that is a whole court. */
    static List<Manifest> all() {
        return in("kubernetes");
    }

    /** Every object of every file of this folder, not of those in it. */
    static List<Manifest> in(String folder) {
        try (var files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(Files::isRegularFile).sorted().flatMap(Manifest::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With anchors and merges in their place, as kubectl and compose read it. */
    private static Stream<Manifest> of(Path file) {
        return StreamSupport.stream(new Yaml().loadAll(read(file)).spliterator(), false)
                .map(each -> new Manifest(file.getFileName().toString(), JSON_MAPPER.valueToTree(each)));
    }

    static JsonNode yaml(Path file) {
        return JSON_MAPPER.valueToTree(new Yaml().<Map<String, Object>>load(read(file)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String kind() {
        return content.path("kind").asString();
    }

    String name() {
        return content.at("/metadata/name").asString();
    }

    /** The one container of the pods it makes. */
    JsonNode container() {
        return content.at("/spec/template/spec/containers/0");
    }

    @Override
    public String toString() {
        return file + ": " + kind() + " " + name();
    }

    /**
     * Against the schema of Kubernetes' own API, from which its Java client is generated: every field must be known, at every
     * depth, and be of its type.
     *
     * @throws IllegalArgumentException for a field or a value that Kubernetes does not know
     */
    void mustBeOfTheSchema() {
        var version = content.path("apiVersion").asString().replaceFirst(".*/", "");
        try {
            var type = Class.forName("io.kubernetes.client.openapi.models." + version.replace('v', 'V') + kind());
            var element = new Gson().fromJson(content.toString(), JsonElement.class);
            type.getMethod("validateJsonElement", JsonElement.class).invoke(null, element);
            JSON.deserialize(content.toString(), type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(this + ": " + (e.getCause() == null ? e : e.getCause()), e);
        }
    }
}
