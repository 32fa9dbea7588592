package foodcourt.server.catalog.files;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import foodcourt.server.catalog.Court;

/** Reads the court named by the setting {@code foodcourt.court}. */
@Configuration(proxyBeanMethods = false)
class CourtFilesConfiguration {
    @Bean
    CourtFiles courtFiles(@Value("${foodcourt.court:}") String owners, @Value("${foodcourt.data}") Path data,
            @Value("${foodcourt.sample}") CourtFiles.Sample sample) {
        return CourtFiles.choose(owners, data, sample);
    }

    @Bean
    Court court(CourtFiles files) {
        return CourtFolder.read(files.folder());
    }

    @Bean
    Pictures pictures(CourtFiles files) {
        return new Pictures(files.folder());
    }
}
