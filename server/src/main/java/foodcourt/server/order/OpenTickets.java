package foodcourt.server.order;

import java.time.Duration;
import java.time.InstantSource;

import org.springframework.stereotype.Component;

import foodcourt.server.storage.Columns;
import foodcourt.server.storage.ModuleDatabase;

/** How much each shop has to cook, as far as order knows: what it placed, and what kitchens told since. */
@Component
class OpenTickets {
    /** What nobody touched for so long is forgotten on a console, not cooked: it must not stop the next day. */
    static final Duration FORGOTTEN = Duration.ofHours(12);

    private final ModuleDatabase database;
    private final InstantSource clock;

    OpenTickets(ModuleDatabase orderDatabase, InstantSource clock) {
        database = orderDatabase;
        this.clock = clock;
    }

    /** Of several processes one looks after how much shops have. */
    boolean areWatchedHere() {
        return database.leads();
    }

    /** The shop's tickets that are received, accepted or cooking, of orders that kitchens know. */
    int of(String shopId) {
        return database.jdbc().sql("""
                select count(*) from order_ticket join orders on orders.order_id = order_ticket.order_id
                where shop_id = :shop and order_ticket.status in ('RECEIVED', 'ACCEPTED', 'COOKING')
                    and status_at > :since and orders.status = 'PLACED'""")
                .param("shop", shopId).param("since", Columns.time(clock.instant().minus(FORGOTTEN)))
                .query(Integer.class).single();
    }
}
