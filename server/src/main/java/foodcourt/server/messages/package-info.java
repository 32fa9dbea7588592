/**
 * What travels between the modules on Artemis: records, addresses; the outbox and its relay; the embedded broker.
 *
 * <p>A sender appends to its {@link foodcourt.server.messages.Outbox} inside its own transaction. A reader is a method
 * {@code @JmsListener(destination = Addresses.X) void on(TicketChanged change)}: an exception brings the message again
 * later, and after bounded, spaced attempts to the dead-letter queue.
 */
@NullMarked
package foodcourt.server.messages;

import org.jspecify.annotations.NullMarked;
