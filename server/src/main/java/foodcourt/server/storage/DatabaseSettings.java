package foodcourt.server.storage;

import java.nio.file.Path;

import org.springframework.core.env.Environment;

/**
 * Where a module's database is.
 *
 * @param url JDBC URL
 * @param schema of the module's tables, or empty: the one the URL leads to
 * @param poolSize most connections at once
 */
record DatabaseSettings(String url, String schema, String username, String password, int poolSize) {
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /**
     * From {@code foodcourt.<module>.database.*}, what is missing there from {@code foodcourt.database.*}; without a URL a
     * file of the engine in {@code foodcourt.data}. In PostgreSQL each module has a schema of its own name unless told
     * otherwise: so one database serves all of them, and no table is shared.
     */
    static DatabaseSettings of(String module, Engine engine, Environment environment) {
        var given = setting("url", module, environment, "");
        var url = given.isBlank() ? engine.url(data(environment).resolve(module)) : given;
        return new DatabaseSettings(url,
                setting("schema", module, environment, url.startsWith(POSTGRESQL) ? module : ""),
                setting("username", module, environment, "sa"), setting("password", module, environment, ""),
                Integer.parseInt(setting("pool-size", module, environment, "10")));
    }

    private static String setting(String name, String module, Environment environment, String usual) {
        return environment.getProperty("foodcourt." + module + ".database." + name,
                environment.getProperty("foodcourt.database." + name, usual));
    }

    static Path data(Environment environment) {
        return Path.of(environment.getRequiredProperty("foodcourt.data")).toAbsolutePath().normalize();
    }

    /** What may be shown of it: where it is and for whom. */
    String shown() {
        return withoutPassword(url) + " as user " + username;
    }

    /** A URL may bring a password along, and a driver may repeat the URL. */
    static String withoutPassword(String text) {
        return text.replaceAll("(?i)(password=)[^&;\\s]*", "$1***");
    }

    /** Whether it is on a server that others share. */
    boolean postgresql() {
        return url.startsWith(POSTGRESQL);
    }

    /** Whether nobody but this process can keep another one from it. */
    boolean embedded() {
        return url.startsWith("jdbc:hsqldb:file:") || url.startsWith("jdbc:h2:retry:" + DurableFiles.SCHEME);
    }
}
