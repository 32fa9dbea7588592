package foodcourt.client.watch;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecentLogTest {

    private final RecentLog log = new RecentLog();
    private final ByteArrayOutputStream other = new ByteArrayOutputStream();
    private final PrintStream program = new PrintStream(log.along(other), true, StandardCharsets.UTF_8);

    @Test
    void whatIsWrittenGoesWhereItWentAndItsWholeLinesAreKept() {
        program.println("프린터: 종이가 없어요");
        program.print("half a line");
        assertThat(log.lines()).containsExactly("프린터: 종이가 없어요");
        assertThat(other.toString(StandardCharsets.UTF_8)).endsWith("half a line");
    }

    @Test
    void onlyTheLastLinesAreKept() {
        for (int i = 0; i < RecentLog.MOST + 5; i++) {
            program.println("line " + i);
        }
        assertThat(log.lines()).hasSize(RecentLog.MOST).endsWith("line " + (RecentLog.MOST + 4));
    }
}
