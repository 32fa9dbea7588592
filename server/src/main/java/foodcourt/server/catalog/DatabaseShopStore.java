package foodcourt.server.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import foodcourt.server.catalog.ShopSwitches.Pause;
import foodcourt.server.catalog.ShopSwitches.Wait;
import foodcourt.server.storage.Columns;
import foodcourt.server.storage.ModuleDatabase;

/** Keeps the switches in the module's database. */
final class DatabaseShopStore implements ShopStore {
    private final ModuleDatabase database;

    DatabaseShopStore(ModuleDatabase database) {
        this.database = database;
    }

    @Override
    public Map<String, ShopSwitches> load() {
        var soldOut = new HashMap<String, Map<String, SoldOut>>();
        database.jdbc().sql("select * from sold_out").query(row -> {
            soldOut.computeIfAbsent(row.getString("shop_id"), _ -> new HashMap<>())
                    .put(row.getString("item_id"), soldOut(row));
        });
        var switches = new LinkedHashMap<String, ShopSwitches>();
        database.jdbc().sql("select * from shop_switches").query(row -> {
            var shopId = row.getString("shop_id");
            switches.put(shopId, switches(row, soldOut.getOrDefault(shopId, Map.of())));
        });
        return switches;
    }

    private static ShopSwitches switches(ResultSet row, Map<String, SoldOut> soldOut) throws SQLException {
        var pause = row.getBoolean("paused") ? new Pause(Columns.timeOrNull(row, "paused_until")) : null;
        return new ShopSwitches(row.getLong("version"), chosenWait(row), pause,
                row.getBoolean("overloaded"), Map.copyOf(soldOut));
    }

    private static @Nullable Wait chosenWait(ResultSet row) throws SQLException {
        var minutes = row.getObject("wait_minutes", Integer.class);
        return minutes == null ? null : new Wait(minutes, row.getObject("wait_estimated", Integer.class));
    }

    private static SoldOut soldOut(ResultSet row) throws SQLException {
        return new SoldOut(Sale.valueOf(row.getString("sale")), Columns.time(row, "sold_out_until"));
    }

    @Override
    public void save(String shopId, ShopSwitches switches) {
        database.inTransaction(() -> {
            database.jdbc().sql("delete from sold_out where shop_id = :shop").param("shop", shopId).update();
            database.jdbc().sql("delete from shop_switches where shop_id = :shop").param("shop", shopId).update();
            insert(shopId, switches);
            switches.soldOut().forEach((itemId, how) -> insert(shopId, itemId, how));
        });
    }

    private void insert(String shopId, ShopSwitches switches) {
        var pause = switches.pause();
        var wait = switches.chosenWait();
        database.jdbc().sql("""
                insert into shop_switches (shop_id, version, wait_minutes, wait_estimated, paused, paused_until,
                    overloaded)
                values (:shop, :version, :wait, :estimated, :paused, :until, :overloaded)""")
                .param("shop", shopId).param("version", switches.version())
                .param("wait", wait == null ? null : wait.minutes())
                .param("estimated", wait == null ? null : wait.estimated())
                .param("paused", pause != null).param("overloaded", switches.overloaded())
                .param("until", Columns.timeOrNull(pause == null ? null : pause.until())).update();
    }

    private void insert(String shopId, String itemId, SoldOut how) {
        database.jdbc().sql("""
                insert into sold_out (shop_id, item_id, sale, sold_out_until) values (:shop, :item, :sale, :until)""")
                .param("shop", shopId).param("item", itemId).param("sale", how.sale().name())
                .param("until", Columns.time(how.until())).update();
    }
}
