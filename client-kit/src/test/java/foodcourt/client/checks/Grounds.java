package foodcourt.client.checks;

import java.util.Arrays;
import java.util.Optional;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
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
        var sorted = sortedColours(ink);
        var own = argb(letters);
        int ownCount = 0;
        int most = 0;
        int mostCount = 0;
        for (int start = 0, end; start < sorted.length; start = end) {
            end = endOfRun(sorted, start);
            if (sorted[start] == own) {
                ownCount = end - start;
            } else if (end - start > mostCount) {
                most = sorted[start];
                mostCount = end - start;
            }
        }
        if (mostCount == 0) {
            return ownCount == 0 ? Optional.empty() : Optional.of(letters);
        }
        return mostCount >= ONE_COLOUR * (sorted.length - ownCount) ? Optional.of(colour(most)) : Optional.empty();
    }

    /** Thousands of pixels for each of a screen's words: sorted, not counted one by one, for it is hundreds of screens. */
    private int[] sortedColours(Bounds ink) {
        var x = from(ink.getMinX());
        var y = from(ink.getMinY());
        var width = Math.max(0, to(ink.getMaxX(), screen.getWidth()) - x);
        var height = Math.max(0, to(ink.getMaxY(), screen.getHeight()) - y);
        var colours = new int[width * height];
        if (colours.length > 0) {
            pixels.getPixels(x, y, width, height, PixelFormat.getIntArgbInstance(), colours, 0, width);
        }
        Arrays.sort(colours);
        return colours;
    }

    private static int endOfRun(int[] sorted, int start) {
        int end = start + 1;
        while (end < sorted.length && sorted[end] == sorted[start]) {
            end++;
        }
        return end;
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
