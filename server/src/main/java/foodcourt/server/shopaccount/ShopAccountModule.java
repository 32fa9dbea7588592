package foodcourt.server.shopaccount;

import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

import foodcourt.server.catalog.Catalog;
import foodcourt.server.composition.ServerModule;
import foodcourt.server.messages.MessageJson;
import foodcourt.server.messages.Told;
import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.ModuleDatabases;

/** Puts the shop accounts together. */
@ServerModule("shopaccount")
@EnableScheduling
public class ShopAccountModule {
    @Bean
    ModuleDatabase shopAccountDatabase(ModuleDatabases databases) {
        return databases.open("shopaccount");
    }

    @Bean
    TicketRows ticketRows(ModuleDatabase shopAccountDatabase, MessageJson json, Catalog catalog) {
        return new TicketRows(shopAccountDatabase, json, catalog.court().timeZone());
    }

    @Bean
    Told ticketChangesTold() {
        return new Told(AccountTicketChanged.class);
    }
}
