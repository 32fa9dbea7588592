package foodcourt.server.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What must be told of a dish by the Korean labelling rules. */
public enum Allergen {
    EGG, MILK, BUCKWHEAT, PEANUT, SOYBEAN, WHEAT, MACKEREL, CRAB, SHRIMP, PORK, PEACH, TOMATO, SULFITE, WALNUT, CHICKEN,
    BEEF, SQUID, CLAM, PINE_NUT;

    /** The word for it in files and on the wire, such as {@code pine_nut}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The allergen of this word. */
    public static Optional<Allergen> of(String id) {
        return Arrays.stream(values()).filter(allergen -> allergen.id().equals(id)).findFirst();
    }
}
