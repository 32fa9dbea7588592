package foodcourt.server.catalog;

import java.util.List;

/**
 * What a copy of the catalog does not have yet.
 *
 * @param court as its files describe it
 * @param newer the shops whose version is higher than the copy's
 */
public record CatalogNews(Court court, List<ShopStatus> newer) {}
