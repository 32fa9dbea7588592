package foodcourt.server.peers;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import foodcourt.server.traces.Traces;

/** A module that runs in other processes, one or more of them. */
public final class Peer {
    private final AtomicInteger turn = new AtomicInteger();
    private final String module;
    private final List<Replica> replicas;
    private final HttpClient http;
    private final PeerSettings settings;
    private final Traces traces;

    Peer(String module, List<URI> addresses, HttpClient http, PeerSettings settings, Breakers breakers,
            Traces traces) {
        this.module = module;
        this.http = http;
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
     * The body must be closed.
     *
     * @param again the question does no harm when it is asked twice: then also a replica that fell silent is followed by
     *        another
     * @throws PeerAway when none answers
     */
    public HttpResponse<InputStream> ask(Question question, boolean again) {
        var first = turn.getAndIncrement();
        Exception last = null;
        for (var step = 0; step < replicas.size(); step++) {
            var replica = replicas.get(Math.floorMod(first + step, replicas.size()));
            var request = question.to(replica.address()); // what cannot be asked at all is no replica's failure
            if (!replica.tryToAsk()) {
                continue;
            }
            try {
                var answer = send(request);
                replica.answered();
                return answer;
            } catch (IOException e) {
                replica.failed(e);
                last = e;
                if (!again && !neverArrived(e)) {
                    break;
                }
            } catch (TimeoutException e) { // time is over for who asks too
                replica.failed(e);
                last = e;
                break;
            } catch (RuntimeException e) { // ours, not its: it must stay one that may be asked
                replica.notAsked();
                throw e;
            }
        }
        throw away(last);
    }

    private PeerAway away(@Nullable Exception last) {
        return new PeerAway(module + " does not answer: " + (last == null ? "it is left alone for a while" : last),
                last);
    }

    private HttpResponse<InputStream> send(HttpRequest.Builder request) throws IOException, TimeoutException {
        var trace = traces.current();
        if (trace != null) {
            request.setHeader(Traces.NAME, trace);
        }
        var answer = http.sendAsync(request.header(PeerSettings.HEADER, settings.secret()).build(),
                BodyHandlers.ofInputStream());
        try { // not the request's own time limit: that may cut a stream
            return answer.get(settings.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) { // who asks ends
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private static boolean neverArrived(IOException failure) {
        return failure instanceof ConnectException || failure instanceof HttpConnectTimeoutException;
    }
}
