package foodcourt.server.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

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
        return new ShopSwitches(row.getLong("version"), row.getObject("estimated", Integer.class),
                chosenWait(row), pause, row.getBoolean("overloaded"), Map.copyOf(soldOut));
    }

    private static @Nullable Wait chosenWait(ResultSet row) throws SQLException {
        var minutes = row.getObject("wait_minutes", Integer.class);
        return minutes == null ? null : new Wait(minutes, row.getObject("wait_estimated", Integer.class));
    }

    private static SoldOut soldOut(ResultSet row) throws SQLException {
        return new SoldOut(Sale.valueOf(row.getString("sale")), Columns.time(row, "sold_out_until"));
    }

    @Override
    public Map<String, Long> versions() {
        var versions = new LinkedHashMap<String, Long>();
        database.jdbc().sql("select shop_id, version from shop_switches").query(row -> {
            versions.put(row.getString("shop_id"), row.getLong("version"));
        });
        return versions;
    }

    @Override
    public boolean save(String shopId, ShopSwitches switches) {
        try {
            return database.inTransaction(() -> {
                if (!update(shopId, switches) && (isThere(shopId) || !insert(shopId, switches))) {
                    return false;
                }
                database.jdbc().sql("delete from sold_out where shop_id = :shop").param("shop", shopId).update();
                switches.soldOut().forEach((itemId, how) -> insert(shopId, itemId, how));
                return true;
            });
        } catch (DuplicateKeyException e) { // of the first one of all
            return false;
        }
    }

    private boolean isThere(String shopId) {
        return database.jdbc().sql("select count(*) from shop_switches where shop_id = :shop").param("shop", shopId)
                .query(Long.class).single() > 0;
    }

    private boolean update(String shopId, ShopSwitches switches) {
        return write("""
                update shop_switches set version = :version, estimated = :estimate, wait_minutes = :wait,
                    wait_estimated = :estimated, paused = :paused, paused_until = :until, overloaded = :overloaded
                where shop_id = :shop and version = :version - 1""", shopId, switches);
    }

    private boolean insert(String shopId, ShopSwitches switches) {
        return write("""
                insert into shop_switches (shop_id, version, estimated, wait_minutes, wait_estimated, paused,
                    paused_until, overloaded)
                values (:shop, :version, :estimate, :wait, :estimated, :paused, :until, :overloaded)""", shopId,
                switches);
    }

    private boolean write(String sql, String shopId, ShopSwitches switches) {
        var pause = switches.pause();
        var wait = switches.chosenWait();
        return database.jdbc().sql(sql).param("shop", shopId).param("version", switches.version())
                .param("estimate", switches.estimated()).param("wait", wait == null ? null : wait.minutes())
                .param("estimated", wait == null ? null : wait.estimated()).param("paused", pause != null)
                .param("until", Columns.timeOrNull(pause == null ? null : pause.until()))
                .param("overloaded", switches.overloaded()).update() == 1;
    }

    private void insert(String shopId, String itemId, SoldOut how) {
        database.jdbc().sql("""
                insert into sold_out (shop_id, item_id, sale, sold_out_until) values (:shop, :item, :sale, :until)""")
                .param("shop", shopId).param("item", itemId).param("sale", how.sale().name())
                .param("until", Columns.time(how.until())).update();
    }
}
