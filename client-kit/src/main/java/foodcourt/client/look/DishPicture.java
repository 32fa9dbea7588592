package foodcourt.client.look;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import foodcourt.api.ShopMark;

/**
 * A dish's picture in a rectangle: a drawing stands whole on its tint, a photo (no tint) fills the place. While it
 * loads the place shows its ground; without a picture, or when it cannot be read, the shop's mark.
 */
public final class DishPicture extends StackPane {

    private static final double MARK = 96;
    private final StackPane place = new StackPane();
    private final ShopMark mark;
    private final double width;
    private final double height;
    private final ChangeListener<Boolean> failure = (observed, before, failed) -> showMark();

    /**
     * A picture of that size (px) with round corners.
     *
     * @param picture path under the server's address, or null
     * @param tint {@code #RRGGBB}, or null for a photo
     */
    public DishPicture(PictureStore store, @Nullable String picture, @Nullable String tint, ShopMark mark,
            double width, double height, double radius) {
        this(store, picture, tint, mark, width, height, new CornerRadii(radius), 1);
        var clip = new Rectangle(width, height);
        clip.setArcWidth(radius * 2);
        clip.setArcHeight(radius * 2);
        setClip(clip);
    }

    private DishPicture(PictureStore store, @Nullable String picture, @Nullable String tint, ShopMark mark,
            double width, double height, CornerRadii radii, double zoom) {
        this.mark = mark;
        this.width = width;
        this.height = height;
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        setMouseTransparent(true);
        // a drawing that is larger than its place ends at its edges, whatever the corners are
        place.setClip(new Rectangle(width, height));
        place.setMinSize(width, height);
        place.setMaxSize(width, height);
        getChildren().add(place);
        setBackground(new Background(new BackgroundFill(Tints.of(picture == null ? mark.tint() : tint), radii, null)));
        if (picture == null) {
            showMark();
        } else {
            var fit = Math.min(width, height * 4 / 3);
            var fill = Math.max(width, height * 4 / 3);
            show(store.picture(picture, Math.ceil((tint == null ? fill : fit) * zoom)));
        }
    }

    /**
     * The top of a card: only the upper corners are round and the drawing is a little larger than its place.
     */
    public static DishPicture top(PictureStore store, @Nullable String picture, @Nullable String tint, ShopMark mark,
            double width, double height, double radius) {
        var top = new DishPicture(store, picture, tint, mark, width, height,
                new CornerRadii(radius, radius, 0, 0, false), 1.06);
        var clip = new Rectangle(width, height + radius);
        clip.setArcWidth(radius * 2);
        clip.setArcHeight(radius * 2);
        top.setClip(clip);
        return top;
    }

    private void show(Image image) {
        if (image.isError()) {
            showMark();
            return;
        }
        place.getChildren().setAll(new ImageView(image));
        if (image.getProgress() < 1) {
            // weak: the store keeps the image longer than any view of it
            image.errorProperty().addListener(new WeakChangeListener<>(failure));
        }
    }

    private void showMark() {
        place.getChildren().setAll(new ShopMarkView(mark, Math.min(MARK, Math.min(width, height) * 0.8)));
    }
}
