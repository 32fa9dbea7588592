package foodcourt.kiosk;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread beside that of the screen, for what takes its time: one thing after the other. What is asked of it before its end is
 * still done; what comes later (a terminal may answer while the kiosk closes) is left: as after a crash, the next start finds
 * out from what is written down.
 */
final class SideThread implements Executor, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SideThread.class);
    private final ThreadPoolExecutor thread;

    SideThread(String name) {
        thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                Thread.ofVirtual().name(name).factory(),
                (_, _) -> LOG.info("the kiosk closes: left to its next start: {}", name));
    }

    @Override
    public void execute(Runnable work) {
        thread.execute(work);
    }

    /** Does not wait. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
