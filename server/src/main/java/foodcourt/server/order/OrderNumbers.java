package foodcourt.server.order;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import foodcourt.server.storage.ModuleDatabase;

/** The short numbers of a day: A001 to A999, then B001 ..., Z999, AA001 .... Each is given once. */
@Component
class OrderNumbers {
    private static final int PER_LETTER = 999;
    private static final Pattern FORM = Pattern.compile("[A-Z]{1,4}[0-9]{3}");

    private final ModuleDatabase database;

    OrderNumbers(ModuleDatabase orderDatabase) {
        database = orderDatabase;
    }

    /** The next number of the day; given back when the running transaction rolls back. */
    String next(LocalDate day) {
        if (database.jdbc().sql("update order_day set given = given + 1 where court_day = :day").param("day", day)
                .update() == 0) {
            database.jdbc().sql("insert into order_day (court_day, given) values (:day, 1)").param("day", day)
                    .update();
        }
        return number(database.jdbc().sql("select given from order_day where court_day = :day").param("day", day)
                .query(Integer.class).single());
    }

    /** Whether a number can be this; what cannot is not looked for, for some databases refuse what is in it. */
    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    static String number(int count) {
        return "%s%03d".formatted(letters((count - 1) / PER_LETTER), (count - 1) % PER_LETTER + 1);
    }

    private static String letters(int index) {
        var last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
