package foodcourt.server.gateway;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

import foodcourt.api.ProblemCode;
import foodcourt.server.peers.Peer;
import foodcourt.server.peers.PeerAway;
import foodcourt.server.peers.Peers;
import foodcourt.server.wire.Refusal;
import foodcourt.server.wire.RetryAfter;

/** Describes to clients what this process passes on, in the words of the processes that answer it. */
final class PassedOn implements GlobalOpenApiCustomizer {
    private final Peers peers;
    private final List<Peer> elsewhere;

    /** @param modules that others answer for */
    PassedOn(Peers peers, List<String> modules) {
        this.peers = peers;
        elsewhere = modules.stream().map(peers::of).toList();
    }

    @Override
    public void customise(OpenAPI whole) {
        elsewhere.forEach(peer -> add(whole, description(peer)));
    }

    private static void add(OpenAPI whole, OpenAPI part) {
        part.getPaths().forEach(whole::path);
        part.getComponents().getSchemas().forEach(whole::schema);
    }

    /** Half a description would be kept as the whole one: so there is none while a part cannot be asked. */
    private OpenAPI description(Peer peer) {
        try {
            return Json31.mapper().readValue(peers.read(peer, "/v3/api-docs"), OpenAPI.class);
        } catch (PeerAway | JsonProcessingException e) {
            throw Refusal.of(ProblemCode.OVERLOADED, "A part of the court does not say what it answers")
                    .retryAfter(RetryAfter.soon());
        }
    }
}
