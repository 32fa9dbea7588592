package foodcourt.demo;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

import foodcourt.server.FoodcourtServer;
import foodcourt.server.RunningServer;

/** Tests of programs at a server with its broker and its databases, all in this process; one server for each class. */
abstract class OnTheRealServer {
    @TempDir
    static Path folder;

    static RunningServer server;

    @BeforeAll
    static void startTheServerAndTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage(); // starts JavaFX once
        server = FoodcourtServer.start("--server.port=0", "--foodcourt.data=" + folder.resolve("server"));
    }

    @AfterAll
    static void stopTheServer() {
        server.close();
    }
}
