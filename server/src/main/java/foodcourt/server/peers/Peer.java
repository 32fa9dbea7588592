package foodcourt.server.peers;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import foodcourt.server.traces.Traces;

/** A module that runs in other processes, one or more of them. */
public final class Peer {
    private final AtomicInteger turn = new AtomicInteger();
    private final String module;
    private final List<Replica> replicas;
    private final Connections connections;
    private final PeerSettings settings;
    private final Traces traces;

    Peer(String module, List<URI> addresses, Connections connections, PeerSettings settings, Breakers breakers,
            Traces traces) {
        this.module = module;
        this.connections = connections;
        this.settings = settings;
        this.traces = traces;
        replicas = addresses.stream().map(address -> new Replica(module, address, settings)).toList();
        replicas.forEach(replica -> breakers.watch(replica.breaker()));
    }

    /** A question for one of the replicas; its address is put in. */
    public interface Question {
        /** The request to this replica. What it throws is thrown to who asks. */
        HttpRequest.Builder to(URI replica);
    }

    /**
     * Asks one replica after the other until one answers, whatever it answers; one that never got the question is no harm.
     * A single address may stand for many replicas, so it is asked a second time, on a connection of its own. All of it
     * within the time limit.
     *
     * @param again the question does no harm when it is asked twice: then also who fell silent is followed by another
     * @param body what it waits for is within the time limit too; a stream must be closed
     * @throws PeerAway when none answers
     */
    public <T> HttpResponse<T> ask(Question question, boolean again, BodyHandler<T> body) {
        var end = System.nanoTime() + settings.timeLimit().toNanos();
        var first = turn.getAndIncrement();
        Exception last = null;
        var arrived = false;
        for (var step = 0; step < replicas.size(); step++) {
            var replica = replicas.get(Math.floorMod(first + step, replicas.size()));
            var request = complete(question.to(replica.address())); // what cannot be asked at all is nobody's failure
            if (!replica.tryToAsk()) {
                continue;
            }
            try {
                var answer = replicas.size() == 1 ? twice(request, again, body, end)
                        : connections.ask(request, body, end);
                replica.answered();
                return answer;
            } catch (IOException e) {
                replica.failed(e);
                last = e;
                arrived |= !neverArrived(e);
                if (!mayGoOn(again, e)) {
                    break;
                }
            } catch (TimeoutException e) { // time is over for who asks too
                replica.failed(e);
                last = e;
                arrived = true;
                break;
            } catch (RuntimeException e) { // ours, not its: it must stay one that may be asked
                replica.notAsked();
                throw e;
            }
        }
        throw away(last, arrived);
    }

    private HttpRequest complete(HttpRequest.Builder request) {
        var trace = traces.current();
        if (trace != null) {
            request.setHeader(Traces.NAME, trace);
        }
        return request.setHeader(PeerSettings.HEADER, settings.secret()).build();
    }

    private <T> HttpResponse<T> twice(HttpRequest request, boolean again, BodyHandler<T> body, long end)
            throws IOException, TimeoutException {
        try {
            return connections.ask(request, body, end);
        } catch (IOException e) {
            if (!mayGoOn(again, e)) {
                throw e;
            }
            return afresh(request, body, end, e);
        }
    }

    /** When the second try did not arrive, the first still may have: that is what who asks must hear. */
    private <T> HttpResponse<T> afresh(HttpRequest request, BodyHandler<T> body, long end, IOException first)
            throws IOException, TimeoutException {
        try {
            return connections.askAfresh(request, body, end);
        } catch (IOException e) {
            if (neverArrived(e)) {
                first.addSuppressed(e);
                throw first;
            }
            e.addSuppressed(first);
            throw e;
        }
    }

    private static boolean mayGoOn(boolean again, IOException failure) {
        return (again || neverArrived(failure)) && !Thread.currentThread().isInterrupted();
    }

    private static boolean neverArrived(IOException failure) {
        return failure instanceof ConnectException || failure instanceof HttpConnectTimeoutException;
    }

    private PeerAway away(@Nullable Exception last, boolean arrived) {
        return new PeerAway(module + " does not answer: " + (last == null ? "it is left alone for a while" : last),
                last, arrived);
    }
}
