package foodcourt.server.storage;

import java.nio.file.Path;

import org.springframework.core.env.Environment;

/**
 * Where a module's database is.
 *
 * @param url JDBC URL
 * @param poolSize most connections at once
 */
record DatabaseSettings(String url, String username, String password, int poolSize) {

    /** From {@code foodcourt.<module>.database.*}; without a URL a file of the engine in {@code foodcourt.data}. */
    static DatabaseSettings of(String module, Engine engine, Environment environment) {
        var prefix = "foodcourt." + module + ".database.";
        var url = environment.getProperty(prefix + "url", "");
        return new DatabaseSettings(url.isBlank() ? engine.url(data(environment).resolve(module)) : url,
                environment.getProperty(prefix + "username", "sa"),
                environment.getProperty(prefix + "password", ""),
                environment.getProperty(prefix + "pool-size", Integer.class, 10));
    }

    static Path data(Environment environment) {
        return Path.of(environment.getRequiredProperty("foodcourt.data")).toAbsolutePath().normalize();
    }

    /** Whether nobody but this process can keep another one from it. */
    boolean embedded() {
        return url.startsWith("jdbc:hsqldb:file:") || url.startsWith("jdbc:h2:retry:" + DurableFiles.SCHEME);
    }
}
