package foodcourt.kiosk;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.util.Subscription;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import foodcourt.api.OrderView;
import foodcourt.api.TicketStatus;
import foodcourt.client.fx.UiThread;
import foodcourt.kiosk.court.OrderKey;
import foodcourt.kiosk.court.OrderLink;
import foodcourt.kiosk.myorder.FindOrderViewModel;
import foodcourt.kiosk.myorder.FindOrderViewModel.Outcome;
import foodcourt.kiosk.myorder.MyOrderViewModel;
import foodcourt.kiosk.myorder.ReceiptScan;
import foodcourt.kiosk.session.Screen;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody looks up or cancels another's order by guessing its number. */
class LookUpTest {

    private final Visit visit = new Visit().chooses();
    private final ReceiptScan scan = new ReceiptScan(visit.court, visit.session, UiThread.direct(),
            () -> SampleCourt.NOON);
    private final FindOrderViewModel find = new FindOrderViewModel(visit.court, visit.session, scan, UiThread.direct());
    private Subscription shown = Subscription.EMPTY;

    @BeforeEach
    void orders() {
        visit.places();
        visit.session.end();
        visit.session.show(new Screen.FindOrder());
        shown = find.attach();
    }

    private OrderView order() {
        return visit.court.last();
    }

    private void types(String digits) {
        digits.chars().forEach(digit -> find.type(digit - '0'));
        find.find();
    }

    private Outcome outcome() {
        return find.contentProperty().get().outcome();
    }

    private MyOrderViewModel opened() {
        var screen = (Screen.MyOrder) visit.session.screen();
        return new MyOrderViewModel(visit.court, visit.session, UiThread.direct(), visit.ticker, screen.order(),
                screen.key(), 30);
    }

    private static MyOrderViewModel.Part cancels(MyOrderViewModel mine) {
        var _ = mine.attach();
        mine.askToCancel(mine.contentProperty().get().parts().getFirst());
        mine.confirmCancel();
        return mine.contentProperty().get().parts().getFirst();
    }

    private void scans(String text) {
        text.chars().forEach(letter -> scan.typed(Character.toString(letter)));
        scan.entered();
    }

    @Test
    void theNumberAloneOpensNothingItsCodeDoes() {
        types("047");
        assertThat(visit.session.screen()).isEqualTo(new Screen.FindOrder());
        assertThat(find.contentProperty().get().asksForCode()).isTrue();
        assertThat(outcome()).as("nothing was wrong yet").isEqualTo(Outcome.NONE);
        types(FakeCourt.CODE);
        assertThat(visit.session.screen()).isEqualTo(new Screen.MyOrder(order(), OrderKey.ofCode(FakeCourt.CODE)));
        assertThat(cancels(opened()).ticket().status()).isEqualTo(TicketStatus.CANCELLED);
    }

    @Test
    void aWrongCodeIsSaidAndGuessingEnds() {
        types("047");
        types("1111");
        assertThat(outcome()).isEqualTo(Outcome.CODE_WRONG);
        assertThat(find.contentProperty().get().code()).isEmpty();
        for (int i = 0; i < 5; i++) {
            types("222" + i);
        }
        assertThat(outcome()).isEqualTo(Outcome.TOO_MANY_TRIES);
        assertThat(find.contentProperty().get().waitMinutes()).isEqualTo(9);
        types(FakeCourt.CODE);
        assertThat(visit.session.screen()).as("not even the right one").isEqualTo(new Screen.FindOrder());
    }

    @Test
    void backAndDeleteLeadFromTheCodeToTheNumber() {
        types("047");
        find.type(4);
        find.delete();
        find.delete();
        assertThat(find.contentProperty().get().asksForCode()).isFalse();
        find.find();
        assertThat(find.contentProperty().get().asksForCode()).isTrue();
        find.letter();
        assertThat(find.contentProperty().get().number()).isEqualTo("A047");
        find.find();
        find.back();
        assertThat(visit.session.screen()).isEqualTo(new Screen.FindOrder());
        find.back();
        assertThat(visit.session.screen()).isEqualTo(new Screen.Welcome());
    }

