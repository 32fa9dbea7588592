package foodcourt.client.fx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gathers tasks so that at most one turn of the UI thread is asked for at a time: a burst of news from the live stream
 * becomes one turn, and between two turns the toolkit can paint and take touches.
 */
final class CoalescingUiThread implements UiThread {
    private static final Logger LOG = LoggerFactory.getLogger(CoalescingUiThread.class);
    private final Executor turns;
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    /** @param turns runs what it is given later on the UI thread */
    CoalescingUiThread(Executor turns) {
        this.turns = turns;
    }

    @Override
    public void execute(Runnable task) {
        boolean firstOfItsTurn;
        synchronized (waiting) {
            firstOfItsTurn = waiting.isEmpty();
            waiting.add(task);
        }
        if (firstOfItsTurn) {
            turns.execute(this::turn);
        }
    }

    private void turn() {
        gathered().forEach(CoalescingUiThread::run);
    }

    /** What a task of this turn adds belongs to the next, so that a chain of tasks cannot hold the thread. */
    private List<Runnable> gathered() {
        synchronized (waiting) {
            var tasks = new ArrayList<>(waiting);
            waiting.clear();
            return tasks;
        }
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException fault) {
            // one screen's fault must not lose the news that were gathered for the others
            LOG.error("a task on the UI thread failed", fault);
        }
    }
}
