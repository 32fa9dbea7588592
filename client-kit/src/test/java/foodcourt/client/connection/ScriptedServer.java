package foodcourt.client.connection;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A server that does on each connection what the test says, byte by byte: also what no real one should do. */
final class ScriptedServer implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Queue<Script> scripts = new ConcurrentLinkedQueue<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    ScriptedServer() throws IOException {
        Thread.ofVirtual().start(this::accept);
    }

    /** What the next connection gets, in the order of the calls; connections beyond them stay silent. */
    ScriptedServer then(Script script) {
        scripts.add(script);
        return this;
    }

    /** The next connection gets this event stream and then silence, the connection left open. */
    ScriptedServer thenStream(String events) {
        return then(out -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream;charset=UTF-8\r\n\r\n" + events);
            closing.await();
        });
    }

    /** The next connection gets this event stream, then its end. */
    ScriptedServer thenStreamThatEnds(String events) {
        return then(out -> write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n" + events));
    }

    /** The next connection gets this answer. */
    ScriptedServer thenAnswer(String status, String headers, String body) {
        return then(out -> write(out, "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n" + headers + "\r\n" + body));
    }

    /** The next connection is accepted, read, and never answered. */
    ScriptedServer thenSilence() {
        return then(_ -> closing.await());
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    /** The heads of the requests so far, in lower case. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** How many connections the clients have not ended. */
    long open() {
        return sockets.stream().filter(socket -> !socket.isClosed()).count();
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        server.close();
        for (var socket : sockets) {
            socket.close();
        }
    }

    private void accept() {
        try {
            while (true) {
                var socket = server.accept();
                sockets.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException closed) {
            closing.countDown();
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            requests.add(head(socket));
            var script = scripts.poll();
            (script == null ? (Script) _ -> closing.await() : script).play(socket.getOutputStream());
        } catch (IOException | InterruptedException gone) {
            closing.getCount();
        }
    }

    private static String head(Socket socket) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                throw new IOException("the client went");
            }
            head.append((char) next);
        }
        return head.toString().toLowerCase(Locale.ROOT);
    }

    /** What happens on one connection after its request's head was read; then it is closed. */
    @FunctionalInterface
    interface Script {
        void play(OutputStream out) throws IOException, InterruptedException;
    }
}
