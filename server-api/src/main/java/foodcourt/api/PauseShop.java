package foodcourt.api;

import org.jspecify.annotations.Nullable;

/**
 * Body of {@code PUT} {@link Paths#SHOP_PAUSE}.
 *
 * @param minutes 1 to 240, or null: until the shop resumes
 */
public record PauseShop(@Nullable Integer minutes) {}
