package foodcourt.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import foodcourt.api.CourtView;
import foodcourt.api.MenuItemView;
import foodcourt.api.Opening;
import foodcourt.api.OrderPaymentView;
import foodcourt.api.ProblemCode;
import foodcourt.api.ShopAvailability;
import foodcourt.api.ShopView;
import foodcourt.api.TicketStatus;
import foodcourt.client.checks.FxToolkit;
import foodcourt.client.connection.LiveNews;
import foodcourt.kiosk.printing.FakePrinter;
import foodcourt.kiosk.terminal.ChargeAnswer;
import foodcourt.kiosk.terminal.DeclineReason;

/** The situations of the kiosk that are drawn and checked, named after the design's screens. */
enum Situation {
    WELCOME(kiosk -> {
    }),
    ATTRACT(kiosk -> kiosk.seconds(60)), CLOSED(kiosk -> kiosk.meanwhile(
            () -> kiosk.court.court.shops().forEach(shop -> kiosk.court.change(SampleCourt.closed(shop))))),
    CLOSED_TOMORROW(kiosk -> hours(kiosk, "2026-11-22T12:05:00Z", false, _ -> tomorrow(0))), CLOSED_EARLY(
            kiosk -> hours(kiosk, "2026-11-22T23:00:00Z", false, shop -> tomorrow(shop.shop().counter() % 2))),
    LAST_ORDER(kiosk -> hours(kiosk, "2026-11-22T11:40:00Z", true,
            _ -> new Opening(Instant.parse("2026-11-22T01:30:00Z"), Instant.parse("2026-11-22T12:00:00Z")))),
    STAFF_PIN(kiosk -> kiosk.holdsTheSign(4).press("key-1", "key-3", "key-5")), STAFF_PIN_WRONG(
            kiosk -> kiosk.holdsTheSign(4).press("key-1", "key-1", "key-1", "key-1", "key-1", "key-1")
                    .awaits("staff-outcome")),
    STAFF_PIN_CLOSED(kiosk -> {
        kiosk.holdsTheSign(4);
        for (int i = 0; i < 5; i++) {
            kiosk.press("key-1", "key-1", "key-1", "key-1", "key-1", "key-1").awaits("staff-outcome");
        }
    }), TOUCH_TEST(kiosk -> {
        maintenance(kiosk);
        kiosk.press("test-touch").awaits("touch-area");
        for (int square = 0; square < 23; square++) {
            kiosk.touchesSquare(square, 4, 4);
        }
    }), MAINTENANCE_TOUCHED(kiosk -> {
        maintenance(kiosk);
        kiosk.press("test-touch").awaits("touch-area");
        for (int square = 0; square < 40; square++) {
            kiosk.touchesSquare(square, 4, 4);
        }
        kiosk.press("touch-done").awaits("finish-maintenance");
    }), EXAMINED(kiosk -> {
        maintenance(kiosk);
        kiosk.press("examine").awaits("look-again").awaitsWords("staff.part.server");
    }), MAINTENANCE(Situation::maintenance), MAINTENANCE_SAVED(kiosk -> {
        maintenance(kiosk);
        kiosk.press("longer-much", "longer", "save-scale", "restart");
        kiosk.seconds(1);
    }), MAINTENANCE_MONEY(Situation::unclearMoney), MAINTENANCE_MONEY_SHEET(kiosk -> {
        unclearMoney(kiosk);
        kiosk.press("open-money").awaits("charged-0");
    }), MAINTENANCE_MONEY_CHARGED(kiosk -> {
        unclearMoney(kiosk);
        kiosk.press("open-money", "charged-0").awaits("confirm-money");
    }), MAINTENANCE_MONEY_NOT_CHARGED(kiosk -> {
        unclearMoney(kiosk);
        kiosk.press("open-money", "not-charged-0").awaits("confirm-money");
    }), MAINTENANCE_LOG(kiosk -> {
        kiosk.log = java.util.stream.IntStream.rangeClosed(1, 12).mapToObj(
                line -> "[live-stream] INFO foodcourt.client.connection.LiveStream - http://10.0.0.5:8080/api/court/stream "
                        + "lost: the server ended it; trying again (" + line + ")")
                .toList();
        maintenance(kiosk);
        kiosk.press("show-log").awaits("close-log");
    }), MENU(kiosk -> kiosk.press("eat-here", "dish-kalguksu", "dish-mandu")), MENU_LAST_PAGE(
            kiosk -> kiosk.press("take-out", "next-dishes")),
    MENU_LONG_NAMES(
            kiosk -> kiosk.press("eat-here", "shop-onggi")),
    MENU_PAUSED(
            kiosk -> kiosk.press("eat-here", "shop-burger")),
    MENU_MANY_SHOPS(kiosk -> manyShops(kiosk)), MENU_MORE_SHOPS(kiosk -> {
        manyShops(kiosk);
        kiosk.press("more-shops");
    }), MENU_LOST(kiosk -> {
        kiosk.press("eat-here");
        kiosk.meanwhile(() -> kiosk.court.tellCourt(new LiveNews.Lost(SampleCourt.NOON)));
    }),
    WELCOME_LOST(Situation::loses),
    FIND_ORDER_LOST(kiosk -> loses(kiosk.press("my-order"))),
    DONE_LOST(kiosk -> {
        placed(kiosk);
        loses(kiosk);
        kiosk.seconds(17);
    }),
    MY_ORDER_LOST(kiosk -> {
        cookingAndReceived(kiosk);
        loses(kiosk);
    }),
    OPTIONS(kiosk -> kiosk.press("eat-here", "dish-jjamppong", "option-extras-noodles")), OPTIONS_LONG(
            kiosk -> kiosk.press("eat-here", "shop-onggi", "dish-jjigae")),
    OPTIONS_SECOND_PAGE(
            kiosk -> kiosk.press("eat-here", "shop-onggi", "dish-jjigae", "next-options")),
    BASKET(
            Situation::threeLines),
    BASKET_SOLD_OUT(kiosk -> {
        threeLines(kiosk);
        kiosk.meanwhile(() -> soldOut(kiosk, "bada", "mandu"));
    }),
    BASKET_CHOICE_GONE(kiosk -> {
        threeLines(kiosk);
        kiosk.meanwhile(() -> change(kiosk, "basak", "tonkatsu", item -> SampleCourt.without(item, "aside")));
    }), BASKET_SHOP_PAUSED(kiosk -> {
        threeLines(kiosk);
        kiosk.meanwhile(() -> kiosk.court
                .change(SampleCourt.paused(kiosk.court.shop("bada"), SampleCourt.NOON.plusSeconds(1200))));
    }), BASKET_REPRICED(kiosk -> {
        threeLines(kiosk);
        kiosk.meanwhile(() -> change(kiosk, "bada", "jjamppong", item -> SampleCourt.priced(item, 10500)));
    }), BASKET_HINDERED_BEHIND(kiosk -> {
        manyLines(kiosk);
        kiosk.meanwhile(() -> soldOut(kiosk, "basak", "tonkatsu"));
    }), MENU_REPLACING(kiosk -> {
        threeLines(kiosk);
        kiosk.meanwhile(() -> soldOut(kiosk, "bada", "jjamppong"));
        kiosk.press("line-0-replace");
    }), OPTIONS_REPLACING(kiosk -> {
        threeLines(kiosk);
        kiosk.meanwhile(() -> change(kiosk, "basak", "tonkatsu", item -> SampleCourt.without(item, "aside")));
        kiosk.press("line-2-replace");
    }), OPTIONS_SOLD_OUT(kiosk -> {
        kiosk.press("eat-here", "dish-jjamppong");
        kiosk.meanwhile(() -> soldOut(kiosk, "bada", "jjamppong"));
    }), BASKET_SENDING(kiosk -> {
        threeLines(kiosk);
        kiosk.court.slow = new CompletableFuture<>();
        kiosk.press("place-order").awaitsWords("basket.placing");
    }), BASKET_TOTAL_CHANGED(kiosk -> {
        kiosk.court.placings.add(id -> FakeCourt.refused(ProblemCode.TOTAL_CHANGED));
        threeLines(kiosk);
        kiosk.press("place-order").awaits("basket-trouble");
    }), BASKET_FULL(Situation::manyLines), BASKET_SECOND_PAGE(kiosk -> {
        manyLines(kiosk);
        kiosk.press("next-lines");
    }), OVERLOADED(kiosk -> {
        kiosk.court.placings.add(id -> FakeCourt.refused(ProblemCode.OVERLOADED, Duration.ofSeconds(40), null));
        threeLines(kiosk);
        kiosk.press("place-order").awaits("edit-basket");
        kiosk.seconds(16);
    }), OVERLOADED_AGAIN(kiosk -> {
        kiosk.court.placings.add(id -> FakeCourt.refused(ProblemCode.OVERLOADED, Duration.ofSeconds(3), null));
        kiosk.court.placings.add(id -> FakeCourt.refused(ProblemCode.OVERLOADED, Duration.ofSeconds(40), null));
        threeLines(kiosk);
        kiosk.press("place-order").awaits("edit-basket");
        kiosk.seconds(9);
    }), OVERLOADED_FINDING_OUT(kiosk -> {
        kiosk.court.placings.add(_ -> FakeCourt.noAnswer());
        kiosk.court.placings.add(id -> FakeCourt.refused(ProblemCode.OVERLOADED, Duration.ofSeconds(40), null));
        threeLines(kiosk);
        kiosk.press("place-order").awaits("try-now").press("try-now").awaits("finding-out");
    }), OFFLINE_CALLING(kiosk -> {
        threeLines(kiosk);
        kiosk.court.away = true;
        kiosk.press("place-order").awaits("try-now");
        kiosk.seconds(62);
    }), OFFLINE_CALLED(kiosk -> {
        threeLines(kiosk);
        kiosk.court.away = true;
        kiosk.court.callsArrive = true;
        kiosk.press("place-order").awaits("try-now");
        kiosk.seconds(62);
    }), OFFLINE(kiosk -> {
        threeLines(kiosk);
        kiosk.court.away = true;
        kiosk.press("place-order").awaits("try-now");
        kiosk.seconds(2);
        kiosk.seconds(1);
    }), DONE_SENDING(kiosk -> placed(kiosk)), DONE(kiosk -> {
        placed(kiosk);
        acknowledge(kiosk, "bada");
        acknowledge(kiosk, "basak");
    }), DONE_LATE(kiosk -> {
        placed(kiosk);
        acknowledge(kiosk, "bada");
        kiosk.seconds(16);
    }), DONE_FOUR_SHOPS(kiosk -> {
        manyLines(kiosk);
        kiosk.press("place-order");
        acknowledge(kiosk, "bada");
    }), FIND_ORDER(kiosk -> kiosk.press("my-order", "key-0", "key-4")), FIND_ORDER_NOT_FOUND(
            kiosk -> kiosk.press("my-order", "key-9", "key-9", "key-9", "find-order")),
    MY_ORDER(
            Situation::cookingAndReceived),
    CANCEL_SHEET(kiosk -> {
        cookingAndReceived(kiosk);
        kiosk.press("cancel-basak");
    }),
    CANCEL_REFUSED(kiosk -> {
        cookingAndReceived(kiosk);
        kiosk.court.cancels.add(FakeCourt.refused(ProblemCode.STATUS_CONFLICT, null, TicketStatus.ACCEPTED));
        kiosk.press("cancel-basak", "confirm-cancel");
        kiosk.meanwhile(() -> kiosk.court.change(kiosk.court.last().orderId(), "basak", TicketStatus.ACCEPTED, true));
    }), CANCEL_UNSURE(kiosk -> {
        cookingAndReceived(kiosk);
        kiosk.court.cancels.add(FakeCourt.refused(ProblemCode.CANNOT_CONFIRM));
        kiosk.press("cancel-basak", "confirm-cancel");
    }), CANCELLED(kiosk -> {
        cookingAndReceived(kiosk);
        kiosk.press("cancel-basak", "confirm-cancel");
    }), WELCOME_PAYING(kiosk -> kiosk.meanwhile(kiosk.court::takesPayment)), MENU_PAYING(kiosk -> {
        kiosk.meanwhile(kiosk.court::takesPayment);
        kiosk.press("eat-here", "dish-kalguksu", "dish-mandu");
    }), BASKET_PAYING(kiosk -> {
        kiosk.meanwhile(kiosk.court::takesPayment);
        threeLines(kiosk);
    }), OVERLOADED_PAYING(kiosk -> {
        kiosk.meanwhile(kiosk.court::takesPayment);
        kiosk.court.placings.add(id -> FakeCourt.refused(ProblemCode.OVERLOADED, Duration.ofSeconds(40), null));
        threeLines(kiosk);
        kiosk.press("place-order").awaits("edit-basket");
        kiosk.seconds(16);
    }), PAYMENT_CHOOSING(Situation::unpaid), PAYMENT_CARD(kiosk -> {
        pays(kiosk, "pay-card");
        kiosk.seconds(12);
    }), PAYMENT_PHONE(kiosk -> pays(kiosk, "pay-phone")), PAYMENT_PROCESSING(kiosk -> {
        pays(kiosk, "pay-card");
        kiosk.meanwhile(kiosk.terminal::readsTheCard);
    }), PAYMENT_PROCESSING_PHONE(kiosk -> {
        pays(kiosk, "pay-phone");
        kiosk.meanwhile(kiosk.terminal::readsTheCard);
    }), PAYMENT_COUNTER(kiosk -> {
        pays(kiosk, "pay-counter");
        kiosk.seconds(18);
    }), PAYMENT_VOUCHER(kiosk -> {
        pays(kiosk, "pay-voucher");
        kiosk.press("key-4", "key-0", "key-7", "key-1", "key-8", "key-2");
    }), PAYMENT_VOUCHER_REFUSED(kiosk -> {
        pays(kiosk, "pay-voucher");
        kiosk.press("key-1", "key-1", "key-1", "key-1", "key-1", "key-1", "key-1", "key-1", "use-voucher")
                .awaits("voucher-trouble");
    }), PAYMENT_CHECKING_VOUCHER(Situation::losesTheVoucher), PAYMENT_UNCLEAR_VOUCHER(kiosk -> {
        losesTheVoucher(kiosk);
        kiosk.seconds(60);
    }), PAYMENT_TOO_LATE(kiosk -> {
        kiosk.meanwhile(kiosk.court::takesPayment);
        threeLines(kiosk);
        kiosk.court.placings.add(id -> {
            kiosk.court.orders.put(id, kiosk.court.view(id, Objects.requireNonNull(kiosk.court.contents.get(id))));
            kiosk.court.payments.expire(id);
            return FakeCourt.noAnswer();
        });
        kiosk.press("place-order").awaits("try-now").press("try-now").awaits("back-to-basket");
    }), PAYMENT_CHECKING_COUNTER(kiosk -> {
        pays(kiosk, "pay-counter");
        kiosk.court.away = true;
        kiosk.press("cancel-payment", "pay-card");
        kiosk.seconds(5);
        kiosk.awaits("not-again");
    }), PAYMENT_PART_PAID(kiosk -> {
        pays(kiosk, "pay-voucher");
        voucher(kiosk);
        kiosk.awaits("part-paid");
    }), PAYMENT_NOT_COVERED(kiosk -> declines(kiosk, DeclineReason.NOT_COVERED)), PAYMENT_OVER_LIMIT(
            kiosk -> declines(kiosk, DeclineReason.OVER_LIMIT)),
    PAYMENT_CARD_EXPIRED(
            kiosk -> declines(kiosk, DeclineReason.CARD_EXPIRED)),
    PAYMENT_CARD_BLOCKED(
            kiosk -> declines(kiosk, DeclineReason.CARD_BLOCKED)),
    PAYMENT_CARD_UNREADABLE(
            kiosk -> declines(kiosk, DeclineReason.CARD_UNREADABLE)),
    PAYMENT_WRONG_PIN(
            kiosk -> declines(kiosk, DeclineReason.WRONG_PIN)),
    PAYMENT_CANCELLED(
            kiosk -> declines(kiosk, DeclineReason.CANCELLED)),
    PAYMENT_TIMED_OUT(
            kiosk -> declines(kiosk, DeclineReason.TIMED_OUT)),
    PAYMENT_BANK_REFUSED(
            kiosk -> declines(kiosk, DeclineReason.BANK_REFUSED)),
    PAYMENT_NOT_SAID(
            kiosk -> declines(kiosk, DeclineReason.NOT_SAID)),
    PAYMENT_CHECKING(Situation::checks), PAYMENT_CHECKING_STAFF(kiosk -> {
        checks(kiosk);
        kiosk.seconds(21);
    }), PAYMENT_UNCLEAR(kiosk -> {
        checks(kiosk);
        kiosk.seconds(60);
    }), PAYMENT_SILENT(kiosk -> {
        pays(kiosk, "pay-card");
        kiosk.meanwhile(() -> kiosk.terminal.answers(new ChargeAnswer.NotSent()));
        kiosk.awaits("pay-again");
    }), PAYMENT_SILENT_LONG(kiosk -> {
        pays(kiosk, "pay-card");
        for (int tries = 1; tries < 6; tries++) {
            int asked = tries;
            FxToolkit.until("asked", Duration.ofSeconds(10), () -> kiosk.terminal.charges.size() == asked);
            kiosk.meanwhile(() -> kiosk.terminal.answers(new ChargeAnswer.NotSent()));
            kiosk.press("pay-again");
        }
        FxToolkit.until("asked", Duration.ofSeconds(10), () -> kiosk.terminal.charges.size() == 6);
        kiosk.meanwhile(() -> kiosk.terminal.answers(new ChargeAnswer.NotSent()));
        kiosk.awaits("pay-again");
    }), MY_ORDER_UNPAID(kiosk -> {
        unpaid(kiosk);
        lookUp(kiosk);
    }), MY_ORDER_PAID(Situation::paidAndLookedUp), CANCEL_SHEET_PAID(kiosk -> {
        paidAndLookedUp(kiosk);
        kiosk.press("cancel-basak");
    }), CANCELLED_PAID(kiosk -> {
        paidAndLookedUp(kiosk);
        kiosk.press("cancel-basak", "confirm-cancel");
        kiosk.meanwhile(() -> kiosk.court.money(kiosk.court.last().orderId(),
                new OrderPaymentView(0, 33_500, 10_500, 0, SampleCourt.NOON)));
    }), IDLE(kiosk -> {
        kiosk.press("eat-here", "dish-kalguksu");
        kiosk.seconds(93);
    }), LEAVING(kiosk -> kiosk.press("eat-here", "dish-kalguksu", "home")), STAFF_CALLED(
            kiosk -> kiosk.press("eat-here", "call-staff")),
    PRINT_DONE(printer -> printer.paperLow = true, kiosk -> {
        placed(kiosk);
        acknowledge(kiosk, "bada");
        kiosk.press("print-receipt").awaitsWords("done.receipt.printed");
    }), PRINT_DONE_NO_PAPER(printer -> printer.paper = false, kiosk -> {
        placed(kiosk);
        acknowledge(kiosk, "bada");
        kiosk.awaits("print-trouble").awaitsWords("done.staff-told");
    }), PRINT_DONE_SILENT(printer -> printer.coverOpen = true, kiosk -> {
        manyLines(kiosk);
        kiosk.press("place-order").awaits("print-trouble");
    }), PRINT_COUNTER(printer -> printer.paperLow = true, kiosk -> {
        pays(kiosk, "pay-counter");
        kiosk.awaits("print-counter-slip").seconds(18);
    }), PRINT_COUNTER_PRINTED(printer -> printer.paperLow = true, kiosk -> {
        pays(kiosk, "pay-counter");
        kiosk.press("print-counter-slip").awaits("counter-seen");
    }), PRINT_COUNTER_NO_PAPER(printer -> printer.paper = false, kiosk -> {
        pays(kiosk, "pay-counter");
        kiosk.press("print-counter-slip").awaits("counter-seen");
    }), PRINT_UNCLEAR(printer -> printer.paperLow = true, kiosk -> {
        checks(kiosk);
        kiosk.seconds(60);
        kiosk.awaits("print-reference");
    }), PRINT_MY_ORDER(printer -> printer.paperLow = true, kiosk -> {
        cookingAndReceived(kiosk);
        kiosk.awaits("print-slip");
    }), PRINT_MAINTENANCE(printer -> printer.paperLow = true, kiosk -> {
        maintenance(kiosk);
        kiosk.awaitsWords("staff.printer.paper_low");
    }), PRINT_MAINTENANCE_NO_PAPER(printer -> printer.paper = false, kiosk -> {
        maintenance(kiosk);
        kiosk.press("test-print").awaitsWords("staff.printer.out_of_paper").press("restart");
    }), SCAN_CARD(printer -> printer.paperLow = true, kiosk -> kiosk.press("my-order", "key-0", "key-4")), SCAN_UNKNOWN(
            printer -> printer.paperLow = true,
            kiosk -> kiosk.press("my-order").scans("8801234567890").awaits("find-outcome")),
    FIND_ORDER_CODE(kiosk -> {
        looksUp(kiosk);
        kiosk.press("key-4", "key-8");
    }), FIND_ORDER_CODE_WRONG(kiosk -> {
        looksUp(kiosk);
        guesses(kiosk, 1);
    }), FIND_ORDER_TOO_MANY(kiosk -> {
        looksUp(kiosk);
        guesses(kiosk, 6);
    }), CANCEL_CODE_NEEDED(kiosk -> {
        cookingAndReceived(kiosk);
        kiosk.court.cancels.add(FakeCourt.refused(ProblemCode.CODE_WRONG));
        kiosk.press("cancel-basak", "confirm-cancel");
    });

