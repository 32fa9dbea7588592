package foodcourt.server.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The court and its shops as they are now, for whatever module. Where the catalog runs in another process this is a copy of
 * it, some moments old, which is there also while the catalog is away. Every change of a shop is published as
 * {@link ShopChanged} in this process. An empty answer means: no such shop.
 */
public interface Catalog {
    /** The court as its files describe it. */
    Court court();

    /** The court's calendar day now. */
    LocalDate today();

    /** All shops now, in the order in which they are shown. */
    List<ShopStatus> shops();

    /** The shop now. */
    Optional<ShopStatus> shop(String shopId);

    /** The shop takes no orders until it has worked off enough, or its staff resume. */
    Optional<ShopStatus> pauseOverloaded(String shopId);

    /** The shop has worked off enough; a pause of its staff goes on. */
    Optional<ShopStatus> resumeOverloaded(String shopId);

    /**
     * The shop's minutes from order to call, as its kitchen's work tells; shown instead of its file's.
     *
     * @param minutes null: too little is known
     */
    Optional<ShopStatus> estimateWait(String shopId, @Nullable Integer minutes);
}
