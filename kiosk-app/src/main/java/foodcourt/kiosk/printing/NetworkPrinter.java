package foodcourt.kiosk.printing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An ESC/POS printer in the network. It is asked before and after, where it answers: "printed" is what it says itself, and
 * what it did not print it is told to forget.
 */
final class NetworkPrinter implements ReceiptPrinter {

    private static final Logger LOG = LoggerFactory.getLogger(NetworkPrinter.class);
    private static final int SEND_BUFFER = 16 * 1024;
    private final PrinterChoice.Network printer;
    private final SlipPdf pdf;
    private final Duration patience;
    private final Duration printing;
    /** Something was sent that the printer did not say it printed. */
    private boolean leftOver;

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
        if (leftOver) {
            forget();
        }
        // drawn before: its time is not the printer's
        var outcome = printNow(bytes(slip));
        if (outcome instanceof PrintOutcome.Printed) {
            leftOver = false;
        } else if (leftOver) {
            // at once: with new paper it would print what is said to be not printed, with a guest's key on it
            forget();
        }
        return outcome;
    }

    private PrintOutcome printNow(byte[] slip) {
        try (var line = open()) {
            return printer.asked() ? printAsked(line, slip) : printBlindly(line, slip);
        } catch (IOException silent) {
            return new PrintOutcome.Unavailable(String.valueOf(silent));
        }
    }

    /** Until it is answered it is tried again before the next slip. */
    private void forget() {
        try (var line = open(); var _ = new TimeLimit(patience.plus(patience), () -> cut(line))) {
            line.getOutputStream().write(EscPos.FORGET);
            line.getOutputStream().flush();
            leftOver = printer.asked() && !forgotten(line);
        } catch (IOException silent) {
            LOG.warn("the printer may still hold a slip that it did not print: {}", String.valueOf(silent));
        }
    }

    private static boolean forgotten(Socket line) throws IOException {
        int answer = line.getInputStream().read();
        while (answer >= 0 && answer != EscPos.FORGOTTEN) {
            answer = line.getInputStream().read();
        }
        return answer == EscPos.FORGOTTEN;
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

    private PrintOutcome printBlindly(Socket line, byte[] slip) throws IOException {
        try (var _ = new TimeLimit(printing, () -> cut(line))) {
            send(line, slip);
        }
        return new PrintOutcome.Printed(false);
    }

    private PrintOutcome printAsked(Socket line, byte[] slip) throws IOException {
        var before = status(line);
        if (before == PrinterStatus.OUT_OF_PAPER || before == PrinterStatus.UNAVAILABLE) {
            return outcome(before);
        }
        try (var _ = new TimeLimit(printing, () -> cut(line))) {
            send(line, slip);
            line.setSoTimeout(0);
            return outcome(EscPos.status(ask(line, EscPos.ASK_PAPER_THEN)));
        } catch (IOException stopped) {
            LOG.warn("the printer stopped: {}", String.valueOf(stopped));
        }
        cut(line);
        return outcome(afterStop());
    }

    private void send(Socket line, byte[] slip) throws IOException {
        leftOver = true;
        line.getOutputStream().write(slip);
        line.getOutputStream().flush();
    }

    /** A printer whose paper ends in the middle of a slip keeps silent; then it is asked anew. */
    private PrinterStatus afterStop() {
        return status() == PrinterStatus.OUT_OF_PAPER ? PrinterStatus.OUT_OF_PAPER : PrinterStatus.UNAVAILABLE;
    }

    /** Without this, what is still in this machine would go on to the printer after the end. */
    private static void cut(Socket line) throws IOException {
        if (!line.isClosed()) {
            line.setSoLinger(true, 0);
            line.close();
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
            // small: what is written here is to be at the printer, not to wait in this machine
            line.setSendBufferSize(SEND_BUFFER);
            line.connect(new InetSocketAddress(printer.host(), printer.port()), (int) patience.toMillis());
            line.setSoTimeout((int) patience.toMillis());
            return line;
        } catch (IOException silent) {
            line.close();
            throw silent;
        }
    }
}
