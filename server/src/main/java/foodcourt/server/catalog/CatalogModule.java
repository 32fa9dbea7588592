package foodcourt.server.catalog;

import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

import foodcourt.server.composition.ServerModule;
import foodcourt.server.messages.Told;
import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.ModuleDatabases;

/** Puts the catalog together. */
@ServerModule("catalog")
@EnableScheduling
public class CatalogModule {
    @Bean
    ModuleDatabase catalogDatabase(ModuleDatabases databases) {
        return databases.open("catalog");
    }

    @Bean
    ShopStore shopStore(ModuleDatabase catalogDatabase) {
        return new DatabaseShopStore(catalogDatabase);
    }

    @Bean
    Told shopChangesTold() {
        return new Told(ShopChanged.class);
    }
}
