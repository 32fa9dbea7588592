package foodcourt.trials.cluster;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

import foodcourt.trials.processes.ServerProcess;
import foodcourt.trials.report.Waiting;

/** What stands before gateways in a cluster: one address, whose connections go in turn to those that are ready. */
final class Balancer implements AutoCloseable {
    private static final Duration LOOK_EVERY = Duration.ofMillis(300);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final LongAdder bytes = new LongAdder();
    private final AtomicInteger turn = new AtomicInteger();
    private final ServerSocket door;
    private volatile List<URI> ready = List.of();

    Balancer(List<ServerProcess> gateways) {
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("No port for clients", e);
        }
        threads.execute(() -> look(gateways));
        threads.execute(this::accept);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    private void look(List<ServerProcess> gateways) {
        while (!door.isClosed()) {
            ready = gateways.parallelStream().filter(ServerProcess::ready).map(ServerProcess::address).toList();
            Waiting.pause(LOOK_EVERY);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                threads.execute(() -> connect(client));
            } catch (IOException e) { // the end
                return;
            }
        }
    }

    private void connect(Socket client) {
        var gateways = ready;
        for (var attempt = 0; attempt < gateways.size(); attempt++) {
            var gateway = gateways.get(Math.floorMod(turn.getAndIncrement(), gateways.size()));
            var server = new Socket();
            try {
                server.connect(new InetSocketAddress(gateway.getHost(), gateway.getPort()), 500);
                open.add(client);
                open.add(server);
                threads.execute(() -> pump(client, server));
                pump(server, client);
                return;
            } catch (IOException e) { // the next one
                close(server);
            }
        }
        close(client);
    }

    private void pump(Socket from, Socket to) {
        try {
            from.setTcpNoDelay(true);
            copy(from.getInputStream(), to.getOutputStream());
        } catch (IOException e) { // one side is gone: so is the other
            close(to);
        } finally {
            close(from);
            close(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private void copy(InputStream from, OutputStream to) throws IOException {
        var buffer = new byte[8_192];
        for (var read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            to.write(buffer, 0, read);
            bytes.add(read);
        }
    }

    /** Bytes to and from clients so far. */
    long bytes() {
        return bytes.sum();
    }

    private static void close(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) { // it is gone
            return;
        }
    }

    @Override
    public void close() {
        close(door);
        open.forEach(Balancer::close);
        threads.shutdownNow();
    }
}
