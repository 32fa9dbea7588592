package foodcourt.client.firststart;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import foodcourt.api.CourtView;
import foodcourt.client.connection.Answer;
import foodcourt.client.connection.CourtServer;
import foodcourt.client.discovery.FoundServer;
import foodcourt.client.discovery.ServerFinder;

/** What the first start asks of the network; the futures do not fail and are completed on any thread. */
public interface Network {

    /** The servers that announce themselves. */
    CompletableFuture<List<FoundServer>> find();

    /** The court of the server at this address. */
    CompletableFuture<Answer<CourtView>> court(URI address);

    /** The network that this machine is in. */
    static Network ofThisMachine() {
        return new Network() {
            @Override
            public CompletableFuture<List<FoundServer>> find() {
                return CompletableFuture.supplyAsync(
                        () -> ServerFinder.ofThisMachine().find(Duration.ofSeconds(3)),
                        task -> Thread.ofPlatform().daemon().name("find-server").start(task));
            }

            @Override
            public CompletableFuture<Answer<CourtView>> court(URI address) {
                var server = new CourtServer(address, "first-start");
                return server.court().whenComplete((answer, failure) -> server.close());
            }
        };
    }
}
