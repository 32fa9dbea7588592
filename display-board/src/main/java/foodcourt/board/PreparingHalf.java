package foodcourt.board;

/**
 * The left half of the board: numbers in numeric order, column by column.
 *
 * @param known whether the server was ever heard: else nobody can say that nothing is prepared
 */
record PreparingHalf(boolean known, Page<String> numbers) {
    /** So many stand in one column of large numbers. */
    static final int FEW = 6;
    /** Rows of a column when there are more. */
    static final int ROWS = 8;
    /** Two columns a page when there are more. */
    static final int PER_PAGE = 2 * ROWS;

    static int perPage(int numbers) {
        return numbers <= FEW ? FEW : PER_PAGE;
    }

    boolean few() {
        return numbers.total() <= FEW;
    }
}
