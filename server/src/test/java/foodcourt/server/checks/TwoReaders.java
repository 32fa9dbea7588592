package foodcourt.server.checks;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.springframework.mock.env.MockEnvironment;

import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.ModuleDatabases;
import foodcourt.server.storage.Retries;

/** Two replicas that read messages at the same moments, into the same PostgreSQL: each sees what the other has committed. */
public final class TwoReaders implements AutoCloseable {
    private final CyclicBarrier together = new CyclicBarrier(2);
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final ModuleDatabase database;

    /** Into this module's database. */
    public TwoReaders(String module) {
        database = new ModuleDatabases(new MockEnvironment()
                .withProperty("foodcourt.database.url", TestDatabases.url(Path.of(UUID.randomUUID().toString())))
                .withProperty("foodcourt.database.username", "postgres")).open(module);
    }

    /** The database that both share. */
    public ModuleDatabase database() {
        return database;
    }

    /** Both read at once, as from their queue: what fails comes again. Returns when both have. */
    public void read(Runnable one, Runnable other) {
        CompletableFuture.allOf(CompletableFuture.runAsync(() -> meetAndRead(one), threads),
                CompletableFuture.runAsync(() -> meetAndRead(other), threads)).join();
    }

    private void meetAndRead(Runnable reading) {
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException ended) {
            throw new IllegalStateException(ended);
        }
        Retries.retried(() -> {
            reading.run();
            return true;
        });
    }

    @Override
    public void close() {
        threads.shutdownNow();
        database.close();
    }
}
