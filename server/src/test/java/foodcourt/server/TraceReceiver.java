package foodcourt.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.Span;

/** Takes what a server exports of its traces: OTLP over HTTP, as any collector does. */
final class TraceReceiver implements AutoCloseable {
    private final List<Part> parts = new CopyOnWriteArrayList<>();
    private final HttpServer http;

    /** A span. */
    record Part(String traceId, String spanId, String parentId, String name) {
        static Part of(Span span) {
            return new Part(hex(span.getTraceId()), hex(span.getSpanId()), hex(span.getParentSpanId()), span.getName());
        }

        private static String hex(ByteString id) {
            return HexFormat.of().formatHex(id.toByteArray());
        }
    }

    TraceReceiver() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.createContext("/v1/traces", this::take);
        http.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            ExportTraceServiceRequest.parseFrom(exchange.getRequestBody()).getResourceSpansList().stream()
                    .flatMap(process -> process.getScopeSpansList().stream())
                    .flatMap(library -> library.getSpansList().stream()).map(Part::of).forEach(parts::add);
            exchange.sendResponseHeaders(200, -1);
        }
    }

    String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort() + "/v1/traces";
    }

    /** What came of this trace. */
    List<Part> of(String traceId) {
        return parts.stream().filter(part -> part.traceId().equals(traceId)).toList();
    }

    List<Part> all() {
        return List.copyOf(parts);
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
