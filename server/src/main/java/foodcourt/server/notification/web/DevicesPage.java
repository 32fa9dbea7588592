package foodcourt.server.notification.web;

import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import foodcourt.server.catalog.Catalog;
import foodcourt.server.notification.Devices;

/** How the court's devices are, as a page for a manager's phone: no scripts, it asks again by itself. */
@Hidden
@RestController
class DevicesPage {
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    /** Nothing but its own style; it fetches nothing. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final Devices devices;
    private final Catalog catalog;

    DevicesPage(Devices devices, Catalog catalog) {
        this.devices = devices;
        this.catalog = catalog;
    }

    @GetMapping("/devices")
    ResponseEntity<String> page(
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        var page = new DevicesHtml(locale(languages), catalog.court(), devices.now());
        return ResponseEntity.ok().contentType(HTML).header("Content-Security-Policy", POLICY)
                .header(HttpHeaders.CACHE_CONTROL, "no-store").header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(page.of(devices.all()));
    }

    /** Korean, unless whoever reads prefers others; English stands for all of those. */
    private static Locale locale(@Nullable String languages) {
        if (languages == null || languages.isBlank()) {
            return Locale.KOREAN;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(languages), List.of(Locale.KOREAN, Locale.ENGLISH));
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException nonsense) {
            return Locale.KOREAN;
        }
    }
}
