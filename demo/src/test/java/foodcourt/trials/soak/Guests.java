package foodcourt.trials.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the guests of a day do, one after the other: always the same for the same number. */
final class Guests {
    private static final List<String> LANGUAGES = List.of("en", "ja", "zh");
    /** Longer than the quiet time and the warning together. */
    private static final int FORGOTTEN = 115;
    private static final int INVITED = 61;
    private static final int NUMBER_GOES = 22;

    private Guests() {}

    /** The visit of the guest with this number, from 0; it ends on the first screen. */
    static List<Step> visit(int number) {
        var steps = new ArrayList<Step>();
        if (number % 20 == 19) {
            steps.addAll(List.of(new Step.Rests(INVITED), new Step.Touch("touch-to-order")));
        }
        steps.addAll(switch (number % 10) {
            case 0, 1, 2 -> oneDish();
            case 3 -> touches("eat-here", "shop-haru", "dish-yuja-tea", "to-basket", "place-order",
                    "finish");
            case 4, 5 -> twoShops();
            case 6 -> thinksBetterOfIt();
            case 7 -> touches("my-order", "key-letter", "key-9", "key-8", "key-7", "find-order", "home");
            case 8 -> walksAway();
            default -> speaksAnotherLanguage(number);
        });
        steps.add(new Step.Sees("eat-here"));
        return steps;
    }

    private static List<Step> oneDish() {
        return touches("eat-here", "shop-onggi", "next-dishes", "dish-gonggi-bap", "to-basket", "place-order",
                "finish");
    }

    /** And lets the number stand until it goes by itself. */
    private static List<Step> twoShops() {
        return then(touches("take-out", "shop-basak", "dish-deungsim-donkkaseu", "option-sauce-sauce-aside",
                "add-to-basket", "shop-maekom", "dish-maekom-tteokbokki", "add-to-basket", "to-basket",
                "place-order"), new Step.Sees("finish"), new Step.Rests(NUMBER_GOES));
    }

    private static List<Step> thinksBetterOfIt() {
        return then(touches("eat-here", "shop-bada", "dish-jjin-mandu", "to-basket", "place-order", "cancel-order",
                "cancel-bada", "confirm-cancel"), new Step.Sees("cancelled-bada"), new Step.Touch("home"));
    }

    private static List<Step> walksAway() {
        return then(touches("take-out", "shop-bada", "dish-haemul-jjamppong", "option-extras-noodles"),
                new Step.Rests(FORGOTTEN));
    }

    private static List<Step> speaksAnotherLanguage(int number) {
        var language = "language-" + LANGUAGES.get(number / 10 % LANGUAGES.size());
        return touches(language, "call-staff", "take-out", "shop-bada", "dish-jjin-mandu", "to-basket", "add-more",
                "home", "leave-order");
    }

    private static List<Step> touches(String... ids) {
        return Stream.of(ids).<Step>map(Step.Touch::new).toList();
    }

    private static List<Step> then(List<Step> first, Step... more) {
        return Stream.concat(first.stream(), Stream.of(more)).toList();
    }
}
