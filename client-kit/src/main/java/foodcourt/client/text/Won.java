package foodcourt.client.text;

import java.util.Locale;

/** Amounts of won as people read them. */
public final class Won {
    private Won() {}

    /** {@code 9,000원} in Korean, {@code ₩9,000} else; a negative amount keeps its sign in front. */
    public static String format(long amount, String language) {
        var digits = String.format(Locale.ROOT, "%,d", Math.abs(amount));
        var sign = amount < 0 ? "-" : "";
        return sign + (language.equals("ko") ? digits + "원" : "₩" + digits);
    }
}
