package foodcourt.server.live;

import java.io.IOException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/** A far end reached through Spring MVC's asynchronous response. */
record EmitterPeer(ResponseBodyEmitter emitter) implements Peer {
    private static final Logger LOG = LoggerFactory.getLogger(EmitterPeer.class);

    @Override
    public void send(byte[] events) throws IOException {
        emitter.send(events, MediaType.APPLICATION_OCTET_STREAM);
    }

    @Override
    public void end() {
        try {
            emitter.complete();
        } catch (IllegalStateException e) { // the container saw the far end go in this very moment, and ends the response itself
            LOG.debug("A stream had ended already", e);
        }
    }
}
