package foodcourt.client.watch;

import java.io.IOException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The side of a program that a {@link Supervisor} has started. */
public final class Supervised {
    /** Set for a child, so that it does not supervise one itself. */
    static final String CHILD = "FOODCOURT_SUPERVISED_CHILD";
    /** A line of this alone is a sign of life: no program writes it for people. */
    static final String BEAT = "\u0006";
    private static final Logger LOG = LoggerFactory.getLogger(Supervised.class);

    private Supervised() {}

    /** This process is the child of a supervisor. */
    public static boolean isChild() {
        return System.getenv(CHILD) != null;
    }

    /** Ends this program when its supervisor is gone: nobody would start it again, and two would be at one screen. */
    static void followTheSupervisor() {
        Thread.ofPlatform().daemon().name("supervisor-gone").start(() -> {
            try {
                // nothing is ever written there; the end of it is the end of the supervisor
                while (System.in.read() >= 0) {
                    LOG.trace("not for a program");
                }
            } catch (IOException gone) {
                LOG.debug("the supervisor is gone", gone);
            }
            System.exit(0);
        });
    }

    /** Tells the supervisor that the screen's thread answers. */
    static void beat() {
        System.out.println(BEAT);
    }
}
