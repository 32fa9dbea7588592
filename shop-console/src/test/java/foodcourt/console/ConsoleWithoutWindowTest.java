package foodcourt.console;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import foodcourt.api.TicketAction;
import foodcourt.api.TicketCommand;
import foodcourt.api.TicketStatus;
import foodcourt.client.checks.FxToolkit;
import foodcourt.client.fx.UiThread;

import static foodcourt.console.SampleTickets.ticket;
import static org.assertj.core.api.Assertions.assertThat;

/** The console in a scene without a stage, as the demo draws it on a machine without a display. */
@ExtendWith(FxToolkit.class)
class ConsoleWithoutWindowTest {

    @Test
    void aTicketIsAcknowledgedOnceTheConsoleIsInAScene() {
        var on = FxToolkit.on(() -> new ConsoleOnTest("ko", List.of(ticket("A001", TicketStatus.RECEIVED, 1)),
                UiThread.javaFx()));
        FxToolkit.settle();
        assertThat(FxToolkit.on(() -> on.shop.commands)).as("nobody can see it yet").isEmpty();

        FxToolkit.run(() -> {
            assertThat(new Scene(on.console.root(), 1920, 1080).getRoot()).isNotNull();
            on.ticker.tick();
        });

        Awaitility.await().atMost(10, TimeUnit.SECONDS)
                .until(() -> FxToolkit.on(() -> on.shop.commands.size() == 1));
        assertThat(on.shop.commands).extracting(TicketCommand::action).containsExactly(TicketAction.ACKNOWLEDGE);
        FxToolkit.run(() -> on.console.close());
    }
}
