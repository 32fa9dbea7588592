package foodcourt.board;

import java.net.URI;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import foodcourt.client.checks.FxToolkit;
import foodcourt.client.fx.UiThread;
import foodcourt.client.speech.Chime;
import foodcourt.client.speech.SilentChime;
import foodcourt.client.speech.SilentVoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The whole program against a server that speaks the live stream. */
@ExtendWith(FxToolkit.class)
class BoardTest {
    private final SilentChime chime = new SilentChime();
    private @Nullable StreamingServer server;
    private @Nullable Board board;

    @BeforeEach
    void start() throws Exception {
        server = new StreamingServer();
        server.snapshot(snapshot("2026-11-22T03:41:00Z"));
    }

    @AfterEach
    void stop() {
        if (board != null) {
            var open = board;
            FxToolkit.run(open::close);
            FxToolkit.run(open::close);
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void finishedTicketMovesFromPreparingToLargeAndIsHeard() {
        show(Set.of());
        awaitNode("#preparing-A041");
        started().change(ticket("A041", "bada", "READY", 2));
        awaitNode("#hero");
        assertThat(find("#hero")).extracting(Node::getAccessibleText).isEqualTo("A041");
        assertThat(find("#preparing-A041")).isNull();
        assertThat(chime.played()).containsExactly(Chime.Sound.CALL);
    }

    @Test
    void boardOfAZoneLeavesOtherShopsAlone() {
        show(Set.of("onggi"));
        started().change(ticket("A042", "onggi", "PREPARING", 1));
        awaitNode("#preparing-A042");
        assertThat(find("#preparing-A041")).isNull();
    }

    @Test
    void boardShowsTheCourtsTimeAlsoWhenTheFirstQuestionForItIsNotAnswered() {
        show(Set.of());
        await().until(() -> started().courtQuestions() == 1);

        started().snapshot(snapshot("2026-11-22T04:41:00Z")); // an hour goes by at once

        await().until(() -> showsTime("13:41"));
        assertThat(started().courtQuestions()).isEqualTo(2);
    }

    private boolean showsTime(String time) {
        var shown = java.util.Objects.requireNonNull(board);
        return FxToolkit.on(() -> shown.root().lookupAll(".label").stream().map(Label.class::cast)
                .anyMatch(label -> label.getText().equals(time)));
    }

    private void show(Set<String> shops) {
        board = FxToolkit.on(() -> {
            var made = new Board(new BoardSettings(URI.create(started().address()), "ko", "test", shops, List.of("ko"),
                    6, 0.634, true), UiThread.javaFx(), chime, new SilentVoice());
            new Scene(made.root(), made.width(), made.height());
            made.start();
            return made;
        });
    }

    private StreamingServer started() {
        return java.util.Objects.requireNonNull(server);
    }

    private void awaitNode(String id) {
        await().until(() -> find(id) != null);
    }

    private @Nullable Node find(String id) {
        var shown = java.util.Objects.requireNonNull(board);
        return FxToolkit.on(() -> java.util.Optional.ofNullable(shown.root().lookup(id))).orElse(null);
    }

    private static String snapshot(String serverTime) {
        return """
                {"courtName":{"ko":"한빛몰 3층","en":"Hanbit Mall 3F"},"serverTime":"%s","tickets":[%s]}"""
                .formatted(serverTime, ticket("A041", "bada", "PREPARING", 1));
    }

    private static String ticket(String number, String shopId, String place, int version) {
        var calledAt = place.equals("READY") ? "\"2026-11-22T03:41:00Z\"" : "null";
        return """
                {"ticketId":"%s","number":"%s","shop":{"shopId":"%s","name":{"ko":"바다국수","en":"Bada Noodles"},\
                "mark":{"icon":"bowl","tint":"#D6E8EA"},"counter":3},"place":"%s","calledAt":%s,"calls":%d,"version":%d}"""
                .formatted(java.util.UUID.nameUUIDFromBytes(number.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        number, shopId, place, calledAt, place.equals("READY") ? 1 : 0, version);
    }
}
