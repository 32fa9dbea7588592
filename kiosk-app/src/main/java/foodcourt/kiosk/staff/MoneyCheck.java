package foodcourt.kiosk.staff;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import foodcourt.client.fx.Ticker;
import foodcourt.kiosk.payment.DoubtfulPayment;
import foodcourt.kiosk.payment.Till;

/**
 * Money of which nobody knows whether it was taken: staff who found out, at the terminal or the bank, say so and confirm it.
 * For the UI thread.
 */
public final class MoneyCheck {

    /** What staff said of a payment, and are asked to confirm. */
    public record Finding(DoubtfulPayment payment, boolean charged) {}

    private final Till till;
    private final Ticker ticker;
    private final ObjectProperty<List<DoubtfulPayment>> open = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<Finding>> asked = new SimpleObjectProperty<>(Optional.empty());

    /** Knows of nothing before it is attached. */
    public MoneyCheck(Till till, Ticker ticker) {
        this.till = till;
        this.ticker = ticker;
    }

    /** The payments; one whose end becomes known goes by itself. */
    public ReadOnlyObjectProperty<List<DoubtfulPayment>> openProperty() {
        return open;
    }

    /** What is to be confirmed. */
    public ReadOnlyObjectProperty<Optional<Finding>> askedProperty() {
        return asked;
    }

    /** Looks every second until unsubscribed. */
    public Subscription attach() {
        back();
        look();
        return ticker.onTick(this::look);
    }

    /** Staff found out; it is asked once more. */
    public void say(DoubtfulPayment payment, boolean charged) {
        asked.set(Optional.of(new Finding(payment, charged)));
    }

    /** Not so. */
    public void back() {
        asked.set(Optional.empty());
    }

    /** It is so. */
    public void confirm() {
        asked.get().ifPresent(finding -> till.found(finding.payment().paymentId(), finding.charged()));
        back();
        look();
    }

    private void look() {
        var now = till.doubtful();
        if (asked.get().filter(finding -> !now.contains(finding.payment())).isPresent()) {
            // the terminal said it meanwhile
            back();
        }
        open.set(now);
    }
}
