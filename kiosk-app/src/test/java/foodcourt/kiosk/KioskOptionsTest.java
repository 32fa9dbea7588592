package foodcourt.kiosk;

import org.junit.jupiter.api.Test;

import foodcourt.client.checks.SettingsTable;

class KioskOptionsTest {
    @Test
    void theTableOfSettingsIsRight() {
        SettingsTable.mustTellOf("Kiosk", new KioskOptions());
    }
}
