package foodcourt.client.connection;

import java.io.IOException;
import java.io.Reader;

import org.jspecify.annotations.Nullable;

/** Lines that end with LF, CR or both, as the event-stream format has them; an endless line is an error, not a full memory. */
final class LineReader {
    private static final int LONGEST = 16 << 20;
    private final Reader reader;
    private boolean afterCarriageReturn;

    /** @param reader a buffered one: it is read letter by letter */
    LineReader(Reader reader) {
        this.reader = reader;
    }

    /** The next line without its end, or null at the end of the stream; an unfinished last line is dropped. */
    @Nullable
    String next() throws IOException {
        var line = new StringBuilder();
        for (int letter = letter(); letter >= 0; letter = reader.read()) {
            if (letter == '\n' || letter == '\r') {
                afterCarriageReturn = letter == '\r';
                return line.toString();
            }
            append(line, (char) letter);
        }
        return null;
    }

    private int letter() throws IOException {
        int letter = reader.read();
        var halfOfALineEnd = afterCarriageReturn && letter == '\n';
        afterCarriageReturn = false;
        return halfOfALineEnd ? reader.read() : letter;
    }

    private static void append(StringBuilder line, char letter) throws IOException {
        if (line.length() >= LONGEST) {
            throw new IOException("a line of more than " + LONGEST + " letters");
        }
        line.append(letter);
    }
}
