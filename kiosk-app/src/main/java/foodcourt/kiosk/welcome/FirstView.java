package foodcourt.kiosk.welcome;

import javafx.scene.layout.Pane;
import javafx.util.Subscription;

import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.ScreenView;
import foodcourt.kiosk.frame.Tools;

/** The first screen as it is at this moment: the invitation, or the words that every shop is closed. */
public final class FirstView implements ScreenView {

    private final Tools tools;
    private final WelcomeViewModel model;
    private final Pane root = new Pane();
    private Subscription attached = Subscription.EMPTY;

    /** The view of this model. */
    public FirstView(Tools tools, WelcomeViewModel model) {
        this.tools = tools;
        this.model = model;
        root.setMinSize(Frame.WIDTH, Frame.HEIGHT);
        root.setMaxSize(Frame.WIDTH, Frame.HEIGHT);
    }

    @Override
    public Pane root() {
        return root;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(model.attach(), model.closedProperty().subscribe(this::show),
                () -> attached.unsubscribe());
    }

    private void show(boolean closed) {
        attached.unsubscribe();
        var languages = new Languages(tools, model::speak);
        var view = closed ? new ClosedView(tools, model, languages) : new WelcomeView(tools, model, languages);
        root.getChildren().setAll(view.root());
        attached = view.attach();
    }
}
