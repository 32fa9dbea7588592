package foodcourt.kiosk.printing;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The system's list of jobs that wait for paper. Java hands a job over to it and cannot take it back from there: with CUPS a
 * job is "completed" for Java as soon as it waits. {@code lprm} stands beside the {@code lpr} by which Java prints.
 */
final class PrintSpooler implements JobList {

    private static final Logger LOG = LoggerFactory.getLogger(PrintSpooler.class);
    private static final int PATIENCE_SECONDS = 5;

    @Override
    public void forget(String queue) {
        try {
            var process = new ProcessBuilder("lprm", "-P", queue, "-").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                LOG.warn("what waits in the queue {} is not taken out: lprm does not answer", queue);
            }
        } catch (IOException none) {
            LOG.warn("what waits in the queue {} cannot be taken out: {}", queue, String.valueOf(none));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
