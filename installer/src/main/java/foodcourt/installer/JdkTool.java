package foodcourt.installer;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.spi.ToolProvider;

/** The tools of the JDK that runs this program, so that no path has to be known. */
enum JdkTool {
    JMOD, JLINK, JPACKAGE;

    /** @throws IllegalStateException with the tool's own words when it fails */
    void run(List<String> arguments) {
        var name = name().toLowerCase(java.util.Locale.ROOT);
        var tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new IllegalStateException("this is no complete JDK: it has no " + name));
        var words = new StringWriter();
        var writer = new PrintWriter(words);
        int exit = tool.run(writer, writer, arguments.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException(name + " ended with " + exit + ": " + words + "\n" + arguments);
        }
    }
}
