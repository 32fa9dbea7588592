package foodcourt.kiosk;

import org.junit.jupiter.api.Test;

import foodcourt.api.LocalText;
import foodcourt.api.PlaceOrder;
import foodcourt.kiosk.options.OptionsViewModel;
import foodcourt.kiosk.session.Screen;

import static org.assertj.core.api.Assertions.assertThat;

class OptionsTest {

    private final Visit visit = new Visit();
    private final OptionsViewModel jjamppong = of("bada", "jjamppong");

    private OptionsViewModel of(String shop, String item) {
        return OptionsViewModel.of(visit.menu, visit.session, new Screen.Options(shop, item)).orElseThrow();
    }

    @Test
    void defaultsAreChosenFromTheStart() {
        var content = jjamppong.contentProperty().get();
        assertThat(content.chosen()).containsExactly(new PlaceOrder.Choice("size", "regular"),
                new PlaceOrder.Choice("spice", "medium"));
        assertThat(content.amount()).isEqualTo(9500);
        assertThat(content.ready()).isTrue();
    }

    @Test
    void ofExactlyOneTheLastChosenCountsAndCannotBeTakenBack() {
        jjamppong.toggle("size", "large");
        jjamppong.toggle("size", "large");
        assertThat(jjamppong.contentProperty().get().chosen()).contains(new PlaceOrder.Choice("size", "large"))
                .doesNotContain(new PlaceOrder.Choice("size", "regular"));
        assertThat(jjamppong.contentProperty().get().amount()).isEqualTo(11000);
    }

    @Test
    void extrasAndQuantityAreInTheAmount() {
        jjamppong.toggle("extras", "noodles");
        jjamppong.toggle("extras", "shrimp");
        jjamppong.toggle("size", "half");
        jjamppong.more();
        assertThat(jjamppong.contentProperty().get().amount()).isEqualTo((9500 - 1500 + 1000 + 2000) * 2);
        jjamppong.toggle("extras", "noodles");
        assertThat(jjamppong.contentProperty().get().names()).extracting(LocalText::en)
                .containsExactly("Half", "2 shrimp");
    }

    @Test
    void quantityStaysBetweenOneAndTheContractsLimit() {
        jjamppong.less();
        assertThat(jjamppong.contentProperty().get().quantity()).isEqualTo(1);
        for (int i = 0; i < 120; i++) {
            jjamppong.more();
        }
        assertThat(jjamppong.contentProperty().get().quantity()).isEqualTo(99);
    }

    @Test
    void tooFewChoicesCannotBeAddedAndNoMoreThanTheMostCanBeChosen() {
        var stew = of("onggi", "jjigae");
        assertThat(stew.contentProperty().get().missing()).map(group -> group.groupId()).contains("toppings");
        stew.add();
        assertThat(visit.session.basket().isEmpty()).isTrue();
        stew.toggle("toppings", "seaweed");
        stew.toggle("toppings", "sesame");
        stew.toggle("toppings", "scallion");
        assertThat(stew.contentProperty().get().chosen()).filteredOn(choice -> choice.groupId().equals("toppings"))
                .extracting(PlaceOrder.Choice::optionId).containsExactly("seaweed", "sesame");
        stew.add();
        assertThat(visit.session.basket().count()).isEqualTo(1);
        assertThat(visit.session.screen()).isEqualTo(new Screen.Menu());
    }

    @Test
    void aDishThatSellsOutMeanwhileCannotBeAdded() {
        visit.court.change(SampleCourt.with(visit.court.shop("bada"),
                SampleCourt.soldOut(visit.menu.item("bada", "jjamppong").orElseThrow())));
        jjamppong.refresh();
        assertThat(jjamppong.contentProperty().get().ready()).isFalse();
    }

    @Test
    void manyChoicesStandOnSeveralPages() {
        var stew = of("onggi", "jjigae");
        assertThat(stew.contentProperty().get().pages()).isEqualTo(2);
        var first = stew.contentProperty().get().groups();
        stew.nextPage();
        assertThat(stew.contentProperty().get().groups()).doesNotContainAnyElementsOf(first);
    }
}
