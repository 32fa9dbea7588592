package foodcourt.kiosk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

import org.junit.jupiter.api.Test;

import foodcourt.api.CallStaff;
import foodcourt.api.OrderStatus;
import foodcourt.api.OrderView;
import foodcourt.api.StaffCallReason;
import foodcourt.client.fx.UiThread;
import foodcourt.client.text.Texts;
import foodcourt.kiosk.court.OrderKey;
import foodcourt.kiosk.printing.OrderSlips;
import foodcourt.kiosk.printing.PrintOutcome;
import foodcourt.kiosk.printing.PrinterCall;
import foodcourt.kiosk.printing.PrinterStatus;
import foodcourt.kiosk.printing.Printing;
import foodcourt.kiosk.printing.ReceiptPrinter;
import foodcourt.kiosk.printing.Slip;
import foodcourt.kiosk.printing.SlipWriter;
import foodcourt.kiosk.session.Screen;
import foodcourt.kiosk.staff.PrinterCheck;

import static org.assertj.core.api.Assertions.assertThat;

/** What is printed in a visit, and what happens when it cannot be. */
class SlipsOfAVisitTest {

    private final Visit visit = new Visit().chooses();
    private final List<Slip> printed = new ArrayList<>();
    private PrintOutcome outcome = new PrintOutcome.Printed(false);
    private final PrinterCall call = new PrinterCall(visit.court, "kiosk-1", UUID::randomUUID, UiThread.direct(),
            visit.ticker);
    private final Printing printing = new Printing(Optional.of(new Told()), Runnable::run, UiThread.direct(), call);
    private final OrderSlips slips = new OrderSlips(printing,
            new SlipWriter(Texts.of(Kiosk.class, "ko"), visit.menu, Optional.empty()), visit.session);

    private class Told implements ReceiptPrinter {

        @Override
        public PrintOutcome print(Slip slip) {
            printed.add(slip);
            return outcome;
        }

        @Override
        public PrinterStatus status() {
            throw new IllegalStateException("a fault of ours");
        }
    }

    private void orders() {
        visit.session.end();
        visit.session.begin(foodcourt.api.Service.EAT_HERE);
        visit.chooses().places();
    }

    @Test
    void theNumberSlipComesByItselfOnceAndTheReceiptWhenAskedFor() {
        visit.places();
        assertThat(printed).extracting(Slip::name).containsExactly("A047-slip");
        assertThat(slips.slipProperty().get()).isEqualTo(OrderSlips.Status.PRINTED);
        var done = visit.session.screen();
        visit.session.show(new Screen.MyOrder(visit.court.last(), OrderKey.NONE));
        visit.session.show(done);
        assertThat(printed).hasSize(1);
        slips.printReceipt(visit.court.last(), OrderKey.ofCode("4821"));
        assertThat(printed).extracting(Slip::name).containsExactly("A047-slip", "A047-receipt");
    }

    @Test
    void aKioskWithoutPaperTakesOrdersAndCallsStaffOnceWithTheReason() {
        outcome = new PrintOutcome.OutOfPaper();
        visit.places();
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
        assertThat(slips.slipProperty().get()).isEqualTo(OrderSlips.Status.OUT_OF_PAPER);
        assertThat(slips.staffToldProperty().get()).isTrue();
        orders();
        orders();
        assertThat(visit.court.orders).hasSize(3);
        assertThat(visit.court.calls).extracting(CallStaff::reason).containsExactly(StaffCallReason.OUT_OF_PAPER);
        assertThat(visit.staff.statusProperty().get()).as("no guest called")
                .isEqualTo(foodcourt.kiosk.session.StaffCall.Status.NONE);
        outcome = new PrintOutcome.Printed(false);
        orders();
        assertThat(slips.staffToldProperty().get()).isFalse();
        outcome = new PrintOutcome.Unavailable("test");
        orders();
        assertThat(visit.court.calls).extracting(CallStaff::reason).containsExactly(StaffCallReason.OUT_OF_PAPER,
                StaffCallReason.PRINTER_SILENT);
    }

