package foodcourt.server.live;

import java.io.IOException;

import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/** A far end reached through Spring MVC's asynchronous response. */
record EmitterPeer(ResponseBodyEmitter emitter) implements Peer {

    @Override
    public void send(byte[] events) throws IOException {
        emitter.send(events, MediaType.APPLICATION_OCTET_STREAM);
    }

    @Override
    public void end() {
        emitter.complete();
    }
}
