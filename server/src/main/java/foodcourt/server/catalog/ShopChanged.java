package foodcourt.server.catalog;

/** A shop changed: its staff changed something, or a time came. Published in this process, versions in order. */
public record ShopChanged(ShopStatus status) {}
