package foodcourt.server.order;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import foodcourt.server.messages.TicketStatus;

import static org.assertj.core.api.Assertions.assertThat;

class OrderTest {

    @Test
    void takesNewsOnlyWhenItIsNewer() {
        var order = Examples.order("onggi");
        var cooking = order.told(Examples.news(order, 0, 3, TicketStatus.COOKING)).orElseThrow();

        assertThat(cooking.told(Examples.news(order, 0, 3, TicketStatus.COOKING))).isEmpty();
        assertThat(cooking.told(Examples.news(order, 0, 2, TicketStatus.ACCEPTED))).isEmpty();
        assertThat(cooking.version()).isEqualTo(2);
    }

    @Test
    void takesNoNewsOfOthers() {
        var order = Examples.order("onggi");

        assertThat(order.told(Examples.news(Examples.order("onggi"), 0, 9, TicketStatus.READY))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PICKED_UP,PICKED_UP,COMPLETED", "PICKED_UP,CANCELLED,COMPLETED", "UNCLAIMED,REJECTED,COMPLETED",
            "CANCELLED,REJECTED,CANCELLED", "CANCELLED,CANCELLED,CANCELLED", "PICKED_UP,READY,PLACED",
            "CANCELLED,RECEIVED,PLACED", "READY,READY,PLACED"})
    void isWhatItsTicketsMakeOfIt(TicketStatus one, TicketStatus other, OrderStatus whole) {
        var order = Examples.order("onggi", "bada");

        var told = order.told(Examples.news(order, 0, 2, one)).orElseThrow();
        told = told.told(Examples.news(order, 1, 2, other)).orElseThrow();

        assertThat(told.status()).isEqualTo(whole);
    }

    @Test
    void goesOnWhenAPickupIsTakenBack() {
        var order = Examples.order("onggi");
        var completed = order.told(Examples.news(order, 0, 5, TicketStatus.PICKED_UP)).orElseThrow();

        var again = completed.told(Examples.news(order, 0, 6, TicketStatus.READY)).orElseThrow();

        assertThat(completed.status()).isEqualTo(OrderStatus.COMPLETED);
        assertThat(again.status()).isEqualTo(OrderStatus.PLACED);
    }
}
