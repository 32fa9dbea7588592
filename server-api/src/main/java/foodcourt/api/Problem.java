package foodcourt.api;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A refusal: RFC 9457 problem details with Foodcourt's members.
 *
 * @param type {@code urn:foodcourt:problem:...}
 * @param title short English text for logs; screens have their own words by {@code code}
 * @param status the HTTP status
 * @param detail what exactly, in English, or null
 * @param field the place in the request, such as {@code lines[0].quantity}, or null
 * @param ticketStatus the present status of the ticket that refused, or null
 * @param statusAt when that status was reached, or null
 * @param total the server's total in won, or null
 * @param ahead where too much is going on: how many orders or tickets come before this one, or null
 */
public record Problem(String type, String title, int status, @Nullable String detail, ProblemCode code,
        @Nullable String field, @Nullable String shopId, @Nullable String itemId, @Nullable String groupId,
        @Nullable TicketStatus ticketStatus, @Nullable Instant statusAt, @Nullable Long total,
        @Nullable Integer ahead) {

    /** A refusal that has nothing to do with others' orders. */
    public Problem(String type, String title, int status, @Nullable String detail, ProblemCode code,
            @Nullable String field, @Nullable String shopId, @Nullable String itemId, @Nullable String groupId,
            @Nullable TicketStatus ticketStatus, @Nullable Instant statusAt, @Nullable Long total) {
        this(type, title, status, detail, code, field, shopId, itemId, groupId, ticketStatus, statusAt, total, null);
    }
}
