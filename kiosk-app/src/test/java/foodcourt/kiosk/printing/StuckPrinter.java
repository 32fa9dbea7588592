package foodcourt.kiosk.printing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A printer that says it is well, takes the beginning of a slip, and then neither reads nor lets go. */
final class StuckPrinter implements AutoCloseable {

    /** What began each connection: {@code status}, {@code forget} or {@code slip}. */
    final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<Socket> lines = new CopyOnWriteArrayList<>();
    private final ServerSocket door = new ServerSocket();

    StuckPrinter() throws IOException {
        // so little that no slip goes out as a whole
        door.setOption(StandardSocketOptions.SO_RCVBUF, 4096);
        door.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        Thread.ofVirtual().start(this::serve);
    }

    PrinterChoice.Network choice(boolean asked) {
        return new PrinterChoice.Network(door.getInetAddress().getHostAddress(), door.getLocalPort(), asked);
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var line = door.accept();
                lines.add(line);
                Thread.ofVirtual().start(() -> answer(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket line) {
        try {
            var begins = line.getInputStream().readNBytes(2);
            heard.add(begins[0] != 0x10 ? "slip" : begins[1] == 4 ? "status" : "forget");
            for (int questions = 0; begins.length == 2 && begins[0] == 0x10 && begins[1] == 4; questions++) {
                line.getInputStream().readNBytes(1);
                line.getOutputStream().write(0x12);
                begins = questions < 1 ? line.getInputStream().readNBytes(2) : new byte[0];
            }
        } catch (IOException gone) {
            heard.add("gone");
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (var line : lines) {
            line.close();
        }
    }
}
