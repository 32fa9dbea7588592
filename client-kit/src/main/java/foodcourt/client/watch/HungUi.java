package foodcourt.client.watch;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The screen hangs: says in the log where each thread is, and ends the program, so that it is started again. */
final class HungUi {
    private static final Logger LOG = LoggerFactory.getLogger(HungUi.class);
    private static final Duration LAST_WILL = Duration.ofSeconds(5);

    private HungUi() {}

    static void endTheProgram(Duration silent) {
        LOG.error("the screen's thread has not answered for {} s: the program ends with {} to be started again\n{}",
                silent.toSeconds(), Supervisor.RESTART, stacks());
        // what is to be done at the end may need the very thread that hangs
        Thread.ofPlatform().daemon().name("last-will").start(HungUi::haltLater);
        System.exit(Supervisor.RESTART);
    }

    private static void haltLater() {
        try {
            Thread.sleep(LAST_WILL);
        } catch (InterruptedException nobodyDoes) {
            LOG.debug("halted at once", nobodyDoes);
        }
        Runtime.getRuntime().halt(Supervisor.RESTART);
    }

    private static String stacks() {
        return Arrays.stream(ManagementFactory.getThreadMXBean().dumpAllThreads(true, true)).map(HungUi::stack)
                .collect(Collectors.joining("\n"));
    }

    /** ThreadInfo's own text leaves out all but the first frames. */
    private static String stack(ThreadInfo thread) {
        var lock = thread.getLockName() == null ? "" : " on " + thread.getLockName()
                + (thread.getLockOwnerName() == null ? "" : " held by \"" + thread.getLockOwnerName() + '"');
        return '"' + thread.getThreadName() + "\" " + thread.getThreadState() + lock + '\n'
                + Arrays.stream(thread.getStackTrace()).map(frame -> "    at " + frame + '\n')
                        .collect(Collectors.joining());
    }
}
