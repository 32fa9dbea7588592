package foodcourt.client.firststart;

import foodcourt.client.look.Typeface;
import foodcourt.client.look.Weight;

/**
 * The letters of one language.
 *
 * @param medium running text
 * @param bold labels
 * @param black headings and primary actions
 */
public record Letters(Typeface medium, Typeface bold, Typeface black) {

    /** Korean and Latin. */
    public static final Letters USUAL = new Letters(Weight.MEDIUM, Weight.BOLD, Weight.BLACK);
}
