package foodcourt.server.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Another process of the court that answers as it is told, or not. */
final class FarEnd implements AutoCloseable {
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger questions = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ServerSocket door;
    private volatile Manner manner;

    /** How it takes a question. */
    interface Manner {
        /** What it answers to the nth question of a connection. */
        Reply to(int questionOfConnection);
    }

    /**
     * @param text all of the answer, its head too
     * @param more whether the connection stays
     */
    record Reply(String text, boolean more) {
        static final Reply BREAKS_OFF = new Reply("", false);

        static Reply json(String body) {
            return new Reply("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                    + "\r\n\r\n" + body, true);
        }

        /** Half of what it says it has to say. */
        static Reply half(String type) {
            return new Reply("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: 100\r\n\r\n\"half",
                    true);
        }
    }

    FarEnd(Manner manner) throws IOException {
        this.manner = manner;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("far-end").start(this::welcome);
    }

    void is(Manner other) {
        manner = other;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    int connections() {
        return connections.get();
    }

    int questions() {
        return questions.get();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var socket = door.accept();
                open.add(socket);
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) { // the end
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket;
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(),
                        StandardCharsets.ISO_8859_1))) {
            for (var question = 1; readQuestion(in); question++) {
                questions.incrementAndGet();
                var reply = manner.to(question);
                socket.getOutputStream().write(reply.text().getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
                if (!reply.more()) {
                    return;
                }
            }
        } catch (IOException e) { // who asks is gone
            return;
        } finally {
            open.remove(socket);
        }
    }

    private static boolean readQuestion(BufferedReader in) throws IOException {
        var length = 0;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            }
            if (line.isEmpty()) {
                in.skip(length);
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        try {
            door.close();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
