package foodcourt.kiosk;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What is written beside the screen while a kiosk closes. */
class SideThreadTest {

    @Test
    void whatWasAskedBeforeTheEndIsDoneInItsOrderAndWhatComesLaterIsLeft() {
        var done = new CopyOnWriteArrayList<String>();
        var open = new CountDownLatch(1);
        var disk = new SideThread("disk");
        disk.execute(() -> {
            try {
                open.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            done.add("first");
        });
        disk.execute(() -> done.add("second"));
        disk.close();
        disk.execute(() -> done.add("late"));
        open.countDown();
        await().untilAsserted(() -> assertThat(done).containsExactly("first", "second"));
    }
}
