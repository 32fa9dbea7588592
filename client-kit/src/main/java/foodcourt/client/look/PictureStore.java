package foodcourt.client.look;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

import javafx.scene.image.Image;

/**
 * Dish pictures, loaded in the background and kept. To be used on the FX thread.
 *
 * <p>A picture that failed is asked for again when it is next shown.
 */
public final class PictureStore {

    private static final int KEPT = 200;
    private final Map<String, Image> pictures = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Image> eldest) {
            return size() > KEPT;
        }
    };
    private final URI server;

    /** Pictures whose paths are under this server's address. */
    public PictureStore(URI server) {
        this.server = server;
    }

    /** The picture scaled to that width (px); it may still be loading. */
    Image picture(String path, double width) {
        var key = path + '@' + width;
        var known = pictures.get(key);
        if (known != null && !known.isError()) {
            return known;
        }
        var image = new Image(server.resolve(path).toString(), width, 0, true, true, true);
        pictures.put(key, image);
        return image;
    }
}
