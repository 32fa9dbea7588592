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
public final class FarEnd implements AutoCloseable {
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger questions = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ServerSocket door;
    private final Thread welcome;
    private volatile Manner manner;

    /** How it takes a question. */
    public interface Manner {
        /** What it answers to the nth question of a connection, which begins with this line. */
        Reply to(String line, int nth);
    }

    /**
     * What it answers.
     *
     * @param text all of the answer, its head too
     * @param more whether the connection stays
     */
    public record Reply(String text, boolean more) {
        /** It ends without a word. */
        public static final Reply BREAKS_OFF = new Reply("", false);

        /** All that was asked for. */
        public static Reply json(String body) {
            return new Reply("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                    + "\r\n\r\n" + body, true);
        }

        /** Half of what it says it has to say. */
        public static Reply half() {
            return new Reply("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n\"half",
                    true);
        }

        /** The first event of a stream; {@link FarEnd#say} tells more. */
        public static Reply stream(String event) {
            return new Reply("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n" + event,
                    true);
        }
    }

    /** Answers so from now on. */
    public FarEnd(Manner manner) throws IOException {
        this.manner = manner;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        welcome = Thread.ofVirtual().name("far-end").start(this::welcome);
    }

    /** Answers so from now on. */
    public void is(Manner other) {
        manner = other;
    }

    /** Where it is. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    /** How many were made. */
    public int connections() {
        return connections.get();
    }

    /** How many came. */
    public int questions() {
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
            var nth = 0;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                readOn(in);
                questions.incrementAndGet();
                var reply = manner.to(line, ++nth);
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

    private static void readOn(BufferedReader in) throws IOException {
        var length = 0;
        for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        for (var read = 0; read < length; read++) {
            in.read();
        }
    }

    /** Says this on every connection. */
    public void say(String text) throws IOException {
        for (var socket : open) {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            welcome.join(); // until then the port takes connections still
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
