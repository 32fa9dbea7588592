package foodcourt.server;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import foodcourt.api.OrderView;
import foodcourt.api.PlaceOrder;
import foodcourt.api.Problem;
import foodcourt.api.Service;
import foodcourt.api.TicketAction;
import foodcourt.api.TicketCommand;

/** Speaks HTTP with a server under test. */
record TestClient(URI address, HttpClient http, JsonMapper json) {

    TestClient(URI address) {
        this(address, HttpClient.newHttpClient(), JsonMapper.builder().build());
    }

    /** What was answered. */
    record Answer(int status, String body, HttpHeaders headers, JsonMapper json) {
        <T> T as(Class<T> type) {
            return json.readValue(body, type);
        }

        Problem problem() {
            return as(Problem.class);
        }
    }

    /** Two kimchi stews, hot, of the sample court's shop {@code onggi}: 17,000 won. */
    static PlaceOrder order() {
        return new PlaceOrder(Service.EAT_HERE, List.of(
                new PlaceOrder.Line("onggi", "kimchi-jjigae", List.of(new PlaceOrder.Choice("spice", "hot")), 2)),
                17_000);
    }

    Answer place(UUID orderId, PlaceOrder order) {
        return send("PUT", "/api/orders/" + orderId, json.writeValueAsString(order));
    }

    OrderView placed() {
        return place(UUID.randomUUID(), order()).as(OrderView.class);
    }

    OrderView order(UUID orderId) {
        return send("GET", "/api/orders/" + orderId, null).as(OrderView.class);
    }

    Answer command(UUID ticketId, TicketAction action) {
        return send("POST", "/api/tickets/" + ticketId + "/commands",
                json.writeValueAsString(new TicketCommand(UUID.randomUUID(), action, null)));
    }

    Answer cancel(OrderView order) {
        return sendWithCode("POST", "/api/orders/" + order.orderId() + "/tickets/"
                + order.tickets().getFirst().ticketId() + "/cancellation", order.secret());
    }

    Answer send(String method, String path, @Nullable String body) {
        return send(method, path, body, "application/json");
    }

    /** As a guest who says this code or secret. */
    Answer sendWithCode(String method, String path, @Nullable String code) {
        var request = HttpRequest.newBuilder(address.resolve(path)).method(method, BodyPublishers.noBody());
        return send(code == null ? request : request.header("Foodcourt-Order-Code", code));
    }

    Answer send(String method, String path, @Nullable String body, String mediaType) {
        return send(HttpRequest.newBuilder(address.resolve(path)).header("Content-Type", mediaType)
                .header("Foodcourt-Device", "test")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    /** The whole answer to a GET of what no well-made client would ask for. */
    String raw(String target) {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(("GET " + target + " HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer.headers(), json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
