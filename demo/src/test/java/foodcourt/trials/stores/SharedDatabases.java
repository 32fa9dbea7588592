package foodcourt.trials.stores;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.h2.tools.Server;

import foodcourt.trials.processes.FreePort;

/** The modules' databases served on loopback, so that a trial can look at the tables while the server runs. */
public final class SharedDatabases implements AutoCloseable {
    private static final List<String> IN_H2 = List.of("catalog", "order", "cook", "shopaccount");
    private static final String IN_HSQLDB = "notification";

    private final int h2Port = FreePort.find();
    private final int hsqldbPort = FreePort.find();
    private final org.hsqldb.server.Server hsqldb = new org.hsqldb.server.Server();
    private final Server h2;

    /** Starts both with their files in this folder. */
    public SharedDatabases(Path folder) throws SQLException {
        h2 = Server.createTcpServer("-tcpPort", Integer.toString(h2Port), "-ifNotExists", "-baseDir",
                folder.toAbsolutePath().toString()).start();
        hsqldb.setSilent(true);
        hsqldb.setLogWriter(null);
        hsqldb.setErrWriter(null);
        hsqldb.setAddress("127.0.0.1");
        hsqldb.setPort(hsqldbPort);
        hsqldb.setDatabaseName(0, IN_HSQLDB);
        hsqldb.setDatabasePath(0, "file:" + folder.toAbsolutePath().resolve(IN_HSQLDB) + ";hsqldb.tx=mvcc");
        hsqldb.setNoSystemExit(true);
        hsqldb.start();
    }

    /** What a server needs to use them. */
    public List<String> settings() {
        var settings = new ArrayList<String>();
        IN_H2.forEach(module -> settings.add("--foodcourt." + module + ".database.url=" + h2(module)));
        settings.add("--foodcourt." + IN_HSQLDB + ".database.url=" + hsqldb());
        return settings;
    }

    /** Opens all of them for looking; the server has made its tables. */
    public Tables tables() throws SQLException {
        var tables = new Tables();
        for (var module : IN_H2) {
            tables.add(module, h2(module));
        }
        tables.add(IN_HSQLDB, hsqldb());
        return tables;
    }

    private String h2(String module) {
        return "jdbc:h2:tcp://127.0.0.1:" + h2Port + "/./" + module;
    }

    private String hsqldb() {
        return "jdbc:hsqldb:hsql://127.0.0.1:" + hsqldbPort + "/" + IN_HSQLDB;
    }

    @Override
    public void close() {
        h2.stop();
        hsqldb.shutdown();
    }
}
