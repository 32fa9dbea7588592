package foodcourt.server.order;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

import foodcourt.server.composition.ServerModule;
import foodcourt.server.cook.Kitchen;
import foodcourt.server.messages.Outbox;
import foodcourt.server.messages.OutboxRelay;
import foodcourt.server.messages.Outboxes;
import foodcourt.server.messages.Told;
import foodcourt.server.peers.Breakers;
import foodcourt.server.peers.Peers;
import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.ModuleDatabases;

/** The module {@code order}. */
@ServerModule("order")
@EnableScheduling
@EnableConfigurationProperties({CancelSettings.class, IntakeSettings.class, LookupSettings.class,
        PaymentSettings.class})
public class OrderModule {
    @Bean
    ModuleDatabase orderDatabase(ModuleDatabases databases) {
        return databases.open("order");
    }

    @Bean
    OutboxRelay orderRelay(ModuleDatabase orderDatabase, Outboxes outboxes) {
        return outboxes.relay(orderDatabase);
    }

    @Bean
    Outbox orderOutbox(ModuleDatabase orderDatabase, OutboxRelay orderRelay, Outboxes outboxes) {
        return outboxes.outbox(orderDatabase, orderRelay);
    }

    @Bean
    Refunds refunds() {
        return new SimulatedAcquirer();
    }

    /** The kitchen in this process, or the one in another. */
    @Bean
    Kitchens kitchens(ObjectProvider<Kitchen> here, Peers peers, CancelSettings settings, Breakers breakers) {
        var kitchen = here.getIfAvailable();
        var guarded = new GuardedKitchens(
                kitchen == null ? new KitchenElsewhere(peers) : new KitchenNextDoor(kitchen), settings);
        breakers.watch(guarded.breaker());
        return guarded;
    }

    @Bean
    Told orderChangesTold() {
        return new Told(OrderChanged.class);
    }
}
