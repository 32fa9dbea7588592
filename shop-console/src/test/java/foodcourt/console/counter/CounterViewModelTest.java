package foodcourt.console.counter;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import foodcourt.api.OrderView;
import foodcourt.api.PaymentMethod;
import foodcourt.api.Problem;
import foodcourt.api.ProblemCode;
import foodcourt.console.FakeShop;
import foodcourt.console.HandClock;
import foodcourt.console.SampleMoney;

import static org.assertj.core.api.Assertions.assertThat;

/** Money at the counter, without a screen. */
class CounterViewModelTest {
    private final HandClock clock = new HandClock();
    private final FakeShop shop = new FakeShop(clock);
    private final CounterViewModel counter = new CounterViewModel(shop, Runnable::run, clock, UUID::randomUUID);

    @Test
    void moneyIsBookedOnlyAfterStaffSaidItTwice() {
        waits("A047", 32_000);

        counter.ask(1);
        assertThat(shop.deeds).isEmpty();
        counter.confirm();

        assertThat(shop.deeds).hasSize(1);
        assertThat(unpaid()).isEmpty();
        assertThat(content().said()).contains(new Said(Said.What.PAID, "A047", 32_000));
    }

    @Test
    void whoSaysNoBooksNothing() {
        waits("A047", 32_000);

        counter.ask(1);
        counter.keep();
        counter.confirm();

        assertThat(shop.deeds).isEmpty();
        assertThat(unpaid()).extracting(Unpaid::stage).containsExactly(Stage.OPEN);
    }

    @Test
    void aLostAnswerIsAskedForUnderTheSameIdSoMoneyIsTakenOnce() {
        waits("A047", 32_000);
        shop.lostAnswers = 2;

        counter.ask(1);
        counter.confirm();
        seconds(7);

        assertThat(shop.deeds).hasSize(3).containsOnly(shop.deeds.getFirst());
        assertThat(content().said()).contains(new Said(Said.What.PAID, "A047", 32_000));
    }

    @Test
    void whatWasTakenWhileTheServerIsAwayIsToldWhenItIsBackEvenFromAnotherPage() {
        waits("A047", 32_000);
        shop.away = true;
        counter.ask(1);
        counter.confirm();
        seconds(3);
        assertThat(content().stale()).isTrue();
        assertThat(unpaid()).extracting(Unpaid::stage).containsExactly(Stage.AGAIN);

        counter.lookedAt(false);
        shop.away = false;
        seconds(3);

        assertThat(shop.unpaid).isEmpty();
        assertThat(shop.deeds).containsOnly(shop.deeds.getFirst());
    }

    @Test
    void whileItIsBeingToldItCannotBeTakenASecondTime() {
        waits("A047", 32_000);
        shop.away = true;
        counter.ask(1);
        counter.confirm();

        counter.ask(1);
        counter.confirm();

        assertThat(shop.deeds).hasSize(1);
    }

    @Test
    void anotherAmountIsSaidAndBooksNothing() {
        waits("A047", 32_000);
        shop.refusal = new Problem("urn:test", "t", 409, null, ProblemCode.TOTAL_CHANGED, "won", null, null, null, null,
                null, 22_000L);

        counter.ask(1);
        counter.confirm();

        assertThat(content().said()).contains(new Said(Said.What.OTHER_AMOUNT, "A047", 22_000));
        assertThat(unpaid()).extracting(Unpaid::stage).containsExactly(Stage.OPEN);
    }

    @Test
    void anOrderThatSomebodyElseBookedIsSaidToBeOver() {
        waits("A047", 32_000);
        shop.refusal = new Problem("urn:test", "t", 409, null, ProblemCode.STATUS_CONFLICT, null, null, null, null,
                null,
                null, null);

        counter.ask(1);
        counter.confirm();

        assertThat(content().said()).contains(new Said(Said.What.NOT_WAITING, "A047", 32_000));
    }

    @Test
    void aFaultOfTheServerDecidesNothing() {
        waits("A047", 32_000);
        shop.refusal = new Problem("urn:test", "t", 500, null, ProblemCode.INTERNAL, null, null, null, null, null, null,
                null);
        counter.ask(1);
        counter.confirm();
        assertThat(unpaid()).extracting(Unpaid::stage).containsExactly(Stage.AGAIN);

        shop.refusal = null;
        seconds(3);

        assertThat(content().said()).contains(new Said(Said.What.PAID, "A047", 32_000));
    }

    @Test
    void staffGiveBackOnlyWhatWasPaidAtTheCounter() {
        shop.refunds.add(SampleMoney.owed("A031", PaymentMethod.CARD, 9_000, 3));
        shop.refunds.add(SampleMoney.owed("A038", PaymentMethod.COUNTER, 10_500, 0));
        counter.lookedAt(true);

        counter.ask(6);
        counter.confirm();
        assertThat(shop.deeds).isEmpty();
        counter.ask(7);
        counter.confirm();

        assertThat(content().owed().rows()).extracting(Owed::number).containsExactly("A031");
        assertThat(content().said()).contains(new Said(Said.What.GIVEN_BACK, "A038", 10_500));
    }

    @Test
    void theListIsRenewedWhileItIsLookedAtAndSaysWhenItIsOld() {
        counter.lookedAt(true);
        shop.unpaid.add(SampleMoney.unpaid("A050", 9_000, clock.instant().plusSeconds(600)));
        seconds(3);
        assertThat(unpaid()).extracting(Unpaid::number).containsExactly("A050");
        var known = content().asOf();

        shop.away = true;
        seconds(3);

        assertThat(content().stale()).isTrue();
        assertThat(content().asOf()).isEqualTo(known);
        counter.ask(1);
        assertThat(unpaid()).as("it may have expired meanwhile").extracting(Unpaid::stage)
                .containsExactly(Stage.OPEN);
        assertThat(unpaid()).extracting(Unpaid::number).containsExactly("A050");
    }

    @Test
    void moreThanFitArePaged() {
        for (var i = 0; i < 7; i++) {
            shop.unpaid.add(SampleMoney.unpaid("A%03d".formatted(i), 9_000, clock.instant().plusSeconds(600)));
        }
        counter.lookedAt(true);

        counter.turnUnpaid(1);

        assertThat(content().unpaid().pages()).isEqualTo(2);
        assertThat(unpaid()).extracting(Unpaid::number).containsExactly("A005", "A006");
        assertThat(unpaid()).extracting(Unpaid::key).containsExactly(1, 2);
    }

    @Test
    void theTimeLeftIsNeverNegative() {
        waits("A047", 32_000);

        seconds(700);

        assertThat(content().left(unpaid().getFirst())).isZero();
    }

    private OrderView waits(String number, long due) {
        var order = SampleMoney.unpaid(number, due, clock.instant().plusSeconds(600));
        shop.unpaid.add(order);
        counter.lookedAt(true);
        return order;
    }

    private void seconds(int seconds) {
        for (var i = 0; i < seconds; i++) {
            clock.seconds(1);
            counter.tick();
        }
    }

    private CounterContent content() {
        return counter.content().get();
    }

    private List<Unpaid> unpaid() {
        return content().unpaid().rows();
    }
}
