package foodcourt.board;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import foodcourt.api.Live;
import foodcourt.api.Paths;

/** A server that only has the board's live stream, and one listener; it says once that it cannot say which court it is. */
final class StreamingServer implements AutoCloseable {
    private final BlockingQueue<String> toSend = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger courtQuestions = new AtomicInteger();
    private final HttpServer http;

    StreamingServer() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setExecutor(threads);
        http.createContext(Paths.BOARD_STREAM, this::stream);
        http.createContext(Paths.COURT, this::court);
        http.start();
    }

    String address() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    int courtQuestions() {
        return courtQuestions.get();
    }

    void snapshot(String json) {
        send(Live.SNAPSHOT, json);
    }

    void change(String json) {
        send(Live.BOARD_TICKET, json);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        http.stop(0);
    }

    private void send(String event, String json) {
        toSend.add("event: " + event + "\nid: 1-1\ndata: " + json.replace("\n", "") + "\n\n");
    }

    private void court(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (courtQuestions.incrementAndGet() == 1) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            var court = """
                    {"courtId":"hanbit","name":{"ko":"한빛몰 3층","en":"Hanbit Mall 3F"},"timeZone":"Asia/Seoul",\
                    "currency":"KRW","shops":[],"serverTime":"2026-11-22T04:41:00Z"}"""
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, court.length);
            exchange.getResponseBody().write(court);
        }
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            while (true) {
                out.write(toSend.take().getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
