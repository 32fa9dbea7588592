package foodcourt.server.order;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import foodcourt.server.order.NewOrder.Choice;
import foodcourt.server.order.NewOrder.Line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PricingTest {
    private final Pricing pricing = new Pricing(Examples.menu());

    @Test
    void sumsItemsOptionsAndQuantitiesByShop() {
        var wanted = Examples.wanted(8_500 + 500 + 1_000 + 3 * 2_000 + 2_000, Examples.stew("extras/egg", "spice/hot"),
                Examples.tea("bada", 3), Examples.tea("onggi", 1));

        var priced = (Pricing.Result.Priced) pricing.price(wanted);

        assertThat(priced.parts()).extracting(Pricing.Part::total).containsExactly(12_000L, 6_000L);
        assertThat(priced.parts().getFirst().lines().getFirst().options()).extracting(text -> text.en())
                .containsExactly("hot", "egg");
    }

    @Test
    void onlyComparesTheTotalOfTheGuest() {
        assertThat(refusal(Examples.wanted(1, Examples.tea("bada", 2)))).isEqualTo(new Placing.TotalChanged(4_000));
    }

    @Test
    void knowsOnlyWhatIsOnTheMenu() {
        assertThat(refusal(Examples.wanted(0, Examples.tea("nowhere", 1))))
                .isEqualTo(new Placing.Unknown("lines[0].shopId", "nowhere", "tea"));
        assertThat(refusal(Examples.wanted(0, Examples.tea("bada", 1), new Line("bada", "snow", List.of(), 1))))
                .isEqualTo(new Placing.Unknown("lines[1].itemId", "bada", "snow"));
        assertThat(refusal(Examples.wanted(0, Examples.stew("spice/hot", "spice/lava"))))
                .isEqualTo(new Placing.Unknown("lines[0].choices[1]", "onggi", "stew"));
    }

    @Test
    void takesNothingOfAClosedShop() {
        assertThat(refusal(Examples.wanted(0, Examples.tea("night", 1)))).isEqualTo(new Placing.ShopNotOpen("night"));
    }

    @Test
    void takesNothingThatIsSoldOut() {
        assertThat(refusal(Examples.wanted(0, new Line("bada", "cake", List.of(), 1))))
                .isEqualTo(new Placing.ItemSoldOut("lines[0]", "bada", "cake"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "spice/mild,spice/hot", "spice/mild,spice/mild"})
    void holdsTheRulesOfAChoiceOfOne(String choices) {
        assertThat(refusal(Examples.wanted(0, stew(choices))))
                .isEqualTo(new Placing.ChoiceNotAllowed("lines[0].choices", "onggi", "stew", "spice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"spice/mild,extras/egg,extras/cheese,extras/rice", "spice/mild,extras/egg,extras/egg"})
    void holdsTheRulesOfAChoiceOfMany(String choices) {
        assertThat(refusal(Examples.wanted(0, stew(choices))))
                .isEqualTo(new Placing.ChoiceNotAllowed("lines[0].choices", "onggi", "stew", "extras"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 0, 100, Integer.MAX_VALUE})
    void hasNoLineWithAQuantityThatNobodyOrders(int quantity) {
        assertThatThrownBy(() -> new Line("bada", "tea", List.of(new Choice("a", "b")), quantity))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Line stew(String choices) {
        return choices.isEmpty() ? Examples.stew() : Examples.stew(choices.split(","));
    }

    private Placing.Refused refusal(NewOrder wanted) {
        return ((Pricing.Result.Not) pricing.price(wanted)).why();
    }
}
