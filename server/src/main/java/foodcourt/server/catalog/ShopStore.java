package foodcourt.server.catalog;

import java.util.Map;

/** Keeps what staff have set beyond a restart. */
interface ShopStore {
    /** By shop id. */
    Map<String, ShopSwitches> load();

    /** The versions alone, by shop id. */
    Map<String, Long> versions();

    /** On the disk when it returns; false when another process was faster: what is kept has not the version before. */
    boolean save(String shopId, ShopSwitches switches);
}
