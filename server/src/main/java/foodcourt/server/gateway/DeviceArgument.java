package foodcourt.server.gateway;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import foodcourt.api.Paths;
import foodcourt.server.wire.Device;

/** Gives web adapters the asking device. */
final class DeviceArgument implements HandlerMethodArgumentResolver {
    private static final int LONGEST = 40;
    /** Each of its letters in its longest encoding. */
    private static final int LONGEST_ENCODED = LONGEST * 12;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Device.class);
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        return new Device(name(request.getHeader(Paths.DEVICE_HEADER)));
    }

    /** What a stranger writes goes to logs and histories: printable and short. */
    static String name(@Nullable String header) {
        var name = header == null ? "" : decoded(header).replaceAll("[^\\p{L}\\p{N} ._:-]", "").strip();
        return name.isEmpty() ? "unknown" : name.codePoints().limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** A header has no charset: our devices percent-encode letters outside ASCII. What is not so encoded stays. */
    private static String decoded(String header) {
        if (header.indexOf('%') < 0 || header.length() > LONGEST_ENCODED) {
            return header;
        }
        try {
            return URLDecoder.decode(header, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return header;
        }
    }
}
