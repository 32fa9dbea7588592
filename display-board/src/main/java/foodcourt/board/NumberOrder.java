package foodcourt.board;

import java.util.Comparator;

/** Order numbers as people count them: {@code A099} before {@code A100}, {@code A1000} after {@code A999}. */
enum NumberOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String one, String other) {
        int byPrefix = prefix(one).compareTo(prefix(other));
        return byPrefix != 0 ? byPrefix : compareDigits(one.substring(prefix(one).length()),
                other.substring(prefix(other).length()));
    }

    /** The letters a number starts with, such as {@code A}. */
    static String prefix(String number) {
        int end = 0;
        while (end < number.length() && !Character.isDigit(number.charAt(end))) {
            end++;
        }
        return number.substring(0, end);
    }

    private static int compareDigits(String one, String other) {
        int byLength = Integer.compare(one.length(), other.length());
        return byLength != 0 ? byLength : one.compareTo(other);
    }
}
