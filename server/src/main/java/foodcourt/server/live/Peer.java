package foodcourt.server.live;

import java.io.IOException;

/** The far end of one stream. */
interface Peer {
    /** Sends and flushes; may block for long when the far end does not read. */
    void send(byte[] events) throws IOException;

    /** Ends the response. */
    void end();
}
