package foodcourt.client.speech;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
        stop();
        thread.execute(() -> speak(text, language));
    }

    @Override
    public void stop() {
        var now = speaking;
        if (now != null) {
            now.destroy();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        stop();
    }

    private void speak(String text, String language) {
        try {
            stop();
            var process = new ProcessBuilder(program.toString(), "-v", language, "--stdin")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            speaking = process;
            try (var stdin = process.getOutputStream()) {
                stdin.write(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException cannotSpeak) {
            LOG.warn("cannot speak by {}: {}", program, cannotSpeak.getMessage());
        }
    }
}