    @SuppressWarnings("ImmutableEnumChecker") // lambdas that hold nothing
    private final Consumer<KioskInTest> way;

    @SuppressWarnings("ImmutableEnumChecker") // lambdas that hold nothing
    private final Optional<Consumer<FakePrinter>> printer;

    Situation(Consumer<KioskInTest> way) {
        this.way = way;
        this.printer = Optional.empty();
    }

    /** At a kiosk with a printer, of which this is known, and a scanner. */
    Situation(Consumer<FakePrinter> printer, Consumer<KioskInTest> way) {
        this.way = way;
        this.printer = Optional.of(printer);
    }

    KioskInTest kiosk(String language, FakePrinter paper) {
        printer.ifPresent(known -> known.accept(paper));
        return printer.isPresent() ? KioskInTest.withPrinter(language, paper) : new KioskInTest(language);
    }

    void reach(KioskInTest kiosk) {
        way.accept(kiosk);
    }

    static void threeLines(KioskInTest kiosk) {
        kiosk.press("eat-here", "dish-jjamppong", "option-extras-noodles", "add-to-basket", "dish-mandu", "dish-mandu",
                "shop-basak", "dish-tonkatsu", "option-sauce-aside", "add-to-basket", "to-basket");
    }

    private static void unclearMoney(KioskInTest kiosk) {
        checks(kiosk);
        kiosk.seconds(60);
        kiosk.holds("unclear-sign", 4).press("key-1", "key-3", "key-5", "key-7", "key-9", "key-0")
                .awaits("open-money");
    }

