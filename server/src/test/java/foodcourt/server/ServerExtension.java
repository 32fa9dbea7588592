package foodcourt.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

import foodcourt.server.checks.TestDatabases;

/** Gives tests a {@link TestClient} of one server, started for the first of them and ended after the last. */
final class ServerExtension implements ParameterResolver {

    private record Started(RunningServer server, Path data) implements AutoCloseable {
        static Started now() {
            try {
                var data = Files.createTempDirectory("foodcourt-test");
                return new Started(TestDatabases.start("--port=0", "--data=" + data,
                        "--foodcourt.broker.attempts=3", "--foodcourt.broker.first-retry=20ms",
                        // many tests order from the same shop, and nobody cooks
                        "--foodcourt.intake.pause-by-itself=false", "--foodcourt.intake.most-open=0"), data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
            FileSystemUtils.deleteRecursively(data);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestClient.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(ExtensionContext.Namespace.create(ServerExtension.class));
        var started = store.computeIfAbsent("server", _ -> Started.now(), Started.class);
        return new TestClient(started.server.address());
    }
}