    @Test
    void whileTheServerIsAwayNobodyIsSaidToKnow() {
        visit.places();
        visit.court.away = true;
        outcome = new PrintOutcome.OutOfPaper();
        slips.printSlip(visit.court.last(), OrderKey.NONE);
        assertThat(slips.staffToldProperty().get()).isFalse();
        visit.court.away = false;
        visit.seconds(15);
        assertThat(slips.staffToldProperty().get()).isTrue();
        assertThat(visit.court.calls).extracting(CallStaff::callId).containsOnly(
                visit.court.calls.getFirst().callId());
    }

    @Test
    void anOrderThatIsPaidKeepsItsKeyUntilTheVisitEnds() {
        visit.places();
        var known = visit.court.last();
        var unpaid = visit.court.placed(new OrderView(known.orderId(), known.number(), OrderStatus.AWAITING_PAYMENT,
                known.service(), known.placedAt(), known.total(), 1, known.tickets()));
        visit.session.end();
        visit.session.ordered(unpaid);
        visit.session.ordered(known);
        assertThat(((Screen.Done) visit.session.screen()).order().code()).isEqualTo(FakeCourt.CODE);
        visit.session.ordered(unpaid);
        visit.session.end();
        visit.session.ordered(known);
        assertThat(((Screen.Done) visit.session.screen()).order().code()).isNull();
    }

    @Test
    void theNextGuestSeesNothingOfTheSlip() {
        visit.places();
        slips.printReceipt(visit.court.last(), OrderKey.NONE);
        visit.session.end();
        assertThat(slips.slipProperty().get()).isEqualTo(OrderSlips.Status.NONE);
        assertThat(slips.receiptProperty().get()).isEqualTo(OrderSlips.Status.NONE);
        assertThat(printed.toString()).doesNotContain(FakeCourt.CODE);
    }

    @Test
    void aFaultInDrawingStopsNobody() {
        var check = new PrinterCheck(printing, () -> new Slip("test", "ko", List.of()));
        check.ask();
        assertThat(check.stateProperty().get()).isEqualTo(PrinterCheck.State.UNAVAILABLE);
        check.print();
        assertThat(check.stateProperty().get()).isEqualTo(PrinterCheck.State.PRINTED);
        outcome = new PrintOutcome.Printed(true);
        check.print();
        assertThat(check.stateProperty().get()).isEqualTo(PrinterCheck.State.PAPER_LOW);
    }

    @Test
    void aPrinterThatHangsIsGivenUpAndStaffAreCalledAndWhatWaitedBehindItIsNeverPrinted() {
        var queue = new LinkedBlockingQueue<Runnable>();
        var slow = new Printing(Optional.of(new Told()), queue::add, UiThread.direct(), call, Duration.ofMillis(200));
        var first = slow.print(new Slip("first", "ko", List.of()));
        var status = slow.status();
        assertThat(first.join()).isInstanceOf(PrintOutcome.Unavailable.class);
        assertThat(status.join()).contains(PrinterStatus.UNAVAILABLE);
        assertThat(visit.court.calls).extracting(CallStaff::reason).containsExactly(StaffCallReason.PRINTER_SILENT);
        queue.forEach(Runnable::run);
        assertThat(printed).as("it was said to be not printed").isEmpty();
    }

    @Test
    void aSlipThatTakesTooLongIsSaidToBeNotPrinted() {
        var never = new CountDownLatch(1);
        var slow = new Printing(Optional.of(new Told() {

            @Override
            public PrintOutcome print(Slip slip) {
                try {
                    never.await();
                } catch (InterruptedException closing) {
                    Thread.currentThread().interrupt();
                }
                return super.print(slip);
            }
        }), Thread.ofVirtual()::start, UiThread.direct(), call, Duration.ofMillis(200));
        assertThat(slow.print(new Slip("first", "ko", List.of())).join())
                .isInstanceOf(PrintOutcome.Unavailable.class);
        never.countDown();
    }

    @Test
    void withoutAPrinterNothingIsAskedOfIt() {
        var none = new Printing(Optional.empty(), Runnable::run, UiThread.direct(), call);
        assertThat(none.available()).isFalse();
        assertThat(none.status().join()).isEmpty();
        assertThat(none.print(new Slip("test", "ko", List.of())).join()).isInstanceOf(PrintOutcome.Unavailable.class);
    }
}
