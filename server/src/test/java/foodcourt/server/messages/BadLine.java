package foodcourt.server.messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Passes on what is said to a port and back, until it does not. */
final class BadLine implements AutoCloseable {
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ServerSocket door;
    private final int port;
    private volatile boolean swallows;
    private volatile boolean swallowed;

    BadLine(int port) throws IOException {
        this.port = port;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("bad-line").start(this::welcome);
    }

    String url() {
        return "tcp://127.0.0.1:" + door.getLocalPort();
    }

    /** What is said to the port is lost from now on. */
    void swallow() {
        swallows = true;
    }

    boolean hasSwallowed() {
        return swallowed;
    }

    /** Ends every connection; new ones are good again. */
    void cut() {
        swallows = false;
        open.forEach(BadLine::close);
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                var far = new Socket(InetAddress.getLoopbackAddress(), port);
                open.add(near);
                open.add(far);
                Thread.ofVirtual().start(() -> pass(near, far, true));
                Thread.ofVirtual().start(() -> pass(far, near, false));
            } catch (IOException e) { // the end
                return;
            }
        }
    }

    private void pass(Socket from, Socket to, boolean thither) {
        var bytes = new byte[8_192];
        try (from; to) {
            for (var read = from.getInputStream().read(bytes); read >= 0; read = from.getInputStream().read(bytes)) {
                if (thither && swallows) {
                    swallowed = true;
                } else {
                    to.getOutputStream().write(bytes, 0, read);
                }
            }
        } catch (IOException e) { // one side is gone, and so is the other
            open.remove(from);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
