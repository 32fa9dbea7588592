package foodcourt.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** One picture of the court: the kiosk beside a console and the board, as the README shows it. */
final class Collage {
    private static final int GAP = 24;

    private Collage() {}

    static void save(Path folder) throws IOException {
        var image = new BufferedImage(1400, 910, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.setColor(new Color(0x2B1D14));
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        int height = image.getHeight() - 2 * GAP;
        int kiosk = height * 1080 / 1920;
        draw(canvas, folder, "k2-menu", GAP, GAP, kiosk, height);
        int wide = (height - GAP) / 2 * 1920 / 1080;
        draw(canvas, folder, "c1-called", 2 * GAP + kiosk, GAP, wide, (height - GAP) / 2);
        draw(canvas, folder, "b1-called", 2 * GAP + kiosk, 2 * GAP + (height - GAP) / 2, wide, (height - GAP) / 2);
        canvas.dispose();
        ImageIO.write(image.getSubimage(0, 0, 3 * GAP + kiosk + wide, image.getHeight()), "png",
                folder.resolve("court.png").toFile());
    }

    private static void draw(Graphics2D canvas, Path folder, String name, int x, int y, int width, int height)
            throws IOException {
        var picture = ImageIO.read(folder.resolve(name + ".png").toFile());
        var smooth = picture.getScaledInstance(width, height, java.awt.Image.SCALE_AREA_AVERAGING);
        canvas.drawImage(smooth, x, y, null);
    }
}
