package foodcourt.client.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;

/** What is painted behind words, read from a picture of the screen: so gradients, layers and opacity are as seen. */
final class Grounds {
    /** A ground is one colour when this part of what is no full letter has it; the rest is the letters' soft edges. */
    private static final double ONE_COLOUR = 0.25;
    private final PixelReader pixels;
    private final Rectangle2D screen;

    Grounds(Parent root) {
        var box = root.getLayoutBounds();
        screen = new Rectangle2D(0, 0, Math.ceil(box.getWidth()), Math.ceil(box.getHeight()));
        var parameters = new SnapshotParameters();
        var corner = root.localToParent(0, 0);
        parameters.setViewport(new Rectangle2D(corner.getX(), corner.getY(), screen.getWidth(), screen.getHeight()));
        if (root.getScene() != null) {
            parameters.setFill(root.getScene().getFill());
        }
        pixels = root.snapshot(parameters, null).getPixelReader();
    }

    /** The ratio, or empty where the letters' or the ground's colour is not one. */
    Optional<Double> contrast(Word word) {
        if (!(word.node().getFill() instanceof Color letters)) {
            return Optional.empty();
        }
        return ground(word.ink(), letters)
                .map(ground -> ratio(ground.interpolate(letters, letters.getOpacity() * opacity(word.node())), ground));
    }

    /** WCAG 2: from 1 (the same) to 21 (black on white). */
    static double ratio(Color one, Color other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** The most frequent colour that is not the letters' own; where there is no other, the letters are on their like. */
    private Optional<Color> ground(Bounds ink, Color letters) {
        var counts = new HashMap<Integer, Integer>();
        int all = 0;
        for (int y = from(ink.getMinY()); y < to(ink.getMaxY(), screen.getHeight()); y++) {
            for (int x = from(ink.getMinX()); x < to(ink.getMaxX(), screen.getWidth()); x++) {
                counts.merge(pixels.getArgb(x, y), 1, Integer::sum);
                all++;
            }
        }
        int pixelCount = all;
        var own = argb(letters);
        var ownCount = counts.getOrDefault(own, 0);
        counts.remove(own);
        return counts.entrySet().stream().max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= ONE_COLOUR * (pixelCount - ownCount))
                .map(most -> colour(most.getKey()))
                .or(() -> pixelCount > 0 && ownCount == pixelCount ? Optional.of(letters) : Optional.empty());
    }

    private static int from(double edge) {
        return (int) Math.max(0, Math.floor(edge) - 2);
    }

    private static int to(double edge, double end) {
        return (int) Math.min(end, Math.ceil(edge) + 2);
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node at = node; at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        return opacity;
    }

    private static int argb(Color colour) {
        return 0xff000000 | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8 | (int) Math.round(colour.getBlue() * 255);
    }

    private static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
