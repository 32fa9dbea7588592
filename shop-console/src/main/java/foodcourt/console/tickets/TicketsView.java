package foodcourt.console.tickets;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.TouchButton.Kind;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;
import foodcourt.console.parts.Buttons;

/** The page on which a kitchen works: three lanes, the undo place, what is to be made. */
public final class TicketsView extends Pane {
    private static final double TOP = 112;
    private static final double HEIGHT = 952;

    /** @param notices stand above what is to be made, where they cover no ticket */
    public TicketsView(TicketsViewModel tickets, NewOrders newOrders, Texts texts, Node notices) {
        place(new LaneView(Lane.NEW, texts, tickets, 384, 1, ringing(newOrders, texts)), 20, 384);
        place(new LaneView(Lane.COOKING, texts, tickets, 784, 2, pager(tickets, texts)), 424, 784);
        place(new LaneView(Lane.READY, texts, tickets, ReadyView.WIDTH, 1, new Region()), 1228, ReadyView.WIDTH);
        var undo = new UndoView(texts, tickets);
        undo.setManaged(false);
        undo.resizeRelocate(1228, 858, UndoView.WIDTH, UndoView.HEIGHT);
        var allDay = new AllDayView(texts, tickets);
        VBox.setVgrow(allDay, Priority.ALWAYS);
        var side = new VBox(16, notices, allDay);
        side.setManaged(false);
        side.resizeRelocate(1584, 116, 316, 948);
        getChildren().addAll(undo, side);
    }

    private void place(Node lane, double x, double width) {
        lane.setManaged(false);
        lane.resizeRelocate(x, TOP, width, HEIGHT);
        getChildren().add(lane);
    }

    /** The chime's twin for the eye. */
    private static Node ringing(NewOrders newOrders, Texts texts) {
        var twin = new HBox(8, Icon.BELL.view(32, 2.6), Words.line(texts.get("lane.new.ringing"), 26, Weight.BOLD));
        twin.setAlignment(Pos.CENTER_RIGHT);
        twin.setId("ringing");
        twin.visibleProperty().bind(newOrders.waiting().greaterThan(0));
        return Tone.EMBER.on(twin);
    }

    private static Node pager(TicketsViewModel tickets, Texts texts) {
        var previous = Buttons.square(Icon.LEFT, texts.get("page.previous"), 64);
        previous.setId("previous-page");
        previous.setOnAction(_ -> tickets.previousPage());
        previous.visibleProperty().bind(tickets.page().greaterThan(0));
        var next = TouchButton.leading(Kind.SECONDARY, "", Icon.RIGHT.view(34, 3), 28, Weight.BOLD);
        Buttons.high(next, 64).gap(12).padded(20).setId("next-page");
        next.setOnAction(_ -> tickets.nextPage());
        next.visibleProperty().bind(tickets.behind().greaterThan(0));
        next.textProperty().bind(Bindings.createStringBinding(() -> texts.get("page.next", tickets.behind().get()),
                tickets.behind()));
        var pager = new HBox(16, previous, next);
        pager.setAlignment(Pos.CENTER_RIGHT);
        return Tone.DINK.on(pager);
    }
}
