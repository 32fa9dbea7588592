package foodcourt.server.gateway;

import java.beans.PropertyEditorSupport;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Java itself, and with it Spring, takes {@code 1-1-1-1-1} for a UUID. */
@ControllerAdvice
class StrictUuid {
    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @InitBinder
    void bind(WebDataBinder binder) {
        binder.registerCustomEditor(UUID.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                if (!FORM.matcher(text).matches()) {
                    throw new IllegalArgumentException("Not a UUID");
                }
                setValue(UUID.fromString(text));
            }
        });
    }
}
