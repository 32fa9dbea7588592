package foodcourt.demo;

import java.io.PrintStream;
import java.nio.file.Path;

import foodcourt.api.OrderStatus;
import foodcourt.api.TicketStatus;

/**
 * The main job, as two guests and three shops live it: one basket from two kitchens, a cancel that comes too late, one that comes in
 * time, and every number called and picked up.
 */
final class Story {
    private final RunningCourt court;
    private final Teller teller;
    private final boolean payment;
    private String first = "";
    private String second = "";
    private String firstCode = "";

    /** @param payment guests pay at the kiosk */
    Story(RunningCourt court, Path pictures, PrintStream out, boolean payment) {
        this.payment = payment;
        this.court = court;
        this.teller = new Teller(pictures, out);
    }

    /** Plays all of it; throws {@link StepFailed} at the first thing that is not as it should be. */
    void play() {
        firstGuestOrdersFromTwoShops();
        bothKitchensShowIt();
        cancellingComesTooLate();
        secondGuestOrdersAndCancelsOnePart();
        everythingIsCalledAndPickedUp();
        theDayIsCounted();
    }

    private void firstGuestOrdersFromTwoShops() {
        var kiosk = court.kiosk();
        kiosk.awaits("eat-here");
        teller.picture(kiosk, "k1-welcome");
        kiosk.press("eat-here");
        kiosk.press("shop-bada");
        kiosk.press("dish-haemul-jjamppong");
        kiosk.sees("add-to-basket");
        teller.picture(kiosk, "k3-options");
        kiosk.press("option-extras-noodles");
        kiosk.press("add-to-basket");
        kiosk.press("shop-basak");
        kiosk.press("dish-deungsim-donkkaseu");
        kiosk.press("add-to-basket");
        kiosk.sees("to-basket");
        teller.picture(kiosk, "k2-menu");
        kiosk.press("to-basket");
        kiosk.sees("place-order");
        teller.picture(kiosk, "k4-basket");
        kiosk.press("place-order");
        pay("k5-payment");
        first = kiosk.reads("order-number", number -> number.matches("[A-Z]\\d{3}"));
        court.server().learns(first, code());
        teller.tells(kiosk, "a guest orders from two shops with one basket and gets " + first);
    }

    /** By card; the simulated terminal approves after a few seconds. */
    private void pay(String picture) {
        if (payment) {
            var kiosk = court.kiosk();
            kiosk.awaits("pay-card");
            kiosk.press("pay-card");
            kiosk.awaits("cancel-payment");
            teller.picture(kiosk, picture);
        }
    }

    private String code() {
        return court.kiosk().reads("order-code", code -> code.matches("\\d{4}"));
    }

    private void bothKitchensShowIt() {
        firstCode = code();
        for (var shop : new String[]{"bada", "basak"}) {
            court.console(shop).sees("ticket-" + first);
            teller.tells(court.console(shop), first + " is under New");
            court.kiosk().sees("arrived-" + shop);
            teller.tells(court.kiosk(), "'" + court.kiosk().reads("arrived-" + shop) + "' for " + shop);
        }
        teller.picture(court.kiosk(), "k6-done");
        court.board().sees("preparing-" + first);
        teller.tells(court.board(), first + " is being prepared");
        court.kiosk().press("finish");
    }

    /** The guest is still asked "cancel?" when the kitchen begins to cook. */
    private void cancellingComesTooLate() {
        var kiosk = court.kiosk();
        lookUp(first, firstCode);
        kiosk.press("cancel-bada");
        kiosk.sees("confirm-cancel");
        teller.picture(kiosk, "k13-cancel");
        court.console("bada").press("action-" + first);
        court.server().awaitTicket(first, "bada", TicketStatus.COOKING);
        teller.tells(court.console("bada"), first + " is accepted and cooks");
        kiosk.sees("refusal-bada");
        teller.tells(kiosk, "cancelling the noodles is refused: '" + kiosk.reads("refusal-bada") + "'");
        teller.tells(court.server().name(), "a late cancel is answered " + court.server().lateCancel(first, "bada"));
        teller.picture(kiosk, "k7-my-order");
        kiosk.press("home");
    }

