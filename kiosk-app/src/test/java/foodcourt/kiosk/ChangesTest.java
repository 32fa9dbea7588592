package foodcourt.kiosk;

import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import foodcourt.api.MenuItemView;
import foodcourt.api.PlaceOrder;
import foodcourt.api.Problem;
import foodcourt.api.ProblemCode;
import foodcourt.client.connection.Answer;
import foodcourt.kiosk.basket.ReviewViewModel;
import foodcourt.kiosk.basket.ReviewViewModel.Notice;
import foodcourt.kiosk.menu.MenuViewModel;
import foodcourt.kiosk.options.OptionsViewModel;
import foodcourt.kiosk.session.BasketLine;
import foodcourt.kiosk.session.PricedLine;
import foodcourt.kiosk.session.Screen;

import static org.assertj.core.api.Assertions.assertThat;

/** What the court changes while a guest chooses: it is explained, replaced or agreed to before anything is ordered. */
class ChangesTest {

    private final Visit visit = new Visit();
    private final MenuViewModel menu = new MenuViewModel(visit.menu, visit.session);

    private ReviewViewModel review() {
        visit.session.show(new Screen.Review());
        var review = new ReviewViewModel(visit.menu, visit.session, visit.placing);
        var _ = review.attach();
        return review;
    }

    private void changes(String shop, String item, UnaryOperator<MenuItemView> change) {
        var known = visit.court.shop(shop);
        visit.court.change(SampleCourt.with(known, change.apply(
                known.items().stream().filter(one -> one.itemId().equals(item)).findFirst().orElseThrow())));
    }

    private MenuViewModel.Dish dish(String item) {
        return menu.contentProperty().get().dishes().stream().filter(one -> one.item().itemId().equals(item))
                .findFirst().orElseThrow();
    }

    private static PricedLine first(ReviewViewModel review) {
        return review.contentProperty().get().lines().getFirst();
    }

    @Test
    void whatSoldOutIsReplacedByAnotherDishInItsPlaceAndNumber() {
        visit.chooses();
        var review = review();
        changes("bada", "gimbap", SampleCourt::soldOut);
        review.replace(first(review));
        assertThat(visit.session.screen()).isEqualTo(new Screen.Menu());
        assertThat(menu.barProperty().get().replaced()).isPresent();
        menu.choose(dish("mandu"));
        assertThat(visit.session.screen()).isEqualTo(new Screen.Review());
        assertThat(visit.session.basket().lines()).extracting(BasketLine::itemId).containsExactly("mandu", "kalguksu");
        assertThat(visit.session.basket().lines().getFirst().quantity()).isEqualTo(2);
        assertThat(menu.barProperty().get().replaced()).isEmpty();
    }

    @Test
    void aReplacementThatIsAlreadyInTheBasketJoinsItsLine() {
        visit.chooses();
        var review = review();
        changes("bada", "gimbap", SampleCourt::soldOut);
        review.replace(first(review));
        menu.choose(dish("kalguksu"));
        assertThat(visit.session.basket().lines()).hasSize(1);
        assertThat(visit.session.basket().lines().getFirst().quantity()).isEqualTo(3);
    }

    @Test
    void whoLooksForAnotherDishAndChangesTheirMindComesBackToTheBasketAsItWas() {
        visit.chooses();
        var before = visit.session.basket().lines();
        var review = review();
        changes("bada", "gimbap", SampleCourt::soldOut);
        review.replace(first(review));
        menu.back();
        assertThat(visit.session.screen()).isEqualTo(new Screen.Review());
        assertThat(visit.session.basket().lines()).isEqualTo(before);
        assertThat(visit.session.replacingProperty().get()).isEmpty();
    }

    @Test
    void anotherDishWithChoicesTakesTheLinesPlaceToo() {
        visit.chooses();
        var review = review();
        changes("bada", "gimbap", SampleCourt::soldOut);
        review.replace(first(review));
        menu.choose(dish("jjamppong"));
        var place = (Screen.Options) visit.session.screen();
        var options = OptionsViewModel.of(visit.menu, visit.session, place).orElseThrow();
        assertThat(options.contentProperty().get().quantity()).isEqualTo(2);
        options.add();
        assertThat(visit.session.basket().lines()).extracting(BasketLine::itemId)
                .containsExactly("jjamppong", "kalguksu");
    }

