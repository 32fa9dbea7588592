package foodcourt.server;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    @Test
    void modulesKeepTheirInsideToThemselvesAndHaveNoCycles() {
        ApplicationModules.of(FoodcourtApplication.class).verify();
    }
}
