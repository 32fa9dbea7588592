package foodcourt.server.cook.web;

import java.util.UUID;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import foodcourt.api.Paths;
import foodcourt.api.ProblemCode;
import foodcourt.api.TicketCommand;
import foodcourt.api.TicketView;
import foodcourt.server.cook.Handling;
import foodcourt.server.cook.Kitchen;
import foodcourt.server.cook.Ticket;
import foodcourt.server.cook.TicketAction;
import foodcourt.server.messages.RejectReason;
import foodcourt.server.wire.Device;
import foodcourt.server.wire.Refusal;
import foodcourt.server.wire.Wire;

/** Commands of the consoles. */
@RestController
class TicketController {
    private final Kitchen kitchen;

    TicketController(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    @PostMapping(Paths.TICKET_COMMANDS)
    TicketView handle(@PathVariable UUID ticketId, @RequestBody TicketCommand command, Device device) {
        return switch (kitchen.handle(command(ticketId, command, device.name()))) {
            case Handling.Done done -> view(done.ticket());
            case Handling.NotFound _ -> throw Refusal.of(ProblemCode.NOT_FOUND, "No such ticket");
            case Handling.Refused refused -> throw Refusal.of(ProblemCode.STATUS_CONFLICT,
                    command.action() + " does not fit a ticket that is " + refused.status())
                    .ticket(Wire.status(refused.status()), refused.statusAt());
            case Handling.UndoTooLate late ->
                throw Refusal.of(ProblemCode.UNDO_TOO_LATE, "Nothing to undo, or too late")
                        .ticket(Wire.status(late.status()), late.statusAt());
            case Handling.TooEarly early -> throw Refusal.of(ProblemCode.STATUS_CONFLICT,
                    "The guest is waited for until " + early.from())
                    .ticket(Wire.status(early.status()), early.statusAt());
        };
    }

    private static foodcourt.server.cook.TicketCommand command(UUID ticketId, TicketCommand command, String by) {
        var reason = command.reason();
        if (command.action() == foodcourt.api.TicketAction.REJECT && reason == null) {
            throw Refusal.of(ProblemCode.MALFORMED, "A rejection needs a reason").field("reason");
        }
        return new foodcourt.server.cook.TicketCommand(ticketId, command.commandId(),
                TicketAction.valueOf(command.action().name()),
                reason == null ? null : RejectReason.valueOf(reason.name()), by);
    }

    private static TicketView view(Ticket ticket) {
        return new TicketView(ticket.ticketId(), ticket.orderId(), ticket.number(), Wire.shop(ticket.shop()),
                Wire.status(ticket.status()), ticket.acknowledged(), ticket.version(), Wire.service(ticket.service()),
                ticket.placedAt(), ticket.statusAt(), ticket.calls(), Wire.reason(ticket.reason()), ticket.total(),
                ticket.lines().stream().map(Wire::line).toList(),
                ticket.togetherWith().stream().map(Wire::text).toList());
    }
}
