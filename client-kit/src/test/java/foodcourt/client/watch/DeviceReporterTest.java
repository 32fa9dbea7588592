package foodcourt.client.watch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import foodcourt.api.DeviceCondition;
import foodcourt.api.DeviceKind;
import foodcourt.api.DeviceView;
import foodcourt.api.ReportDevice;
import foodcourt.client.connection.CourtServer;

import static org.assertj.core.api.Assertions.assertThat;

class DeviceReporterTest {
    private static final Instant SERVER = Instant.parse("2026-11-22T03:41:00Z");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ReportDevice NEWS = new ReportDevice(DeviceKind.BOARD, "번호판", "0.1.0", "ko", 1920, 1080, 60,
            5, 70, 512, null, null, 0);
    private final List<ReportDevice> heard = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private int status = 200;

    @BeforeEach
    void listens() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/devices/", exchange -> {
            var report = JSON.readValue(exchange.getRequestBody().readAllBytes(), ReportDevice.class);
            heard.add(report);
            var id = DeviceReporter.idOf(DeviceKind.BOARD, "번호판", "tv");
            assertThat(exchange.getRequestURI().getPath()).endsWith(id.toString());
            var answer = JSON.writeValueAsString(
                    new DeviceView(id, SERVER, DeviceCondition.OK, List.of(), report)).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void ends() {
        server.stop(0);
    }

    @Test
    void theServersAnswerTellsHowFarTheDevicesClockIsOff() {
        try (var reporter = reporter()) {
            reporter.send().join();
            reporter.send().join();
        }
        assertThat(heard).extracting(ReportDevice::clockOffMillis).containsExactly(0L, 3_600_000L);
    }

    @Test
    void aServerThatDoesNotWantToKnowDoesNoHarm() {
        status = 404;
        try (var reporter = reporter()) {
            reporter.send().join();
            reporter.send().join();
        }
        assertThat(heard).containsExactly(NEWS, NEWS);
    }

    private DeviceReporter reporter() {
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        // a device whose clock is an hour ahead
        return new DeviceReporter(new CourtServer(address, "번호판"),
                DeviceReporter.idOf(DeviceKind.BOARD, "번호판", "tv"), () -> NEWS, () -> SERVER.plusSeconds(3600));
    }
}
