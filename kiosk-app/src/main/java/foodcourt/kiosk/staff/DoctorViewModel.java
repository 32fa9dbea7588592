package foodcourt.kiosk.staff;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import foodcourt.client.doctor.Finding;
import foodcourt.client.fx.UiThread;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.Screen;

/** The doctor's report on this kiosk, asked for each time the page is opened. */
public final class DoctorViewModel {
    private final Supplier<List<Finding>> doctor;
    private final Executor background;
    private final UiThread ui;
    private final KioskSession session;
    private final ObjectProperty<List<Finding>> findings = new SimpleObjectProperty<>(List.of());

    /**
     * @param doctor looks at everything; blocks
     * @param background where it may block
     */
    public DoctorViewModel(Supplier<List<Finding>> doctor, Executor background, UiThread ui, KioskSession session) {
        this.doctor = doctor;
        this.background = background;
        this.ui = ui;
        this.session = session;
    }

    /** What was found; empty while it is looked. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings;
    }

    /** Looks again. */
    public void look() {
        findings.set(List.of());
        ui.bring(CompletableFuture.supplyAsync(doctor, background), findings::set);
    }

    /** Back to the corner for staff. */
    public void leave() {
        session.show(new Screen.Maintenance());
    }
}
