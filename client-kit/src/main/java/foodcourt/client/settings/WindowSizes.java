package foodcourt.client.settings;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import foodcourt.client.fx.WindowSize;

/** Reads a window's size and says what it must look like. */
final class WindowSizes implements ITypeConverter<WindowSize> {
    @Override
    public WindowSize convert(String text) {
        try {
            return WindowSize.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException("'" + text + "': " + wrong.getMessage());
        }
    }
}
