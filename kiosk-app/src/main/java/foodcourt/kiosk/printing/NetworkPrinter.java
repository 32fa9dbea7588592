package foodcourt.kiosk.printing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** An ESC/POS printer in the network. It is asked before and after, where it answers: "printed" is what it says itself. */
final class NetworkPrinter implements ReceiptPrinter {

    private final PrinterChoice.Network printer;
    private final SlipPdf pdf;
    private final Duration patience;
    private final Duration printing;

    /**
     * @param patience for a connection and for an answer
     * @param printing how long a slip may take
     */
    NetworkPrinter(PrinterChoice.Network printer, SlipPdf pdf, Duration patience, Duration printing) {
        this.printer = printer;
        this.pdf = pdf;
        this.patience = patience;
        this.printing = printing;
    }

    @Override
    public PrintOutcome print(Slip slip) {
        try (var line = open()) {
            return printer.asked() ? printAsked(line, slip) : printBlindly(line, slip);
        } catch (IOException silent) {
            return new PrintOutcome.Unavailable(String.valueOf(silent));
        }
    }

    @Override
    public PrinterStatus status() {
        try (var line = open()) {
            // one that never answers is at least there
            return printer.asked() ? status(line) : PrinterStatus.READY;
        } catch (IOException silent) {
            return PrinterStatus.UNAVAILABLE;
        }
    }

    private byte[] bytes(Slip slip) {
        return EscPos.slip(SlipRaster.of(pdf.write(slip)));
    }

    private PrintOutcome printBlindly(Socket line, Slip slip) throws IOException {
        line.getOutputStream().write(bytes(slip));
        line.getOutputStream().flush();
        return new PrintOutcome.Printed(false);
    }

    private PrintOutcome printAsked(Socket line, Slip slip) throws IOException {
        var before = status(line);
        if (before == PrinterStatus.OUT_OF_PAPER || before == PrinterStatus.UNAVAILABLE) {
            return outcome(before);
        }
        line.getOutputStream().write(bytes(slip));
        return outcome(after(line));
    }

    /** A printer whose paper ends in the middle of a slip keeps silent; then it is asked anew. */
    private PrinterStatus after(Socket line) throws IOException {
        try {
            line.setSoTimeout((int) printing.toMillis());
            return EscPos.status(ask(line, EscPos.ASK_PAPER_THEN));
        } catch (SocketTimeoutException stopped) {
            line.setSoTimeout((int) patience.toMillis());
            var now = status(line);
            return now == PrinterStatus.OUT_OF_PAPER ? now : PrinterStatus.UNAVAILABLE;
        }
    }

    private static PrintOutcome outcome(PrinterStatus status) {
        return switch (status) {
            case READY -> new PrintOutcome.Printed(false);
            case PAPER_LOW -> new PrintOutcome.Printed(true);
            case OUT_OF_PAPER -> new PrintOutcome.OutOfPaper();
            case UNAVAILABLE -> new PrintOutcome.Unavailable("the printer says it cannot");
        };
    }

    private static PrinterStatus status(Socket line) throws IOException {
        return EscPos.status(ask(line, EscPos.ASK_OFFLINE), ask(line, EscPos.ASK_PAPER));
    }

    private static int ask(Socket line, byte[] question) throws IOException {
        line.getOutputStream().write(question);
        line.getOutputStream().flush();
        int answer = line.getInputStream().read();
        if (answer < 0) {
            throw new IOException("the printer hung up");
        }
        return answer;
    }

    private Socket open() throws IOException {
        var line = new Socket();
        try {
            line.connect(new InetSocketAddress(printer.host(), printer.port()), (int) patience.toMillis());
            line.setSoTimeout((int) patience.toMillis());
            return line;
        } catch (IOException silent) {
            line.close();
            throw silent;
        }
    }
}
