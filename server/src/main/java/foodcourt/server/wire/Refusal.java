package foodcourt.server.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import foodcourt.api.Problem;
import foodcourt.api.ProblemCode;
import foodcourt.api.TicketStatus;

/**
 * A request is refused: thrown by web adapters, answered as problem details (RFC 9457) by the gateway. Example:
 * {@code throw Refusal.of(ProblemCode.NOT_FOUND, "No such shop").shop(shopId)}.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;
    private final @Nullable Duration retryAfter;

    private Refusal(Problem problem, @Nullable Duration retryAfter) {
        super(problem.code() + ": " + problem.detail(), null, false, false); // an answer, not a fault: no stack
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    /** With the code's usual HTTP status and a detail in English. */
    public static Refusal of(ProblemCode code, String detail) {
        var type = "urn:foodcourt:problem:" + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Refusal(new Problem(type, title(code), status(code), detail, code, null, null, null, null, null,
                null, null), null);
    }

    /** The same with another HTTP status. */
    public Refusal status(int status) {
        var p = problem;
        return new Refusal(new Problem(p.type(), p.title(), status, p.detail(), p.code(), p.field(), p.shopId(),
                p.itemId(), p.groupId(), p.ticketStatus(), p.statusAt(), p.total(), p.ahead()), retryAfter);
    }

    /** The same about this place in the request, such as {@code lines[0].quantity}. */
    public Refusal field(@Nullable String field) {
        var p = problem;
        return new Refusal(new Problem(p.type(), p.title(), p.status(), p.detail(), p.code(), field, p.shopId(),
                p.itemId(), p.groupId(), p.ticketStatus(), p.statusAt(), p.total(), p.ahead()), retryAfter);
    }

    /** The same about this shop. */
    public Refusal shop(String shopId) {
        return about(shopId, problem.itemId(), problem.groupId());
    }

    /** The same about this item of this shop. */
    public Refusal item(String shopId, String itemId) {
        return about(shopId, itemId, problem.groupId());
    }

    /** The same about this group of options. */
    public Refusal group(String shopId, String itemId, String groupId) {
        return about(shopId, itemId, groupId);
    }

    private Refusal about(String shopId, @Nullable String itemId, @Nullable String groupId) {
        var p = problem;
        return new Refusal(new Problem(p.type(), p.title(), p.status(), p.detail(), p.code(), p.field(), shopId,
                itemId, groupId, p.ticketStatus(), p.statusAt(), p.total(), p.ahead()), retryAfter);
    }

    /** The same with the ticket's present status and when it was reached. */
    public Refusal ticket(TicketStatus status, Instant statusAt) {
        var p = problem;
        return new Refusal(new Problem(p.type(), p.title(), p.status(), p.detail(), p.code(), p.field(), p.shopId(),
                p.itemId(), p.groupId(), status, statusAt, p.total(), p.ahead()), retryAfter);
    }

    /** The same with the server's total in won. */
    public Refusal total(long total) {
        var p = problem;
        return new Refusal(new Problem(p.type(), p.title(), p.status(), p.detail(), p.code(), p.field(), p.shopId(),
                p.itemId(), p.groupId(), p.ticketStatus(), p.statusAt(), total, p.ahead()), retryAfter);
    }

    /** The same with how many orders or tickets come before this one. */
    public Refusal ahead(int ahead) {
        var p = problem;
        return new Refusal(new Problem(p.type(), p.title(), p.status(), p.detail(), p.code(), p.field(), p.shopId(),
                p.itemId(), p.groupId(), p.ticketStatus(), p.statusAt(), p.total(), ahead), retryAfter);
    }

    /** The same with the advice when to try again. */
    public Refusal retryAfter(Duration wait) {
        return new Refusal(problem, wait);
    }

    /** What is answered. */
    public Problem problem() {
        return problem;
    }

    /** When to try again, or null. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    private static int status(ProblemCode code) {
        return switch (code) {
            case MALFORMED -> 400;
            case CODE_WRONG -> 403;
            case NOT_FOUND -> 404;
            case METHOD_NOT_ALLOWED -> 405;
            case PAYMENT_CONFLICT, VOUCHER_REFUSED -> 409;
            case ORDER_ID_TAKEN, SHOP_NOT_OPEN, ITEM_SOLD_OUT, TOTAL_CHANGED, STATUS_CONFLICT, UNDO_TOO_LATE -> 409;
            case TOO_LARGE -> 413;
            case UNSUPPORTED_MEDIA_TYPE -> 415;
            case CHOICE_NOT_ALLOWED -> 422;
            case TOO_MANY_TRIES -> 429;
            case INTERNAL -> 500;
            case CANNOT_CONFIRM, OVERLOADED -> 503;
        };
    }

    private static String title(ProblemCode code) {
        var words = code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
