package foodcourt.client.connection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;

import foodcourt.api.OrderView;
import foodcourt.api.Paths;
import foodcourt.api.RejectReason;
import foodcourt.api.ShopAvailability;
import foodcourt.api.ShopView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The client against the contract's golden examples, as they are and as a newer server might send them. */
class ContractExamplesTest {
    private final Json json = new Json();

    @ParameterizedTest
    @CsvSource({"court-view, CourtView", "order-view, OrderView", "kitchen-view, KitchenView", "board-view, BoardView",
            "account-view, AccountView", "problem.total-changed, Problem", "staff-call-view, StaffCallView"})
    void examplesAreRead(String example, String type) throws IOException, ClassNotFoundException {
        var read = json.read(text(example), Class.forName("foodcourt.api." + type));
        assertThat(json.read(json.write(read), read.getClass())).isEqualTo(read);
    }

    @Test
    void newerWordsBecomeTheCarefulOnes() throws IOException {
        var closed = json.read(text("shop-view").replace("\"OPEN\"", "\"MOVING_HOUSE\""), ShopView.class);
        assertThat(closed.availability()).isEqualTo(ShopAvailability.CLOSED);
        var rejected = json.read(text("order-view.one-part-rejected").replace("SOLD_OUT", "OVEN_BROKEN"),
                OrderView.class);
        assertThat(rejected.tickets().getFirst().reason()).isEqualTo(RejectReason.OTHER);
    }

    @Test
    void aStatusNobodyKnowsIsAnErrorAndNoGuess() {
        assertThatThrownBy(() -> json.read(text("order-view").replace("COOKING", "FLYING"), OrderView.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void whatMustBeThereIsMissedWhereItIs() {
        assertThatThrownBy(() -> json.read(text("order-view").replace("\"lines\"", "\"rows\""), OrderView.class))
                .isInstanceOf(JacksonException.class).hasMessageContaining("tickets.lines");
    }

    private static String text(String example) throws IOException {
        try (var in = Objects.requireNonNull(Paths.class.getResourceAsStream("examples/" + example + ".json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
