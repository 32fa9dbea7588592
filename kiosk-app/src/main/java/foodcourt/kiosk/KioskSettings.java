package foodcourt.kiosk;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import foodcourt.kiosk.session.StaffPin;

/**
 * What a kiosk is told.
 *
 * @param server the court's server
 * @param language each visit starts in, {@code ko}, {@code en}, {@code ja} or {@code zh}
 * @param device this kiosk's name, as staff know it
 * @param data folder for what must survive a crash
 * @param staffPin opens the corner for staff; empty: nobody gets in
 * @param slips how number slips and receipts are printed and read
 * @param payment how guests pay, where the court is paid at the kiosk
 * @param reducedMotion screens follow each other without a fade
 */
public record KioskSettings(URI server, String language, String device, Path data, KioskTimes times,
        Optional<StaffPin> staffPin, SlipSettings slips, PaymentSettings payment, boolean reducedMotion) {

    /** Settings with screens that fade into each other. */
    public KioskSettings(URI server, String language, String device, Path data, KioskTimes times,
            Optional<StaffPin> staffPin, SlipSettings slips, PaymentSettings payment) {
        this(server, language, device, data, times, staffPin, slips, payment, false);
    }

    /** Settings without a card terminal. */
    public KioskSettings(URI server, String language, String device, Path data, KioskTimes times,
            Optional<StaffPin> staffPin, SlipSettings slips) {
        this(server, language, device, data, times, staffPin, slips, PaymentSettings.withoutTerminal());
    }

    /** Settings without a way to the corner for staff. */
    public KioskSettings(URI server, String language, String device, Path data, KioskTimes times) {
        this(server, language, device, data, times, Optional.empty(), SlipSettings.NONE);
    }
}
