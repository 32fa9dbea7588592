package foodcourt.server.live;

import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

import static org.assertj.core.api.Assertions.assertThatCode;

class EmitterPeerTest {

    /** As Tomcat does when the far end went between the last line and the end. */
    @Test
    void mayBeEndedWhenTheContainerHasEndedItAlready() {
        var ended = new ResponseBodyEmitter() {
            @Override
            public synchronized void complete() {
                throw new IllegalStateException(
                        "A non-container thread attempted to use the AsyncContext after an error");
            }
        };

        assertThatCode(new EmitterPeer(ended)::end).doesNotThrowAnyException();
    }
}
