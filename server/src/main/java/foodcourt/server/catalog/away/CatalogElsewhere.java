package foodcourt.server.catalog.away;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

import foodcourt.server.catalog.Catalog;
import foodcourt.server.catalog.ShopChanged;
import foodcourt.server.composition.ModuleElsewhere;
import foodcourt.server.messages.Told;
import foodcourt.server.peers.PeerSettings;
import foodcourt.server.peers.Peers;

/** Stands in for the catalog where it does not run. */
@ModuleElsewhere(value = "catalog", neededBy = {"order", "shopaccount", "notification"})
@EnableScheduling
public class CatalogElsewhere {
    @Bean
    Catalog catalog(Peers peers, PeerSettings settings, Clock clock, ApplicationEventPublisher publisher) {
        return new CatalogCopy(peers, settings.startPatience(), clock, publisher);
    }

    @Bean
    Told shopChangesTold() {
        return new Told(ShopChanged.class);
    }
}
