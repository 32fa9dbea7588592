package foodcourt.kiosk;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import foodcourt.api.ProblemCode;
import foodcourt.client.checks.FxToolkit;

import static org.assertj.core.api.Assertions.assertThat;

/** News of the court neither move nor replace what a finger is about to touch. */
@ExtendWith(FxToolkit.class)
class TouchedWhileChangingTest {

    private static final List<String> ON_THE_MENU = List.of("shop-bada", "shop-basak", "dish-kalguksu", "dish-mandu",
            "to-basket");
    private static final List<String> ON_REVIEW = List.of("line-0-plus", "line-1-minus", "line-2-remove",
            "place-order", "add-more");

    private static List<Object> places(KioskInTest kiosk, List<String> ids) {
        return FxToolkit.on(() -> {
            kiosk.kiosk().root().applyCss();
            kiosk.kiosk().root().layout();
            return ids.stream().<Object>map(id -> {
                var node = java.util.Objects.requireNonNull(kiosk.node(id));
                return List.of(node, node.localToScene(node.getLayoutBounds()));
            }).toList();
        });
    }

    private static void waitsChange(KioskInTest kiosk) {
        kiosk.meanwhile(() -> kiosk.court.court.shops()
                .forEach(shop -> kiosk.court.change(SampleCourt.waits(shop, shop.waitMinutes() + 7))));
    }

    private static void sellsOut(KioskInTest kiosk, String item) {
        var shop = kiosk.court.shop("bada");
        kiosk.meanwhile(() -> kiosk.court.change(SampleCourt.with(shop, SampleCourt.soldOut(shop.items().stream()
                .filter(one -> one.itemId().equals(item)).findFirst().orElseThrow()))));
    }

    @Test
    void onTheMenu() {
        try (var kiosk = new KioskInTest("ko")) {
            kiosk.press("eat-here", "dish-kalguksu");
            var before = places(kiosk, ON_THE_MENU);
            waitsChange(kiosk);
            sellsOut(kiosk, "gimbap");
            assertThat(places(kiosk, ON_THE_MENU)).isEqualTo(before);
            assertThat(kiosk.words()).contains("약 15분");
        }
    }

    @Test
    void inTheBasket() {
        try (var kiosk = new KioskInTest("ko")) {
            Situation.threeLines(kiosk);
            var before = places(kiosk, ON_REVIEW);
            waitsChange(kiosk);
            assertThat(places(kiosk, ON_REVIEW)).isEqualTo(before);
        }
    }

    @Test
    void aLineThatSellsOutMovesNoOther() {
        try (var kiosk = new KioskInTest("ko")) {
            Situation.threeLines(kiosk);
            var others = List.of("line-1-remove", "line-2-plus", "add-more");
            var before = boxes(kiosk, others);
            sellsOut(kiosk, "jjamppong");
            assertThat(boxes(kiosk, others)).isEqualTo(before);
            assertThat(kiosk.shows("basket-trouble")).isTrue();
        }
    }

    @Test
    void theOrderButtonWaitsAMomentWhenItsPriceChanges() {
        try (var kiosk = new KioskInTest("ko")) {
            Situation.threeLines(kiosk);
            var shop = kiosk.court.shop("bada");
            kiosk.letsTimePass();
            kiosk.meanwhile(() -> kiosk.court.change(SampleCourt.with(shop, SampleCourt.priced(shop.items().stream()
                    .filter(one -> one.itemId().equals("mandu")).findFirst().orElseThrow(), 6500))));
            kiosk.pressAtOnce("place-order");
            assertThat(kiosk.court.placed).isEmpty();
            kiosk.press("place-order").awaits("finish");
            assertThat(kiosk.court.last().total()).isEqualTo(10_500 + 2 * 6500 + 10_500);
        }
    }

    private static List<Object> boxes(KioskInTest kiosk, List<String> ids) {
        return places(kiosk, ids).stream().<Object>map(place -> ((List<?>) place).getLast()).toList();
    }

    @Test
    void theBasketCannotBeTouchedWhileItIsOnItsWay() {
        try (var kiosk = new KioskInTest("ko")) {
            Situation.BASKET_SENDING.reach(kiosk);
            assertThat(List.of("place-order", "add-more", "back", "line-0-plus", "line-0-minus", "line-0-remove"))
                    .allMatch(kiosk::disabled);
            kiosk.meanwhile(() -> Objects.requireNonNull(kiosk.court.slow)
                    .complete(FakeCourt.refused(ProblemCode.INTERNAL)));
            assertThat(List.of("place-order", "add-more", "back", "line-0-plus", "line-0-remove"))
                    .noneMatch(kiosk::disabled);
        }
    }
}
