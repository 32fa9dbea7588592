package foodcourt.kiosk.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the simulated terminal behaves now.
 *
 * @param outcome what happens next
 * @param reason why it declines
 * @param card from asking until the guest does something
 * @param bank from the card until the bank answers
 * @param slow the same when it is slow
 * @param silent how long it says nothing when it is silent
 */
public record SimulatedSettings(Behaviour outcome, DeclineReason reason, Duration card, Duration bank, Duration slow,
        Duration silent) {

    /** Approves after a few seconds. */
    public static final SimulatedSettings USUAL = new SimulatedSettings(Behaviour.APPROVE, DeclineReason.NOT_COVERED,
            Duration.ofSeconds(4), Duration.ofSeconds(2), Duration.ofSeconds(50), Duration.ofSeconds(90));
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedSettings.class);

    /** As it is written in the file now; what is missing or cannot be read is as usual. */
    public static SimulatedSettings read(Path file) {
        if (!Files.exists(file)) {
            return USUAL;
        }
        try (var reader = Files.newBufferedReader(file)) {
            var written = new Properties();
            written.load(reader);
            return of(written);
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("cannot read {}: the simulated terminal approves", file, unreadable);
            return USUAL;
        }
    }

    /** The same, but with another outcome. */
    public SimulatedSettings with(Behaviour next) {
        return new SimulatedSettings(next, reason, card, bank, slow, silent);
    }

    private static SimulatedSettings of(Properties written) {
        return new SimulatedSettings(
                Behaviour.valueOf(constant(written.getProperty("outcome", USUAL.outcome.name()))),
                DeclineReason.valueOf(constant(written.getProperty("reason", USUAL.reason.name()))),
                seconds(written, "card-seconds", USUAL.card), seconds(written, "bank-seconds", USUAL.bank),
                seconds(written, "slow-seconds", USUAL.slow), seconds(written, "silent-seconds", USUAL.silent));
    }

    private static String constant(String written) {
        return written.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Duration seconds(Properties written, String key, Duration usual) {
        var text = written.getProperty(key);
        return text == null ? usual : Duration.ofMillis(Math.round(1000 * Double.parseDouble(text.strip())));
    }
}
