package foodcourt.server.catalog.files;

/**
 * Something wrong in the court's files.
 *
 * @param file below the court's folder, such as {@code shops/bada.yaml}
 * @param line from 1
 * @param reason what is wrong and what would be right, in plain English
 */
public record Mistake(String file, int line, String reason) {

    /** For the owner: {@code shops/bada.yaml, line 7: ...}. */
    @Override
    public String toString() {
        return file + ", line " + line + ": " + reason;
    }
}
