package foodcourt.trials.report;

import java.util.Collection;
import java.util.List;

/**
 * A number that must be 0.
 *
 * @param what is counted
 * @param cases what was found, one text each
 */
public record Finding(String what, List<String> cases) {

    /** From whatever was found, sorted by its text. */
    public static Finding of(String what, Collection<?> cases) {
        return new Finding(what, cases.stream().map(Object::toString).sorted().toList());
    }

    /** How many. */
    public int count() {
        return cases.size();
    }

    @Override
    public String toString() {
        return count() + " " + what;
    }
}
