package foodcourt.server;

import java.time.Clock;
import java.time.Duration;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.modulith.Modulithic;

import foodcourt.server.catalog.CatalogModule;
import foodcourt.server.catalog.away.CatalogElsewhere;
import foodcourt.server.composition.PartOfACourt;
import foodcourt.server.cook.CookModule;
import foodcourt.server.gateway.GatewayConfiguration;
import foodcourt.server.live.LiveConfiguration;
import foodcourt.server.messages.MessagesConfiguration;
import foodcourt.server.notification.NotificationModule;
import foodcourt.server.notification.away.NotificationElsewhere;
import foodcourt.server.order.OrderModule;
import foodcourt.server.peers.PeersConfiguration;
import foodcourt.server.shopaccount.ShopAccountModule;
import foodcourt.server.storage.ModuleDatabases;
import foodcourt.server.traces.TracesConfiguration;

/** What the server is made of: nothing is found by scanning here, each module brings its own. */
@Modulithic(systemName = "Foodcourt")
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@Import({PartOfACourt.class, GatewayConfiguration.class, MessagesConfiguration.class, LiveConfiguration.class,
        PeersConfiguration.class,
        TracesConfiguration.class, CatalogModule.class, CatalogElsewhere.class, OrderModule.class, CookModule.class,
        NotificationModule.class,
        NotificationElsewhere.class, ShopAccountModule.class})
class FoodcourtApplication {

    /** In milliseconds: what is stored, sent and shown is then the same. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
    }

    @Bean
    ModuleDatabases moduleDatabases(Environment environment, MeterRegistry metrics) {
        return new ModuleDatabases(environment, metrics);
    }
}