    private void secondGuestOrdersAndCancelsOnePart() {
        var kiosk = court.kiosk();
        kiosk.press("language-en");
        kiosk.press("take-out");
        kiosk.press("shop-bada");
        kiosk.press("dish-jjin-mandu");
        kiosk.press("shop-maekom");
        kiosk.press("dish-maekom-tteokbokki");
        kiosk.press("add-to-basket");
        kiosk.press("to-basket");
        kiosk.press("place-order");
        pay("k5-payment-en");
        second = kiosk.reads("order-number", number -> number.matches("[A-Z]\\d{3}"));
        court.server().learns(second, code());
        teller.tells(kiosk, "a second guest orders in English and gets " + second);
        court.console("maekom").sees("ticket-" + second);
        kiosk.sees("arrived-maekom");
        teller.picture(kiosk, "k6-done-en");
        kiosk.press("cancel-order");
        kiosk.press("cancel-maekom");
        kiosk.sees("confirm-cancel");
        teller.picture(kiosk, "k13-cancel-en");
        kiosk.press("confirm-cancel");
        court.server().awaitTicket(second, "maekom", TicketStatus.CANCELLED);
        kiosk.sees("cancelled-maekom");
        teller.tells(kiosk, "cancelling the part of Maekom succeeds: '" + kiosk.reads("cancelled-maekom") + "'");
        teller.picture(kiosk, "k7-cancelled-en");
        kiosk.press("home");
        teller.picture(court.console("bada"), "c1-bada");
        teller.picture(court.console("maekom"), "c1-maekom-cancelled");
    }

    private void everythingIsCalledAndPickedUp() {
        court.console("basak").press("action-" + first);
        court.server().awaitTicket(first, "basak", TicketStatus.COOKING);
        court.console("bada").press("action-" + second);
        court.server().awaitTicket(second, "bada", TicketStatus.COOKING);
        teller.picture(court.board(), "b1-preparing");
        call("bada", first);
        teller.picture(court.board(), "b1-called");
        teller.picture(court.console("bada"), "c1-called");
        call("basak", first);
        call("bada", second);
        court.console("bada").press("call-again-" + first);
        court.server().awaitCalls(first, "bada", 2);
        teller.tells(court.console("bada"), first + " is called again");
        teller.picture(court.board(), "b1-ready");
        teller.picture(court.console("bada"), "c1-ready");
        pickUp("bada", first);
        pickUp("basak", first);
        pickUp("bada", second);
    }

    private void call(String shop, String number) {
        court.console(shop).press("action-" + number);
        court.board().sees("ready-" + number);
        teller.tells(court.board(),
                number + " of " + shop + " is ready; the large number is " + court.board().reads("hero"));
    }

    private void pickUp(String shop, String number) {
        court.console(shop).press("action-" + number);
        court.server().awaitTicket(number, shop, TicketStatus.PICKED_UP);
        court.console(shop).seesNot("ticket-" + number);
        teller.tells(court.console(shop), number + " is picked up");
    }

    private void theDayIsCounted() {
        court.board().seesNot("ready-" + first);
        court.board().seesNot("ready-" + second);
        teller.tells(court.board(), "nothing waits any more");
        court.server().awaitOrder(first, OrderStatus.COMPLETED);
        court.server().awaitOrder(second, OrderStatus.COMPLETED);
        var console = court.console("bada");
        console.press("tab-today");
        console.sees("today-sales");
        teller.tells(console, "today: " + console.reads("today-sales"));
        teller.picture(console, "c3-today");
        console.press("tab-menu");
        console.sees("sale-jjin-mandu-ON_SALE");
        teller.picture(console, "c2-menu");
    }

    private void lookUp(String number, String code) {
        var kiosk = court.kiosk();
        kiosk.press("my-order");
        kiosk.sees("key-0");
        teller.picture(kiosk, "k7b-number");
        type(kiosk, number.substring(1));
        kiosk.press("find-order");
        kiosk.sees("enter-code");
        teller.picture(kiosk, "k7b-code");
        type(kiosk, code);
        kiosk.press("find-order");
    }

    private static void type(Screen kiosk, String digits) {
        digits.chars().forEach(digit -> kiosk.press("key-" + (char) digit));
    }
}
