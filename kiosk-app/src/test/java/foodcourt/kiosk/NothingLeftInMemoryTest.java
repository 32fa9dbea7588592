package foodcourt.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import foodcourt.api.PlaceOrder;
import foodcourt.client.checks.FxToolkit;
import foodcourt.client.connection.CourtServer;
import foodcourt.client.fx.DesignCanvas;
import foodcourt.kiosk.court.OrderKey;
import foodcourt.kiosk.court.OrderLink;
import foodcourt.kiosk.printing.FakePrinter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When a visit ends, the secret that makes somebody its order's guest is nowhere in the kiosk's memory: not behind a node
 * that was on the screen, not with the printer, the scanner or the connection. Everything that can be reached is searched.
 */
@ExtendWith(FxToolkit.class)
class NothingLeftInMemoryTest {

    /** Letters of a secret that are looked for; a buffer may have been written over in part. */
    private static final int TELLING = 16;
    @TempDir
    Path folder;

    private final HttpServer server = server();
    private final CourtServer line = new CourtServer(
            URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "kiosk-1");

    @AfterEach
    void close() {
        line.close();
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theSecretOfAnOrderIsGoneWithItsGuest(boolean paid) throws IOException {
        try (var printer = new FakePrinter(); var kiosk = KioskInTest.withPrinter("ko", printer)) {
            var stage = window(kiosk);
            server.createContext("/", exchange -> answer(exchange, kiosk.court));
            kiosk.court.visitOver = line::hangUp;
            // the answer to placing comes by a real connection: it has buffers of its own
            kiosk.court.placings.add(id -> line.place(id, content(kiosk.court, id)).join());
            if (paid) {
                kiosk.meanwhile(kiosk.court::takesPayment);
            }
            kiosk.press("eat-here", "dish-gimbap", "to-basket", "place-order");
            if (paid) {
                kiosk.press("pay-card");
                Awaitility.await().until(() -> !kiosk.terminal.charges.isEmpty());
                kiosk.meanwhile(kiosk.terminal::readsTheCard);
                kiosk.meanwhile(kiosk.terminal::approves);
            }
            kiosk.awaits("finish");
            assertThat(inMemory(kiosk.court.last().orderId())).as("while the guest is there").isPositive();
            kiosk.press("print-receipt");
            Awaitility.await().until(() -> printer.slips.size() == 2);
            kiosk.press("finish").awaits("eat-here");
            looksUpWithTheReceipt(kiosk);
            kiosk.press("home").awaits("eat-here");
            // the other end of the connection is in this memory too, and closes when it hears
            Awaitility.await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(inMemory(kiosk.court.last().orderId())).isZero());
            FxToolkit.run(stage::close);
        }
    }

    /** Only what is shown in a window lets go of what it showed: JavaFX forgets removed nodes when it paints. */
    private static Stage window(KioskInTest kiosk) {
        return FxToolkit.on(() -> {
            kiosk.kiosk().root().getScene().setRoot(new Pane());
            var stage = new Stage();
            stage.setScene(new Scene(new DesignCanvas(kiosk.kiosk().root(), 1080, 1920), 270, 480));
            stage.show();
            return stage;
        });
    }

    private static HttpServer server() {
        try {
            var made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made.start();
            return made;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void answer(HttpExchange exchange, FakeCourt court) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var orderId = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        var order = court.view(orderId, content(court, orderId));
        court.orders.put(orderId, order);
        var body = new JsonMapper().writeValueAsBytes(court.placed(order));
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(201, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void looksUpWithTheReceipt(KioskInTest kiosk) {
        var order = kiosk.court.last();
        kiosk.scans(OrderLink.of(order.orderId(), new OrderKey(FakeCourt.secret(order.orderId()), null)).orElseThrow()
                .text(Optional.empty())).awaits("cancel-" + order.tickets().getFirst().shop().shopId());
    }

    private static PlaceOrder content(FakeCourt court, UUID orderId) {
        return Objects.requireNonNull(court.contents.get(orderId));
    }

    /** How often the secret of this order stands in what can still be reached. */
    private int inMemory(UUID orderId) throws IOException {
        FxToolkit.settle();
        var dump = folder.resolve("memory.hprof");
        Files.deleteIfExists(dump);
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        try (var file = FileChannel.open(dump)) {
            // only now is the secret made here again
            return count(file.map(FileChannel.MapMode.READ_ONLY, 0, file.size()),
                    FakeCourt.secret(orderId).substring(0, TELLING).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static int count(ByteBuffer all, byte[] wanted) {
        int found = 0;
        for (int at = 0; at <= all.limit() - wanted.length; at++) {
            int same = 0;
            while (same < wanted.length && all.get(at + same) == wanted[same]) {
                same++;
            }
            found += same == wanted.length ? 1 : 0;
        }
        return found;
    }
}
