package foodcourt.kiosk.printing;

/** A printer for slips. Its methods block and are called on one thread, never on the UI thread; they throw nothing. */
public interface ReceiptPrinter {

    /** Prints one slip and cuts it off. */
    PrintOutcome print(Slip slip);

    /** How it is now. */
    PrinterStatus status();
}
