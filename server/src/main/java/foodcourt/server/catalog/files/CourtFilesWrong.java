package foodcourt.server.catalog.files;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The court's files cannot be used; the message names every mistake. */
public final class CourtFilesWrong extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Mistake> mistakes;

    CourtFilesWrong(Path folder, List<Mistake> mistakes) {
        super(mistakes.stream().map(mistake -> "  " + mistake).collect(Collectors.joining("\n",
                "The court's files in " + folder + " have " + count(mistakes.size()) + ":\n", "")));
        this.mistakes = List.copyOf(mistakes);
    }

    /** All of them, by file and line. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    private static String count(int n) {
        return n == 1 ? "one mistake" : n + " mistakes";
    }
}
