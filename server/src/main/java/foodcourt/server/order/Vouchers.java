package foodcourt.server.order;

import org.springframework.stereotype.Component;

import foodcourt.server.storage.ModuleDatabase;

/** What is left on the meal vouchers. */
@Component
class Vouchers {
    private final ModuleDatabase database;
    private final PaymentRules rules;

    Vouchers(ModuleDatabase orderDatabase, PaymentRules rules) {
        database = orderDatabase;
        this.rules = rules;
    }

    boolean holdsSomething(String code) {
        return rules.voucher(code).map(this::left).orElse(0L) > 0;
    }

    /** Takes at most so many won off the voucher, in the running transaction; what it took: 0 when there is nothing. */
    long take(String code, long most) {
        return rules.voucher(code).map(voucher -> take(voucher, most)).orElse(0L);
    }

    private long take(PaymentRules.Voucher voucher, long most) {
        lock(voucher.code());
        var won = Math.min(most, left(voucher));
        if (won > 0) {
            database.jdbc().sql(
                    "update voucher_use set used = used + :won, times = times + 1, given_back = 0 where code = :code")
                    .param("won", won).param("code", voucher.code()).update();
        }
        return won;
    }

    /** Only one order at a time takes from a voucher. */
    private void lock(String code) {
        var there = database.jdbc().sql("update voucher_use set times = times where code = :code").param("code", code)
                .update() == 1;
        if (!there) {
            database.jdbc().sql("insert into voucher_use (code, used, times) values (:code, 0, 0)")
                    .param("code", code).update();
        }
    }

    /** Won that can still be used. */
    long left(PaymentRules.Voucher voucher) {
        return database.jdbc().sql("select used, times, given_back from voucher_use where code = :code")
                .param("code", voucher.code())
                .query((row, _) -> voucher.once() && row.getInt("times") > 0 ? row.getLong("given_back")
                        : voucher.won() - row.getLong("used"))
                .optional().orElse(voucher.won());
    }

    /**
     * The money is on the voucher again; one that pays once may pay once more: as far as it was given back, or wholly when
     * nothing of it is used any more.
     */
    void giveBack(String code, long won) {
        database.jdbc().sql("""
                update voucher_use set used = used - :won, times = case when used = :won then 0 else times end,
                    given_back = given_back + :won
                where code = :code""").param("won", won).param("code", code).update();
    }
}