    static void maintenance(KioskInTest kiosk) {
        kiosk.holdsTheSign(4).press("key-1", "key-3", "key-5", "key-7", "key-9", "key-0").awaits("finish-maintenance");
    }

    private static void manyLines(KioskInTest kiosk) {
        kiosk.press("eat-here", "dish-kalguksu", "dish-mandu", "dish-gimbap", "shop-onggi", "dish-bibimbap",
                "dish-jjigae", "next-options", "option-toppings-seaweed", "option-toppings-sesame", "add-to-basket",
                "shop-maekom", "dish-tteokbokki", "shop-basak", "dish-tonkatsu", "add-to-basket", "to-basket");
    }

    static void placed(KioskInTest kiosk) {
        threeLines(kiosk);
        kiosk.press("place-order");
        kiosk.awaits("finish");
    }

    /** Saved at a court where guests pay at the kiosk. */
    static void unpaid(KioskInTest kiosk) {
        kiosk.meanwhile(kiosk.court::takesPayment);
        threeLines(kiosk);
        kiosk.press("place-order").awaits("due");
    }

    private static void pays(KioskInTest kiosk, String tile) {
        unpaid(kiosk);
        kiosk.press(tile);
        if (tile.equals("pay-card") || tile.equals("pay-phone")) {
            FxToolkit.until("asked", Duration.ofSeconds(10), () -> !kiosk.terminal.charges.isEmpty());
        }
    }

