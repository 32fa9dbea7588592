package foodcourt.client.connection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SseParserTest {

    @Test
    void severalDataLinesAreOneText() throws IOException {
        assertThat(messages("data: first\ndata: second\n\n")).extracting(SseParser.Message::data)
                .containsExactly("first\nsecond");
    }

    @Test
    void oneSpaceAfterTheColonIsNoPartOfTheValue() throws IOException {
        assertThat(messages("data:no space\n\ndata:  two\n\n")).extracting(SseParser.Message::data)
                .containsExactly("no space", " two");
    }

    @Test
    void commentsAndUnknownFieldsAreNothing() throws IOException {
        assertThat(messages(": hello\nfuture: x\ndata: here\n\n:\n\n")).extracting(SseParser.Message::data)
                .containsExactly("here");
    }

    @Test
    void linesMayEndInThreeWays() throws IOException {
        assertThat(messages("event: a\r\ndata: 1\r\n\r\nevent: b\rdata: 2\r\revent: c\ndata: 3\n\n"))
                .extracting(SseParser.Message::event, SseParser.Message::data)
                .containsExactly(tuple("a", "1"),
                        tuple("b", "2"), tuple("c", "3"));
    }

    @Test
    void anIdStaysUntilAnotherComesAndAnEmptyOneForgetsIt() throws IOException {
        assertThat(messages("id: e-1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n"))
                .extracting(SseParser.Message::lastId)
                .containsExactly("e-1", "e-1", "");
    }

    @Test
    void aNameCountsForOneEventOnlyAndMessageIsTheUsualOne() throws IOException {
        assertThat(messages("event: shop\ndata: a\n\ndata: b\n\nevent: lost\n\ndata: c\n\n"))
                .extracting(SseParser.Message::event)
                .containsExactly("shop", "message", "message");
    }

    @Test
    void whatHasNoBlankLineYetIsNotTold() throws IOException {
        assertThat(messages("data: whole\n\ndata: half")).hasSize(1);
    }

    @Test
    void aByteOrderMarkIsSkipped() throws IOException {
        assertThat(messages("\uFEFFdata: a\n\n")).extracting(SseParser.Message::data).containsExactly("a");
    }

    @Test
    void theServersPauseIsTakenWhenItIsANumber() throws IOException {
        assertThat(messages("retry: 1500\ndata: a\n\nretry: soon\ndata: b\n\n"))
                .extracting(SseParser.Message::retryMillis)
                .containsExactly(1500L, 1500L);
    }

    private static List<SseParser.Message> messages(String stream) throws IOException {
        var messages = new ArrayList<SseParser.Message>();
        var parser = new SseParser("", messages::add);
        var lines = new LineReader(new BufferedReader(new StringReader(stream)));
        for (@Nullable
        String line = lines.next(); line != null; line = lines.next()) {
            parser.line(line);
        }
        return messages;
    }
}
