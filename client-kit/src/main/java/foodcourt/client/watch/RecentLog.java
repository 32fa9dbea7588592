package foodcourt.client.watch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last lines of a program's log, for staff who stand before the device. It holds what the log holds: no secrets. */
public final class RecentLog {

    /** Lines that are kept. */
    public static final int MOST = 200;
    private static final int LONGEST = 2000;
    private final Deque<String> lines = new ArrayDeque<>();

    /** Reads along what the program writes to its standard error from now on, as its log does; it still goes there. */
    public static RecentLog ofThisProgram() {
        var log = new RecentLog();
        System.setErr(new PrintStream(log.along(System.err), true, StandardCharsets.UTF_8));
        return log;
    }

    /** Oldest first; at most {@link #MOST}. */
    public List<String> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    /** Goes to the other stream, and each whole line is kept too. */
    OutputStream along(OutputStream other) {
        return new OutputStream() {
            private final ByteArrayOutputStream line = new ByteArrayOutputStream();

            @Override
            public synchronized void write(int letter) throws IOException {
                other.write(letter);
                if (letter == '\n') {
                    keep(line.toString(StandardCharsets.UTF_8).strip());
                    line.reset();
                } else if (line.size() < LONGEST) {
                    line.write(letter);
                }
            }

            @Override
            public void flush() throws IOException {
                other.flush();
            }
        };
    }

    private void keep(String line) {
        synchronized (lines) {
            if (!line.isEmpty()) {
                lines.add(line);
            }
            while (lines.size() > MOST) {
                lines.remove();
            }
        }
    }
}
