/** What travels between the modules on Artemis: records, addresses; the outbox and its relay. */
@NullMarked
package foodcourt.server.messages;

import org.jspecify.annotations.NullMarked;
