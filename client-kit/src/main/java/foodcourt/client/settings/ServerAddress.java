package foodcourt.client.settings;

import java.net.URI;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a server's address and says what it must look like. */
final class ServerAddress implements ITypeConverter<URI> {
    @Override
    public URI convert(String text) {
        try {
            var uri = URI.create(text.trim());
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException noAddress) {
            throw wrong(text);
        }
        throw wrong(text);
    }

    private static TypeConversionException wrong(String text) {
        return new TypeConversionException(
                "'" + text + "' is no server's address; expected such as http://127.0.0.1:8080");
    }
}
