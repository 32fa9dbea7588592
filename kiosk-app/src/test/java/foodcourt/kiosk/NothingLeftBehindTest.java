package foodcourt.kiosk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import foodcourt.client.checks.FxToolkit;

import static org.assertj.core.api.Assertions.assertThat;

/** When a visit ends nothing of it is left: the next guest's every screen is as on a kiosk that nobody used. */
@ExtendWith(FxToolkit.class)
class NothingLeftBehindTest {

    /** How a visit ends. */
    enum End {
        NUMBER_SEEN {
            @Override
            void end(KioskInTest kiosk) {
                kiosk.press("place-order").awaits("finish").press("finish");
            }
        },
        ORDER_LOOKED_UP {
            @Override
            void end(KioskInTest kiosk) {
                kiosk.press("place-order").awaits("finish").press("cancel-order", "home");
            }
        },
        LEFT_BY_HOME {
            @Override
            void end(KioskInTest kiosk) {
                kiosk.press("home", "leave-order");
            }
        },
        LEFT_STANDING {
            @Override
            void end(KioskInTest kiosk) {
                kiosk.seconds(KioskTimes.USUAL.quiet() + KioskTimes.USUAL.warning());
            }
        };

        abstract void end(KioskInTest kiosk);
    }

    /** What a guest does who uses everything. */
    private static void wholeVisit(KioskInTest kiosk) {
        kiosk.press("language-ja", "my-order", "key-9", "key-8", "key-7", "find-order").awaits("find-outcome");
        kiosk.press("back", "take-out", "call-staff", "shop-basak", "dish-tonkatsu", "option-sauce-aside",
                "add-to-basket", "shop-bada", "next-dishes", "dish-sikhye", "to-basket");
    }

    /** Every screen that the next guest can see without ordering, and the basket with one dish. */
    private static List<Set<String>> everyScreen(KioskInTest kiosk) {
        return Stream.<Runnable>of(() -> kiosk.awaits("eat-here"), () -> kiosk.press("my-order"),
                () -> kiosk.press("back", "eat-here"), () -> kiosk.press("shop-basak"),
                () -> kiosk.press("dish-tonkatsu"), () -> kiosk.press("back", "shop-bada", "dish-jjamppong"),
                () -> kiosk.press("back", "dish-gimbap", "to-basket")).map(way -> {
                    way.run();
                    return (Set<String>) new LinkedHashSet<>(kiosk.words());
                }).toList();
    }

    @ParameterizedTest
    @EnumSource
    void theNextGuestsEveryScreenIsAsOnAnUnusedKiosk(End end) {
        try (var unused = new KioskInTest("ko"); var used = new KioskInTest("ko")) {
            wholeVisit(used);
            end.end(used);
            assertThat(everyScreen(used)).isEqualTo(everyScreen(unused));
        }
    }

    @Test
    void theNextOrderHoldsOnlyWhatTheNextGuestChose() {
        try (var kiosk = new KioskInTest("ko")) {
            wholeVisit(kiosk);
            kiosk.press("place-order").awaits("finish").press("finish").awaits("eat-here");
            var first = kiosk.court.last();
            kiosk.press("eat-here", "dish-gimbap", "to-basket", "place-order").awaits("finish");
            var second = kiosk.court.last();
            assertThat(second.total()).isEqualTo(4500);
            assertThat(second.service()).isEqualTo(foodcourt.api.Service.EAT_HERE);
            assertThat(second.orderId()).isNotEqualTo(first.orderId());
            assertThat(kiosk.words()).noneMatch(words -> words.contains(first.number()))
                    .noneMatch(words -> words.contains("食"));
        }
    }
}
