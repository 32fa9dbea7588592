package foodcourt.client.speech;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** espeak-ng as a process for each utterance: the text goes in by stdin, so no text can become an argument. */
final class EspeakVoice implements Voice {
    private static final Logger LOG = LoggerFactory.getLogger(EspeakVoice.class);
    private final Path program;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("voice").daemon().factory());
    private final AtomicInteger newest = new AtomicInteger();
    private volatile @Nullable Process speaking;

    EspeakVoice(Path program) {
        this.program = program;
    }

    /** The engine, if it is on the path of this machine. */
    static Optional<Voice> find() {
        var folders = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return folders.map(folder -> Path.of(folder, "espeak-ng")).filter(Files::isExecutable).findFirst()
                .map(program -> {
                    LOG.info("speaking by {}", program);
                    return new EspeakVoice(program);
                });
    }

    @Override
    public void say(String text, String language) {
        int mine = next();
        thread.execute(() -> speak(text, language, mine));
    }

    @Override
    public void stop() {
        next();
    }

    @Override
    public void close() {
        thread.shutdownNow();
        stop();
    }

    /** Ends what is being said, and what waits to be. */
    private int next() {
        int mine = newest.incrementAndGet();
        end(speaking);
        return mine;
    }

    private void speak(String text, String language, int mine) {
        if (mine != newest.get()) {
            return;
        }
        try {
            var process = start(language);
            speaking = process;
            if (mine != newest.get()) {
                // replaced while the engine was starting: nobody else knew of it yet
                end(process);
            }
            try (var stdin = process.getOutputStream()) {
                stdin.write(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException cannotSpeak) {
            if (mine == newest.get()) {
                LOG.warn("cannot speak by {}: {}", program, cannotSpeak.getMessage());
            }
        }
    }

    private Process start(String language) throws IOException {
        return new ProcessBuilder(program.toString(), "-v", language, "--stdin")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void end(@Nullable Process process) {
        if (process != null) {
            process.destroy();
        }
    }
}
