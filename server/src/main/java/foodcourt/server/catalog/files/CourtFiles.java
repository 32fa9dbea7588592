package foodcourt.server.catalog.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

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

    /** Which sample court is copied. */
    enum Sample {
        /** Guests do not pay at the kiosk. */
        FREE,
        /** Guests pay at the kiosk, also with two vouchers that are written there. */
        PAID
    }

    /**
     * The owner's folder; where none is set the folder {@code court} of the server's data, filled with the sample court when
     * it is not there yet.
     *
     * @param owners the setting, or empty text
     */
    static CourtFiles choose(String owners, Path data, Sample sample) {
        var folder = (owners.isBlank() ? data.resolve("court") : Path.of(owners)).toAbsolutePath().normalize();
        if (owners.isBlank() && Files.notExists(folder)) {
            copySample(folder, sample);
            LOG.info("The sample court was copied to {}: edit it there, or set foodcourt.court", folder);
        }
        return new CourtFiles(folder);
    }

    /** Under another name first: a copy that was interrupted is not taken for a court. */
    private static void copySample(Path folder, Sample sample) {
        var unfinished = folder.resolveSibling("court.unfinished");
        try {
            FileSystemUtils.deleteRecursively(unfinished);
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:" + SAMPLE + "**");
            for (var file : files) {
                copy(file, unfinished);
            }
            if (sample == Sample.PAID) {
                bePaid(unfinished);
            }
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample court cannot be copied to " + folder, e);
        }
    }

    private static void bePaid(Path court) throws IOException {
        Files.writeString(court.resolve("court.yaml"),
                "\n# guests pay before the kitchens see their order\npayment: kiosk\n",
                StandardOpenOption.APPEND);
        Files.writeString(court.resolve("vouchers.csv"), "code,won,use\n48201937,5000,rest\n77120046,9000,once\n");
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
