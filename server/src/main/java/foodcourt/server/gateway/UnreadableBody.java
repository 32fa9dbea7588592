package foodcourt.server.gateway;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import foodcourt.api.ProblemCode;
import foodcourt.server.wire.Refusal;

/** Says what is wrong with a body, and where, without words about the inside of the server. */
final class UnreadableBody {
    private UnreadableBody() {}

    static Refusal refusal(Throwable failure) {
        if (has(failure, BoundedRequest.BodyTooLarge.class)) {
            return Refusal.of(ProblemCode.TOO_LARGE, "The body is over the limit");
        }
        return failure.getCause() instanceof JacksonException cause
                ? Refusal.of(ProblemCode.MALFORMED, detail(cause)).field(field(cause))
                : Refusal.of(ProblemCode.MALFORMED, "The body is missing or unreadable");
    }

    private static boolean has(@Nullable Throwable failure, Class<?> type) {
        return failure != null && (type.isInstance(failure) || has(failure.getCause(), type));
    }

    private static String detail(JacksonException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException _ -> "Unknown field";
            case InvalidNullException _ -> "The field is needed";
            case InvalidFormatException _ -> "The value is not one of this field";
            case DatabindException _ -> "The value is missing or of the wrong type";
            case InputCoercionException _ -> "The number is out of bounds";
            case StreamReadException _ -> "The body is not JSON";
            default -> "The body cannot be read";
        };
    }

    private static @Nullable String field(JacksonException failure) {
        var path = failure.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]"
                        : "." + step.getPropertyName())
                .collect(Collectors.joining());
        var field = path.startsWith(".") ? path.substring(1) : path;
        return field.isEmpty() ? null : field.substring(0, Math.min(200, field.length()));
    }
}