    @Test
    void aScannedSlipOpensItsOrderAndMayCancel() {
        var key = new OrderKey(FakeCourt.secret(order().orderId()), null);
        visit.session.end();
        scans(OrderLink.of(order().orderId(), key).orElseThrow().text(java.util.Optional.empty()));
        assertThat(visit.session.screen()).isEqualTo(new Screen.MyOrder(order(), key));
        assertThat(cancels(opened()).ticket().status()).isEqualTo(TicketStatus.CANCELLED);
    }

    @Test
    void whoScansASlipOfHisOwnMakingSeesNoCancel() {
        scans("foodcourt:order/" + order().orderId() + "#AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(cancels(opened()).refusal()).isEqualTo(MyOrderViewModel.Refusal.CODE_NEEDED);
        assertThat(order().tickets().getFirst().status()).isEqualTo(TicketStatus.RECEIVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8801234567890", "https://example.org/orders/1#2", "foodcourt:test"})
    void somethingElseThatIsScannedIsSaid(String scanned) {
        scans(scanned);
        assertThat(outcome()).isEqualTo(Outcome.NOT_A_RECEIPT);
    }

    @Test
    void aSlipOfAnOrderThatIsUnknownIsSaid() {
        scans("foodcourt:order/" + UUID.randomUUID() + "#4821");
        assertThat(outcome()).isEqualTo(Outcome.NOT_FOUND);
        visit.court.away = true;
        scans("foodcourt:order/" + order().orderId() + "#4821");
        assertThat(outcome()).isEqualTo(Outcome.NO_ANSWER);
    }

    @Test
    void whoOrdersIsNotDisturbedByAScan() {
        visit.session.begin(foodcourt.api.Service.EAT_HERE);
        visit.chooses();
        scans("foodcourt:order/" + order().orderId() + "#4821");
        assertThat(visit.session.screen()).isEqualTo(new Screen.Menu());
        assertThat(visit.session.basket().count()).isEqualTo(3);
    }

    /** As the screens do it: the old one is left before the next one is made. */
    private void theNextGuestOpensMyOrder() {
        shown.unsubscribe();
        visit.session.home();
        visit.session.show(new Screen.FindOrder());
        shown = new FindOrderViewModel(visit.court, visit.session, scan, UiThread.direct()).attach();
    }

    @Test
    void whatTheLastGuestLookedUpIsNotOpenedForTheNextOne() {
        types("047");
        var slow = new CompletableFuture<Void>();
        visit.court.slowLookUp = slow;
        types(FakeCourt.CODE);
        assertThat(outcome()).isEqualTo(Outcome.SEARCHING);
        theNextGuestOpensMyOrder();
        slow.complete(null);
        assertThat(visit.session.screen()).isEqualTo(new Screen.FindOrder());
    }

    @Test
    void whatTheLastGuestScannedIsNotOpenedWhileTheNextOneWaitsForTheirs() {
        var slow = new CompletableFuture<Void>();
        visit.court.slowLookUp = slow;
        scans("foodcourt:order/" + order().orderId() + "#" + FakeCourt.secret(order().orderId()));
        theNextGuestOpensMyOrder();
        visit.court.slowLookUp = new CompletableFuture<>();
        scans("foodcourt:order/" + UUID.randomUUID() + "#AAAAAAAAAAAAAAAAAAAAAA");
        slow.complete(null);
        assertThat(visit.session.screen()).isEqualTo(new Screen.FindOrder());
        assertThat(scan.outcomeProperty().get()).as("theirs is still looked for").isEqualTo(Outcome.SEARCHING);
    }

    @Test
    void aSlowAnswerStillOpensTheOrderOfTheGuestWhoWaitsForIt() {
        types("047");
        var slow = new CompletableFuture<Void>();
        visit.court.slowLookUp = slow;
        types(FakeCourt.CODE);
        slow.complete(null);
        assertThat(visit.session.screen()).isInstanceOf(Screen.MyOrder.class);
    }

    @Test
    void theKeyIsInNoLog() {
        var key = new OrderKey("s3cr3ts3cr3ts3cr3ts3cr", "4821");
        // Not the order's own random id: one in some two thousand has the code's digits in it by chance.
        var orderId = UUID.fromString("01a20155-09c0-7054-bf33-000000000000");
        assertThat(key.toString() + OrderLink.of(orderId, key)).doesNotContain("s3cr3t", "4821");
    }
}
