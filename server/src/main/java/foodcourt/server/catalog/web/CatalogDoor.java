package foodcourt.server.catalog.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import foodcourt.server.catalog.CatalogNews;
import foodcourt.server.catalog.Court;
import foodcourt.server.catalog.CourtCatalog;
import foodcourt.server.messages.MessageJson;

/** What other processes of the court ask the catalog. Read and written as messages are: an older one understands a newer. */
@Hidden
@RestController
@RequestMapping(path = "/internal", produces = MediaType.APPLICATION_JSON_VALUE)
class CatalogDoor {
    private final CourtCatalog catalog;
    private final MessageJson json;
    private volatile Edition edition;

    CatalogDoor(CourtCatalog catalog, MessageJson json) {
        this.catalog = catalog;
        this.json = json;
        edition = edition(catalog.court());
    }

    /** The court as its files described it, and a name for that. */
    private record Edition(Court court, String name) {}

    private Edition edition(Court court) {
        return new Edition(court, DigestUtils.md5DigestAsHex(json.write(court).getBytes(StandardCharsets.UTF_8)));
    }

    /** Named anew only when the files were read again. */
    @SuppressWarnings("ReferenceEquality") // to compare the whole court at each question would cost more than its name
    private Edition present() {
        var court = catalog.court();
        if (edition.court() != court) {
            edition = edition(court);
        }
        return edition;
    }

    /**
     * By shop, the version that the other one has.
     *
     * @param edition of the court that it has
     */
    @PostMapping("/catalog/news")
    String news(@RequestBody String versions, @RequestParam(defaultValue = "") String edition) {
        Map<?, ?> known = json.read(versions, Map.class);
        var newer = catalog.shops().stream().filter(shop -> !(known.get(shop.shop().shopId()) instanceof Number version)
                || version.longValue() < shop.version()).toList();
        var present = present();
        return json.write(new CatalogNews(edition.equals(present.name()) ? null : present.court(), newer,
                present.name()));
    }

    @PutMapping("/shops/{shopId}/overload")
    String overload(@PathVariable String shopId, @RequestBody String body) {
        var changed = json.read(body, Overload.class).overloaded()
                ? catalog.pauseOverloaded(shopId)
                : catalog.resumeOverloaded(shopId);
        return json.write(changed.orElseThrow());
    }

    @PutMapping("/shops/{shopId}/estimate")
    String estimate(@PathVariable String shopId, @RequestBody String body) {
        return json.write(catalog.estimateWait(shopId, json.read(body, Estimate.class).minutes()).orElseThrow());
    }

    record Overload(boolean overloaded) {}

    record Estimate(@Nullable Integer minutes) {}
}
