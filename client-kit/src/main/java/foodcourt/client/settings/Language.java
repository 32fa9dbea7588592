package foodcourt.client.settings;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import foodcourt.client.text.Texts;

/** Accepts the languages an app may speak. */
final class Language implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
        if (!Texts.POSSIBLE.contains(text.trim())) {
            throw new TypeConversionException("'" + text + "' is no language of the apps; expected one of "
                    + String.join(", ", Texts.POSSIBLE));
        }
        return text.trim();
    }
}