    private static void voucher(KioskInTest kiosk) {
        FakePayments.VOUCHER.chars().forEach(digit -> kiosk.press("key-" + (char) digit));
        kiosk.press("use-voucher");
    }

    private static void losesTheVoucher(KioskInTest kiosk) {
        pays(kiosk, "pay-voucher");
        kiosk.court.away = true;
        voucher(kiosk);
        kiosk.awaits("not-again");
    }

    private static void declines(KioskInTest kiosk, DeclineReason reason) {
        pays(kiosk, reason == DeclineReason.NOT_SAID ? "pay-phone" : "pay-card");
        kiosk.meanwhile(() -> kiosk.terminal.declines(reason));
        kiosk.awaits("pay-again");
    }

    private static void checks(KioskInTest kiosk) {
        pays(kiosk, "pay-card");
        kiosk.meanwhile(kiosk.terminal::readsTheCard);
        kiosk.seconds(46);
        kiosk.awaits("not-again");
    }

    private static void lookUp(KioskInTest kiosk) {
        // the order waits at the counter
        kiosk.press("pay-counter", "home", "my-order", "key-0", "key-4", "key-7", "find-order", "key-4",
                "key-8", "key-2", "key-1", "find-order").awaits("order-number");
    }

    private static void paidAndLookedUp(KioskInTest kiosk) {
        unpaid(kiosk);
        kiosk.meanwhile(() -> kiosk.court.money(kiosk.court.last().orderId(),
                new OrderPaymentView(0, 33_500, 0, 0, SampleCourt.NOON)));
        lookUp(kiosk);
    }

