package foodcourt.api;

/** Body of {@code PUT} {@link Paths#ITEM_SALE}. */
public record ChangeSale(ItemSale sale) {}
