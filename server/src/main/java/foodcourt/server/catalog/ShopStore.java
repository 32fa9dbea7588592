package foodcourt.server.catalog;

import java.util.Map;

/** Keeps what staff have set beyond a restart. */
interface ShopStore {
    /** By shop id. */
    Map<String, ShopSwitches> load();

    /** On the disk when it returns. */
    void save(String shopId, ShopSwitches switches);
}
