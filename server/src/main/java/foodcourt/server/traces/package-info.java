/**
 * Traces (W3C trace context) from a client's command over HTTP, outboxes, messages and news to a live stream. Where they are
 * sent to, and how many, are settings; without one nothing is recorded, only log lines can be told together.
 */
@NullMarked
package foodcourt.server.traces;

import org.jspecify.annotations.NullMarked;
