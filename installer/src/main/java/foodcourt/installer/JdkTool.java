package foodcourt.installer;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;

/** The tools of the JDK that runs this program, so that no path has to be known. */
enum JdkTool {
    JDEPS, JMOD, JLINK, JPACKAGE;

    /**
     * Returns what the tool says.
     *
     * @throws IllegalStateException with the tool's own words when it fails
     */
    String run(List<String> arguments) {
        var name = name().toLowerCase(Locale.ROOT);
        var tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new IllegalStateException("this is no complete JDK: it has no " + name));
        var words = new StringWriter();
        var writer = new PrintWriter(words);
        int exit = tool.run(writer, writer, arguments.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException(name + " ended with " + exit + ": " + words + "\n" + arguments);
        }
        return words.toString();
    }
}
