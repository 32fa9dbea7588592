package foodcourt.client.settings;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import foodcourt.client.fx.WindowSize;

/**
 * Reads a program's options: arguments win over the environment ({@code FOODCOURT_SERVER} for {@code --server}), the
 * environment over the file given with {@code --config} or the device's own, the file over what is built in.
 */
public final class SettingsReader {
    private final Map<String, String> environment;
    private final PrintWriter out;
    private final PrintWriter err;
    private final @Nullable Path usual;

    /** Prints help and version to one writer, complaints to the other. */
    public SettingsReader(Map<String, String> environment, PrintWriter out, PrintWriter err) {
        this(environment, out, err, null);
    }

    /** @param usual the file that is read, where it is there, unless {@code --config} names another */
    SettingsReader(Map<String, String> environment, PrintWriter out, PrintWriter err, @Nullable Path usual) {
        this.usual = usual;
        this.environment = Map.copyOf(environment);
        this.out = out;
        this.err = err;
    }

    /** Reads this process's environment, and prints to its console. */
    public static SettingsReader ofThisProcess() {
        return new SettingsReader(System.getenv(), new PrintWriter(System.out, true, System.out.charset()),
                new PrintWriter(System.err, true, System.err.charset()));
    }

    /** Reads this process's environment and the device's own file, and prints to its console. */
    public static SettingsReader ofThisProcess(DeviceFile file) {
        return new SettingsReader(System.getenv(), new PrintWriter(System.out, true, System.out.charset()),
                new PrintWriter(System.err, true, System.err.charset()), file.path());
    }

    /**
     * Sets the options from outside.
     *
     * @param options an object with picocli's {@code @Command}; {@code --help} and {@code --version} are added
     */
    public <T> Settings<T> read(T options, String... arguments) {
        var command = command(options);
        try {
            var outside = OutsideValues.of(environment, usual, arguments);
            outside.mustBeOptionsOf(command);
            command.setDefaultValueProvider(outside);
            var parsed = command.parseArgs(arguments);
            return CommandLine.printHelpIfRequested(parsed) ? new Settings.Finished<>(CommandLine.ExitCode.OK)
                    : new Settings.Ready<>(options);
        } catch (ParameterException wrong) {
            return complain(command, wrong);
        }
    }

    private CommandLine command(Object options) {
        var command = new CommandLine(options);
        command.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
        return command.registerConverter(WindowSize.class, new WindowSizes()).setOut(out).setErr(err);
    }

    private <T> Settings<T> complain(CommandLine command, ParameterException wrong) {
        err.println(wrong.getMessage());
        err.println("Try '" + command.getCommandName() + " --help'.");
        err.flush();
        return new Settings.Finished<>(CommandLine.ExitCode.USAGE);
    }
}
