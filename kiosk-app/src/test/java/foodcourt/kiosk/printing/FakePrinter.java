package foodcourt.kiosk.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An ESC/POS printer on a loopback socket: it understands what slips are made of and answers as it is told. */
public final class FakePrinter implements AutoCloseable {

    /** The slips that were cut off. */
    public final List<SlipRaster> slips = new CopyOnWriteArrayList<>();
    public volatile boolean paper = true;
    public volatile boolean paperLow;
    public volatile boolean coverOpen;
    /** It takes everything and says nothing. */
    public volatile boolean silent;
    /** The paper ends as soon as something is printed. */
    public volatile boolean lastInches;
    private final List<SlipRaster> unprinted = new CopyOnWriteArrayList<>();
    private final ServerSocket door;
    private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
    private int width;

    public FakePrinter() {
        try {
            door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public PrinterChoice.Network choice() {
        return new PrinterChoice.Network(door.getInetAddress().getHostAddress(), door.getLocalPort(), true);
    }

    /** New paper: what was sent to it and not forgotten comes out first. */
    public void refill() {
        paper = true;
        lastInches = false;
        slips.addAll(unprinted);
        unprinted.clear();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var line = door.accept()) {
                understand(line);
            } catch (IOException hungUp) {
                // the next one, or the end
                rows.reset();
            }
        }
    }

    private void understand(Socket line) throws IOException {
        var in = line.getInputStream();
        var out = line.getOutputStream();
        for (int first = in.read(); first >= 0; first = in.read()) {
            switch (first << 8 | in.read()) {
                case 0x1B40 -> rows.reset();
                case 0x1004 -> answer(out, in.read() == 4 ? paperNow() : offlineNow());
                case 0x1014 -> forget(in, out);
                case 0x1D72 -> {
                    in.read();
                    if (paper) {
                        answer(out, paperLow ? 0x03 : 0);
                    }
                }
                case 0x1D76 -> image(in);
                case 0x1D56 -> cut(in);
                default -> throw new IOException("not of a slip: " + first);
            }
        }
    }

    private void forget(InputStream in, OutputStream out) throws IOException {
        if (!java.util.Arrays.equals(in.readNBytes(8), new byte[]{8, 1, 3, 20, 1, 6, 2, 8})) {
            throw new IOException("another request");
        }
        unprinted.clear();
        rows.reset();
        if (!silent) {
            out.write(new byte[]{0x37, 0x25, 0});
            out.flush();
        }
    }

    private void image(InputStream in) throws IOException {
        in.readNBytes(2);
        width = in.read() | in.read() << 8;
        int height = in.read() | in.read() << 8;
        rows.write(in.readNBytes(width * height));
        if (lastInches) {
            paper = false;
        }
    }

    private void cut(InputStream in) throws IOException {
        in.readNBytes(2);
        (paper ? slips : unprinted).add(new SlipRaster(width, rows.size() / width, rows.toByteArray()));
        rows.reset();
    }

    private int paperNow() {
        return 0x12 | (paper ? 0 : 0x60) | (paperLow || !paper ? 0x0C : 0);
    }

    private int offlineNow() {
        return 0x12 | (coverOpen ? 0x04 : 0) | (paper ? 0 : 0x20);
    }

    private void answer(OutputStream out, int status) throws IOException {
        if (!silent) {
            out.write(status);
            out.flush();
        }
    }
}
