package foodcourt.demo;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import foodcourt.client.fx.ProgramWindow;
import foodcourt.client.fx.WindowSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The main job on the real server, broker and databases: what a guest touches arrives where it should. */
class StoryTest extends OnTheRealServer {
    @Test
    void twoGuestsAndThreeShopsLiveTheStoryOfTheDemo() {
        try (var court = new HeadlessCourt(new Programs(server.address(), folder.resolve("story"), false))) {
            new Story(court, folder.resolve("pictures"), new PrintStream(OutputStream.nullOutputStream()), false)
                    .play();
        }
        assertThat(folder.resolve("pictures/b1-ready.png")).isNotEmptyFile();
    }

    @Test
    void aTouchAtTheKioskReachesTheKitchenAndTheBoard() {
        var devices = folder.resolve("touch");
        var robot = new FxRobot();
        var programs = new Programs(server.address(), devices, false);
        var console = new Screen("console", () -> programs.console("onggi"));
        var board = new Screen("board", programs::board);
        var stage = CompletableFuture.supplyAsync(() -> {
            var kiosk = new Stage();
            new ProgramWindow(programs.kiosk(), kiosk).show("kiosk", new WindowSize(540, 960));
            return kiosk;
        }, Platform::runLater).join();
        try {
            for (var id : new String[]{"eat-here", "shop-onggi", "next-dishes", "dish-gonggi-bap", "to-basket",
                    "place-order"}) {
                touch(robot, stage, id);
            }
            await().until(() -> robot.lookup("#order-number").tryQuery().isPresent());
            var number = robot.lookup("#order-number").query().getAccessibleText();
            console.sees("ticket-" + number);
            board.sees("preparing-" + number);
            console.press("action-" + number);
            console.press("action-" + number);
            board.sees("ready-" + number);
        } finally {
            CompletableFuture.runAsync(stage::close, Platform::runLater).join();
            console.close();
            board.close();
        }
    }

    private static void touch(FxRobot robot, Stage stage, String id) {
        await("'" + id + "' to be touchable").until(() -> touchable(robot, stage, id).isPresent());
        // a touch within 300 ms after a screen has changed is taken for a bounce of the one before
        await().pollDelay(Duration.ofMillis(350)).until(() -> true);
        robot.clickOn(touchable(robot, stage, id).orElseThrow());
    }

    private static Optional<Node> touchable(FxRobot robot, Stage stage, String id) {
        return robot.from(stage.getScene().getRoot()).lookup("#" + id)
                .match((Node node) -> node.isVisible() && !node.isDisabled()).tryQuery();
    }
}
