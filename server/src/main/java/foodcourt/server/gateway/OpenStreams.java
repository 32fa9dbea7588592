package foodcourt.server.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The live streams that pass through this gateway; ended first of all, so that a graceful end waits for none. */
final class OpenStreams implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OpenStreams.class);
    private static final int MOST_AT_ONCE = 8_192;

    private final Set<InputStream> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    /** Passes on whatever comes, at once, until one side ends. */
    void copy(InputStream content, HttpServletResponse response) {
        open.add(content);
        try {
            var out = response.getOutputStream();
            response.flushBuffer();
            var bytes = new byte[MOST_AT_ONCE];
            for (var read = content.read(bytes); read >= 0 && running; read = content.read(bytes)) {
                out.write(bytes, 0, read);
                out.flush();
            }
        } catch (IOException e) { // one side is gone, or this process ends: the client comes back
            LOG.debug("A stream ended", e);
        } finally {
            open.remove(content);
        }
    }

    int count() {
        return open.size();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(content -> {
            try {
                content.close();
            } catch (IOException e) { // it is gone already
                LOG.debug("A stream was gone", e);
            }
        });
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
