package foodcourt.server.catalog.web;

import java.io.IOException;
import java.time.Duration;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import foodcourt.api.Paths;
import foodcourt.api.ProblemCode;
import foodcourt.server.catalog.files.Pictures;
import foodcourt.server.wire.Refusal;

/** The pictures of the dishes. */
@RestController
class PictureController {
    private static final Duration KEEP = Duration.ofMinutes(5); // an owner who changes a picture sees it soon

    private final Pictures pictures;

    PictureController(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping(Paths.PICTURE)
    ResponseEntity<Resource> picture(@PathVariable String name) throws IOException {
        var picture = new FileSystemResource(pictures.find(name)
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "No such picture")));
        return ResponseEntity.ok().contentType(name.endsWith(".png") ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(KEEP).cachePublic()).lastModified(picture.lastModified())
                .header("X-Content-Type-Options", "nosniff").body(picture);
    }
}
