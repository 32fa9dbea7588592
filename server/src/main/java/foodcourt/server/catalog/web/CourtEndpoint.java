package foodcourt.server.catalog.web;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import foodcourt.server.catalog.CourtCatalog;
import foodcourt.server.catalog.Reading;
import foodcourt.server.catalog.files.CourtFiles;
import foodcourt.server.catalog.files.CourtFilesWrong;
import foodcourt.server.catalog.files.CourtFolder;
import foodcourt.server.catalog.files.Mistake;
import foodcourt.server.wire.ThisMachine;

/**
 * {@code POST /actuator/court}: the court's files were changed and are read again while the court is open. Only who sits at
 * the server's own machine may.
 */
@Component
@WebEndpoint(id = "court")
class CourtEndpoint {
    private static final Logger LOG = LoggerFactory.getLogger(CourtEndpoint.class);

    private final CourtCatalog catalog;
    private final CourtFiles files;
    private final boolean fromAnywhere;

    CourtEndpoint(CourtCatalog catalog, CourtFiles files,
            @Value("${foodcourt.gateway.operators-from-anywhere:false}") boolean fromAnywhere) {
        this.catalog = catalog;
        this.files = files;
        this.fromAnywhere = fromAnywhere;
    }

    /** @param changedShops those whose file says something else than before */
    record Read(List<String> changedShops) {}

    /** @param mistakes in the files, each with its line; empty where they are not the reason */
    record Refused(String detail, List<String> mistakes) {}

    @WriteOperation
    WebEndpointResponse<Object> read() {
        if (!fromAnywhere && !ThisMachine.asks()) {
            return refused(HttpStatus.FORBIDDEN, "Only from the server's own machine", List.of());
        }
        try {
            return switch (catalog.read(CourtFolder.read(files.folder()))) {
                case Reading.Taken(var changed) -> taken(changed);
                case Reading.NeedsStart() -> refused(HttpStatus.CONFLICT,
                        "Only what shops sell and the vouchers can change while the court is open; start the server again",
                        List.of());
            };
        } catch (CourtFilesWrong wrong) {
            return refused(HttpStatus.UNPROCESSABLE_CONTENT, "The court's files have mistakes; nothing was changed",
                    wrong.mistakes());
        }
    }

    private static WebEndpointResponse<Object> taken(List<String> changed) {
        LOG.info("The court's files were read again; changed: {}", changed);
        return new WebEndpointResponse<>(new Read(changed));
    }

    private static WebEndpointResponse<Object> refused(HttpStatus status, String detail, List<Mistake> mistakes) {
        return new WebEndpointResponse<>(new Refused(detail, mistakes.stream().map(Mistake::toString).toList()),
                status.value());
    }
}
