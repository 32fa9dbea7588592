package foodcourt.server.cook;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

import foodcourt.server.composition.ServerModule;
import foodcourt.server.messages.Outbox;
import foodcourt.server.messages.OutboxRelay;
import foodcourt.server.messages.Outboxes;
import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.ModuleDatabases;

/** The module {@code cook}. */
@ServerModule("cook")
@EnableConfigurationProperties(CourtRules.class)
public class CookModule {
    @Bean
    ModuleDatabase cookDatabase(ModuleDatabases databases) {
        return databases.open("cook");
    }

    @Bean
    OutboxRelay cookRelay(ModuleDatabase cookDatabase, Outboxes outboxes) {
        return outboxes.relay(cookDatabase);
    }

    @Bean
    Outbox cookOutbox(ModuleDatabase cookDatabase, OutboxRelay cookRelay, Outboxes outboxes) {
        return outboxes.outbox(cookDatabase, cookRelay);
    }
}
