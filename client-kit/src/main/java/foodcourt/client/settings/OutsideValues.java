package foodcourt.client.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The values of options that were not given as arguments: from the environment, then from the file. */
final class OutsideValues implements IDefaultValueProvider {
    private final Map<String, String> environment;
    private final Properties file;

    private OutsideValues(Map<String, String> environment, Properties file) {
        this.environment = environment;
        this.file = file;
    }

    /** @throws ParameterException when the file cannot be read */
    static OutsideValues of(Map<String, String> environment, @Nullable Path usual, String... arguments) {
        var given = new ConfigFile();
        var command = new CommandLine(given).setUnmatchedArgumentsAllowed(true);
        command.setDefaultValueProvider(new OutsideValues(environment, new Properties()));
        command.parseArgs(arguments);
        return new OutsideValues(environment, given.read(command, usual));
    }

    /** @throws ParameterException when the file has a key that is no option: a misspelt one must not be passed over */
    void mustBeOptionsOf(CommandLine command) {
        for (var key : file.stringPropertyNames()) {
            if (!command.getCommandSpec().optionsMap().containsKey("--" + key)) {
                throw new ParameterException(command, "'" + key + "' in the file of --config is no option");
            }
        }
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return null;
        }
        var name = option.longestName().replaceFirst("^-+", "");
        var fromEnvironment = environment.get("FOODCOURT_" + name.replace('-', '_').toUpperCase(Locale.ROOT));
        return fromEnvironment == null ? file.getProperty(name) : fromEnvironment;
    }

    /** Finds {@code --config} before everything else is read. */
    @CommandLine.Command
    private static final class ConfigFile {
        @Option(names = "--config")
        private @Nullable Path path;

        Properties read(CommandLine command, @Nullable Path usual) {
            var file = path == null && usual != null && Files.exists(usual) ? usual : path;
            var properties = new Properties();
            if (file != null) {
                try (var reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                } catch (IOException | IllegalArgumentException unreadable) {
                    throw new ParameterException(command, "The file of --config cannot be read: " + file);
                }
            }
            return properties;
        }
    }
}