    /** The kiosk's own connection breaks. */
    static void loses(KioskInTest kiosk) {
        kiosk.meanwhile(() -> kiosk.court.tellAll(new LiveNews.Lost(SampleCourt.NOON)));
    }

    private static void acknowledge(KioskInTest kiosk, String shop) {
        kiosk.awaits("finish");
        kiosk.meanwhile(() -> kiosk.court.change(kiosk.court.last().orderId(), shop, TicketStatus.RECEIVED, true));
    }

    private static void cookingAndReceived(KioskInTest kiosk) {
        placed(kiosk);
        acknowledge(kiosk, "basak");
        kiosk.meanwhile(() -> kiosk.court.change(kiosk.court.last().orderId(), "bada", TicketStatus.COOKING, true));
        kiosk.press("cancel-order");
    }

    private static void manyShops(KioskInTest kiosk) {
        kiosk.meanwhile(() -> {
            var known = kiosk.court.court;
            kiosk.court.court = new CourtView(known.courtId(), known.name(), known.timeZone(), known.currency(),
                    Stream.concat(known.shops().stream(), Stream.of("북촌만두", "서울분식", "가마솥밥").map(
                            name -> SampleCourt.shop("more-" + name.hashCode(), name, "Shop " + name.length(), "pot",
                                    "#D6E8EA", 9, 7, ShopAvailability.OPEN, known.shops().getFirst().items())))
                            .toList(),
                    known.serverTime(), known.payment());
            kiosk.court.tellAll(new LiveNews.Snapshot(kiosk.court.court));
        });
        kiosk.press("eat-here");
    }

