package foodcourt.server.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a copy of the catalog does not have yet.
 *
 * @param court as its files describe it, or null: the copy has it
 * @param newer the shops whose version is higher than the copy's
 * @param edition of the court: another one when its files are others; null: an older process does not say
 */
public record CatalogNews(@Nullable Court court, List<ShopStatus> newer, @Nullable String edition) {}
