package foodcourt.client.fx;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import javax.imageio.ImageIO;

/**
 * Pictures of a screen at any size, without a window: the headless platform's screen is only 1000 × 1000 px, a scene
 * without a stage knows no such limit. Any thread may ask; it waits for the UI thread.
 */
public final class Picture {
    /** What is made while laying out is laid out the next time, as a window's later pulses do. */
    private static final int PASSES = 2;

    private Picture() {}

    /** The program's screen at its design size, as a PNG file. */
    public static void save(Program program, Path png) throws IOException {
        save(program.root(), program.width(), program.height(), png);
    }

    /** This root at the given size in px, as a PNG file. */
    public static void save(Parent root, double width, double height, Path png) throws IOException {
        var image = onUiThread(() -> of(root, width, height));
        Files.createDirectories(png.toAbsolutePath().getParent());
        if (!ImageIO.write(buffered(image), "png", png.toFile())) {
            throw new IOException("no PNG writer for " + png);
        }
    }

    /**
     * This root at the given size in px, also while a window shows it scaled; a root without a scene gets one of that
     * size. On the UI thread.
     */
    public static Image of(Parent root, double width, double height) {
        var scene = root.getScene() == null ? new Scene(root, width, height) : root.getScene();
        for (int pass = 0; pass < PASSES; pass++) {
            root.applyCss();
            root.layout();
        }
        var parameters = new SnapshotParameters();
        parameters.setFill(scene.getFill());
        var corner = root.localToParent(0, 0);
        parameters.setViewport(new Rectangle2D(corner.getX(), corner.getY(), width, height));
        return root.snapshot(parameters, null);
    }

    private static Image onUiThread(Supplier<Image> task) {
        return Platform.isFxApplicationThread() ? task.get()
                : CompletableFuture.supplyAsync(task, Platform::runLater).join();
    }

    private static BufferedImage buffered(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        buffered.setRGB(0, 0, width, height, pixels, 0, width);
        return buffered;
    }
}
