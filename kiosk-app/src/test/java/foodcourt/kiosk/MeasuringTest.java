package foodcourt.kiosk;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import foodcourt.client.fx.UiThread;
import foodcourt.client.speech.SilentChime;
import foodcourt.kiosk.session.Calibration;
import foodcourt.kiosk.staff.MaintenanceViewModel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Staff measure the line, the disk is slow. */
class MeasuringTest {

    @TempDir
    private Path folder;
    private final Queue<Runnable> disk = new ArrayDeque<>();
    private final Visit visit = new Visit();

    @Test
    void whatIsTappedBeforeTheDiskHasAnsweredIsNotLost() {
        new Calibration(folder).save(4);
        var model = new MaintenanceViewModel(visit.menu, visit.session, () -> false,
                new MaintenanceViewModel.Device(new Calibration(folder), new SilentChime(), disk::add,
                        UiThread.direct(),
                        () -> {
                        }, List::of),
                visit.ticker);
        model.attach();

        model.lengthen(50);
        disk.remove().run();

        var line = model.lineProperty().get();
        assertThat(line.saved()).isEqualTo(4);
        assertThat(line.px()).isCloseTo(4 * 200 + 5 * Calibration.USUAL, within(0.001));
    }
}
