package foodcourt.kiosk;

import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import foodcourt.api.MenuItemView;
import foodcourt.api.OrderView;
import foodcourt.api.PlaceOrder;
import foodcourt.api.ProblemCode;
import foodcourt.client.connection.Answer;
import foodcourt.kiosk.basket.ReviewViewModel;
import foodcourt.kiosk.menu.MenuViewModel;
import foodcourt.kiosk.session.BasketLine;
import foodcourt.kiosk.session.PricedLine;
import foodcourt.kiosk.session.Screen;

import static org.assertj.core.api.Assertions.assertThat;

class BasketTest {

    private final Visit visit = new Visit();

    @Test
    void theSameDishMadeTheSameWayIsOneLine() {
        visit.chooses();
        visit.session.basket().add(Visit.line("bada", "gimbap", 1));
        assertThat(visit.session.basket().lines()).extracting(BasketLine::quantity).containsExactly(3, 1);
        assertThat(visit.bill().total()).isEqualTo(3 * 4500 + 9000);
    }

    @Test
    void otherChoicesAreAnotherLineAndChangeTheAmount() {
        visit.session.basket().add(Visit.line("bada", "bibimguksu", 1, new PlaceOrder.Choice("size", "regular")));
        visit.session.basket().add(Visit.line("bada", "bibimguksu", 2, new PlaceOrder.Choice("size", "large")));
        assertThat(visit.bill().lines()).extracting(PricedLine::amount).containsExactly(8000L, 19000L);
    }

    @Test
    void theLinesOfAShopStandTogether() {
        visit.session.basket().add(Visit.line("bada", "gimbap", 1));
        visit.session.basket().add(Visit.line("maekom", "tteokbokki", 1));
        visit.session.basket().add(Visit.line("bada", "mandu", 1));
        assertThat(visit.session.basket().lines()).extracting(BasketLine::itemId)
                .containsExactly("gimbap", "mandu", "tteokbokki");
    }

    @Test
    void aDishWithoutChoicesGoesIntoTheBasketAtOneTapAndAnyOtherIsAskedAbout() {
        var menu = new MenuViewModel(visit.menu, visit.session);
        var dishes = menu.contentProperty().get().dishes();
        menu.choose(dishes.getFirst());
        assertThat(menu.barProperty().get()).isEqualTo(new MenuViewModel.Bar(1, 9000, java.util.Optional.empty()));
        menu.choose(dishes.get(1));
        assertThat(visit.session.screen()).isEqualTo(new Screen.Options("bada", "jjamppong"));
    }

    @Test
    void whatIsSoldOutOrOfAClosedShopCannotBeChosen() {
        var menu = new MenuViewModel(visit.menu, visit.session);
        menu.choose(menu.contentProperty().get().dishes().get(3));
        menu.choose("burger");
        menu.choose(menu.contentProperty().get().dishes().getFirst());
        assertThat(visit.session.basket().isEmpty()).isTrue();
    }

    @Test
    void aDishThatSellsOutMeanwhileIsExplainedOnItsLineAndHoldsTheOrderBack() {
        visit.chooses();
        var review = review();
        visit.court.change(SampleCourt.with(visit.court.shop("bada"), SampleCourt.soldOut(item("gimbap"))));
        var content = review.contentProperty().get();
        assertThat(content.notice()).isEqualTo(ReviewViewModel.Notice.OBSTACLE);
        assertThat(content.lines().getFirst().obstacle()).isEqualTo(PricedLine.Obstacle.SOLD_OUT);
        review.place();
        assertThat(visit.court.placed).isEmpty();
        review.remove(content.lines().getFirst());
        review.place();
        assertThat(visit.court.placed).hasSize(1);
    }

    @Test
    void aPriceThatChangedIsSaidAndTheBasketIsKept() {
        visit.chooses();
        visit.court.placings.add(id -> FakeCourt.refused(ProblemCode.TOTAL_CHANGED));
        review().place();
        assertThat(visit.session.screen()).isEqualTo(new Screen.Review());
        assertThat(visit.session.basket().count()).isEqualTo(3);
        var again = review();
        assertThat(again.contentProperty().get().notice()).isEqualTo(ReviewViewModel.Notice.TOTAL_CHANGED);
        again.more(again.contentProperty().get().lines().getFirst());
        assertThat(again.contentProperty().get().notice()).isEqualTo(ReviewViewModel.Notice.NONE);
    }

    @Test
    void whileTheOrderIsOnItsWayTheBasketStaysAsItWasSent() {
        visit.chooses();
        var review = review();
        var gimbap = review.contentProperty().get().lines().getFirst();
        var slow = new CompletableFuture<Answer<OrderView>>();
        visit.court.slow = slow;
        review.place();
        assertThat(review.contentProperty().get().sending()).isTrue();

        review.more(gimbap);
        review.less(gimbap);
        review.remove(gimbap);
        review.replace(gimbap);
        review.addMore();
        assertThat(visit.session.screen()).isEqualTo(new Screen.Review());
        assertThat(visit.session.basket().lines()).extracting(BasketLine::quantity).containsExactly(2, 1);

        slow.complete(FakeCourt.refused(ProblemCode.MALFORMED));
        review.more(gimbap);
        assertThat(visit.session.basket().lines()).extracting(BasketLine::quantity).containsExactly(3, 1);
    }

    @Test
    void anOldChangeOfAShopIsNotShown() {
        var shop = visit.court.shop("bada");
        var newer = SampleCourt.with(shop, SampleCourt.soldOut(item("gimbap")));
        visit.court.change(newer);
        visit.court.tellCourt(new foodcourt.client.connection.LiveNews.Changed("shop", shop));
        assertThat(item("gimbap").soldOut()).isTrue();
    }

    @Test
    void theLastLineTakenOutLeadsBackToTheMenu() {
        visit.session.basket().add(Visit.line("bada", "gimbap", 1));
        var review = review();
        review.remove(review.contentProperty().get().lines().getFirst());
        assertThat(visit.session.screen()).isEqualTo(new Screen.Menu());
    }

    private MenuItemView item(String id) {
        return visit.menu.item("bada", id).orElseThrow();
    }

    private ReviewViewModel review() {
        visit.session.show(new Screen.Review());
        var review = new ReviewViewModel(visit.menu, visit.session, visit.placing);
        var _ = review.attach();
        return review;
    }
}