    private static Opening tomorrow(int hoursLater) {
        return new Opening(Instant.parse("2026-11-23T01:30:00Z").plusSeconds(3600L * hoursLater),
                Instant.parse("2026-11-23T12:00:00Z").plusSeconds(3600L * hoursLater));
    }

    private static void hours(KioskInTest kiosk, String now, boolean open, Function<ShopView, Opening> opening) {
        kiosk.meanwhile(() -> {
            kiosk.court.now = Instant.parse(now);
            kiosk.court.court.shops()
                    .forEach(shop -> kiosk.court.change(SampleCourt.hours(shop, open, opening.apply(shop))));
        });
    }

    private static void soldOut(KioskInTest kiosk, String shop, String item) {
        change(kiosk, shop, item, SampleCourt::soldOut);
    }

    private static void change(KioskInTest kiosk, String shop, String item, UnaryOperator<MenuItemView> change) {
        var known = kiosk.court.shop(shop);
        kiosk.court.change(SampleCourt.with(known, change.apply(
                known.items().stream().filter(one -> one.itemId().equals(item)).findFirst().orElseThrow())));
    }

    /** An order that was placed before is looked up; its code is asked for. */
    private static void looksUp(KioskInTest kiosk) {
        placed(kiosk);
        kiosk.press("finish", "my-order", "key-0", "key-4", "key-7", "find-order").awaits("enter-code");
    }

    private static void guesses(KioskInTest kiosk, int times) {
        for (int i = 0; i < times; i++) {
            kiosk.press("key-0", "key-0", "key-0", "key-" + i, "find-order").awaits("find-outcome");
        }
    }
}
