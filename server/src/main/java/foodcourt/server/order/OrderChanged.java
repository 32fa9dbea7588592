package foodcourt.server.order;

/** An order was placed or changed, and that is kept: for who shows it live. */
public record OrderChanged(Order order) {}
