package foodcourt.server.catalog.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/**
 * Where the court's files are.
 *
 * @param folder with {@code court.yaml}
 */
public record CourtFiles(Path folder) {
    private static final Logger LOG = LoggerFactory.getLogger(CourtFiles.class);
    private static final String SAMPLE = "/sample-court/";

    /**
     * The owner's folder; where none is set the folder {@code court} of the server's data, filled with the sample court when
     * it is not there yet.
     *
     * @param owners the setting, or empty text
     */
    static CourtFiles choose(String owners, Path data) {
        var folder = (owners.isBlank() ? data.resolve("court") : Path.of(owners)).toAbsolutePath().normalize();
        if (owners.isBlank() && Files.notExists(folder)) {
            copySample(folder);
            LOG.info("The sample court was copied to {}: edit it there, or set foodcourt.court", folder);
        }
        return new CourtFiles(folder);
    }

    /** Under another name first: a copy that was interrupted is not taken for a court. */
    private static void copySample(Path folder) {
        var unfinished = folder.resolveSibling("court.unfinished");
        try {
            FileSystemUtils.deleteRecursively(unfinished);
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:" + SAMPLE + "**");
            for (var file : files) {
                copy(file, unfinished);
            }
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample court cannot be copied to " + folder, e);
        }
    }

    private static void copy(Resource file, Path to) throws IOException {
        var url = file.getURL().toString();
        var target = to.resolve(url.substring(url.lastIndexOf(SAMPLE) + SAMPLE.length()));
        if (file.isReadable() && !url.endsWith("/")) { // the rest are folders
            Files.createDirectories(target.getParent());
            try (var content = file.getInputStream()) {
                Files.copy(content, target);
            }
        }
    }
}
