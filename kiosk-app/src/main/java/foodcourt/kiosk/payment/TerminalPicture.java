package foodcourt.kiosk.payment;

import java.text.NumberFormat;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Rotate;

import foodcourt.client.look.Tone;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;

/** The card terminal with the amount on its display, and what is to be done with card or phone. */
final class TerminalPicture extends Pane {

    private static final Color SHADOW = Color.web("#3A1D08", 0.12);
    private static final Color EDGE = Color.web("#4A3A2E");
    private static final Color CASE = Color.web("#5F4C3D");
    private static final Color DISPLAY = Color.web("#DCEFEE");
    private static final Color KEY = Color.web("#8A7763");
    private static final Color SLOT = Color.web("#16110D");
    private static final Color HONEY = Color.web("#F5B83D");
    private static final Color STRIPE = Color.web("#C98A12");
    private static final Color CHIP = Color.web("#FFF0CC");
    private static final Color BROWN = Color.web("#734600");
    private static final Color INK = Color.web("#2B1D14");
    private static final Color PAPER = Color.web("#FFF6E8");
    private static final Color ARROW = Color.web("#BC3B0F");

    private TerminalPicture(double width, double height) {
        setMinSize(width, height);
        setMaxSize(width, height);
        setMouseTransparent(true);
    }

    /** A card is put in from below, or is in it. */
    static TerminalPicture card(long won, boolean inside) {
        var picture = new TerminalPicture(600, 560);
        picture.getChildren().addAll(new Ellipse(300, 536, 230, 16), box(150, 20, 300, 420, 40, EDGE),
                box(150, 20, 300, 404, 40, CASE), box(180, 52, 240, 140, 18, DISPLAY),
                display(180, 52, 240, 140, 54, won), keys(190, 216, 64, 42, 78, 56),
                box(190, 392, 220, 14, 7, SLOT), card());
        if (!inside) {
            picture.getChildren().add(line("M500 520V400M452 446l48-48 48 48", ARROW, 18));
        }
        picture.shade();
        return picture;
    }

    /** A phone is held to it from above; the amount stands left, where the phone does not cover it. */
    static TerminalPicture phone(long won) {
        var picture = new TerminalPicture(620, 590);
        var all = new Group(new Ellipse(290, 540, 230, 18), box(150, 190, 280, 350, 40, EDGE),
                box(150, 190, 280, 336, 40, CASE), box(178, 220, 224, 112, 18, DISPLAY),
                display(178, 220, 186, 112, 46, won), keys(186, 356, 60, 38, 74, 52),
                line("M216 164q74-44 148 0M190 122q100-62 200 0", ARROW, 14), phone());
        all.setManaged(false);
        all.setLayoutY(32);
        picture.getChildren().add(all);
        ((Ellipse) all.getChildren().getFirst()).setFill(SHADOW);
        return picture;
    }

    private void shade() {
        ((Ellipse) getChildren().getFirst()).setFill(SHADOW);
    }

    private static Group card() {
        return new Group(box(206, 398, 188, 128, 16, HONEY), box(206, 398, 188, 20, 0, STRIPE),
                box(228, 436, 44, 34, 7, CHIP), line("M228 453h44M250 436v34", STRIPE, 3),
                line("M228 500h90", BROWN, 8));
    }

    private static Group phone() {
        var phone = new Group(box(392, -6, 150, 276, 30, INK), box(404, 14, 126, 236, 16, HONEY),
                box(420, 96, 94, 62, 10, PAPER), line("M432 114h36M432 134h60", BROWN, 8));
        phone.getTransforms().add(new Rotate(24, 470, 120));
        phone.setTranslateX(26);
        phone.setTranslateY(-4);
        return phone;
    }

    private static Group keys(double x, double y, double width, double height, double right, double down) {
        var keys = new Group();
        for (int i = 0; i < 9; i++) {
            int row = i / 3;
            keys.getChildren().add(box(x + i % 3 * right, y + row * down, width, height, 12, KEY));
        }
        return keys;
    }

    private static Label display(double x, double y, double width, double height, double size, long won) {
        var digits = NumberFormat.getIntegerInstance(Locale.ROOT).format(won);
        var amount = Words.centred(Words.fitting(digits, Weight.BLACK, width - 4, size, 46, 40, 34));
        amount.resizeRelocate(x, y, width, height);
        amount.setMinSize(width, height);
        amount.setMaxSize(width, height);
        return Tone.SEA_PRESS.on(amount);
    }

    private static Rectangle box(double x, double y, double width, double height, double radius, Color colour) {
        var box = new Rectangle(x, y, width, height);
        box.setArcWidth(2 * radius);
        box.setArcHeight(2 * radius);
        box.setFill(colour);
        return box;
    }

    private static Node line(String path, Color colour, double width) {
        var line = new SVGPath();
        line.setContent(path);
        line.setFill(null);
        line.setStroke(colour);
        line.setStrokeWidth(width);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return line;
    }
}
