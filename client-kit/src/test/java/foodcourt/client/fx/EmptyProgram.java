package foodcourt.client.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

/** An upright program that shows nothing, and tells what was done with it. */
public final class EmptyProgram implements Program {
    private final Pane root = new Pane();
    private final List<String> told = new ArrayList<>();

    /** {@code started} and {@code closed}, as it happened. */
    public List<String> told() {
        return told;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public double width() {
        return 1080;
    }

    @Override
    public double height() {
        return 1920;
    }

    @Override
    public void start() {
        told.add("started");
    }

    @Override
    public void close() {
        told.add("closed");
    }
}