    @Test
    void aChoiceThatIsGoneIsChosenAgainAndTheOtherChoicesStay() {
        visit.session.basket().add(Visit.line("bada", "jjamppong", 2, new PlaceOrder.Choice("size", "large"),
                new PlaceOrder.Choice("spice", "hot"), new PlaceOrder.Choice("extras", "rice")));
        var review = review();
        changes("bada", "jjamppong", item -> SampleCourt.without(item, "rice"));
        assertThat(first(review).obstacle()).isEqualTo(PricedLine.Obstacle.CHOICE_GONE);
        review.replace(first(review));
        var options = OptionsViewModel.of(visit.menu, visit.session, (Screen.Options) visit.session.screen())
                .orElseThrow();
        assertThat(options.contentProperty().get().chosen()).containsExactly(new PlaceOrder.Choice("size", "large"),
                new PlaceOrder.Choice("spice", "hot"));
        options.add();
        var lines = visit.session.basket().lines();
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().quantity()).isEqualTo(2);
        assertThat(review().contentProperty().get().orderable()).isTrue();
    }

    @Test
    void aPriceThatChangesIsShownOldAndNewAndOrderingAgreesToTheNewOne() {
        visit.chooses();
        var review = review();
        changes("bada", "gimbap", item -> SampleCourt.priced(item, 5000));
        var content = review.contentProperty().get();
        assertThat(content.notice()).isEqualTo(Notice.TOTAL_CHANGED);
        assertThat(first(review).repriced()).isTrue();
        assertThat(content.seenTotal()).isEqualTo(2 * 4500 + 9000);
        assertThat(content.total()).isEqualTo(2 * 5000 + 9000);
        review.place();
        assertThat(visit.court.last().total()).isEqualTo(2 * 5000 + 9000);
    }

    @Test
    void aPriceThatOnlyTheServerKnowsIsAgreedToAsWell() {
        visit.chooses();
        visit.court.placings.add(_ -> new Answer.Refused<>(new Problem("urn:test", "total", 409, null,
                ProblemCode.TOTAL_CHANGED, null, null, null, null, null, null, 19_500L), null));
        review().place();
        var review = review();
        var content = review.contentProperty().get();
        assertThat(content.notice()).isEqualTo(Notice.TOTAL_CHANGED);
        assertThat(content.repriced()).isTrue();
        assertThat(List.of(content.seenTotal(), content.total())).containsExactly(18_000L, 19_500L);
        review.place();
        assertThat(visit.court.contents.get(visit.court.placed.getLast())).extracting(PlaceOrder::total)
                .isEqualTo(19_500L);
    }

    @Test
    void aPriceThatGoesBackNeedsNoAgreement() {
        visit.chooses();
        var review = review();
        changes("bada", "gimbap", item -> SampleCourt.priced(item, 5000));
        changes("bada", "gimbap", item -> SampleCourt.priced(item, 4500));
        assertThat(review.contentProperty().get().repriced()).isFalse();
        assertThat(review.contentProperty().get().notice()).isEqualTo(Notice.NONE);
    }

    @Test
    void aChoiceThatGoesWhileADishIsOpenIsNoLongerChosenAndItsPriceNoLongerCounted() {
        visit.session.show(new Screen.Options("bada", "jjamppong"));
        var options = OptionsViewModel.of(visit.menu, visit.session, new Screen.Options("bada", "jjamppong"))
                .orElseThrow();
        options.toggle("extras", "shrimp");
        var dear = options.contentProperty().get().amount();
        changes("bada", "jjamppong", item -> SampleCourt.without(item, "shrimp"));
        options.refresh();
        assertThat(options.contentProperty().get().amount()).isEqualTo(dear - 2000);
        assertThat(options.contentProperty().get().chosen())
                .doesNotContain(new PlaceOrder.Choice("extras", "shrimp"));
    }

    @Test
    void aPausedShopIsSaidWithItsTimeAndHoldsTheOrderBack() {
        visit.chooses();
        var review = review();
        visit.court.change(SampleCourt.paused(visit.court.shop("bada"), SampleCourt.NOON.plusSeconds(600)));
        assertThat(first(review).obstacle()).isEqualTo(PricedLine.Obstacle.SHOP_PAUSED);
        review.place();
        assertThat(visit.court.placed).isEmpty();
        review.replace(first(review));
        assertThat(menu.contentProperty().get().tabs()).filteredOn(MenuViewModel.ShopTab::selected)
                .extracting(tab -> tab.shop().shopId()).doesNotContain("bada");
    }
}
