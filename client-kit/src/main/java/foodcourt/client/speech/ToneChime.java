package foodcourt.client.speech;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays tones on a daemon thread of its own: opening an audio line can take seconds on some machines. */
final class ToneChime implements Chime {
    private static final Logger LOG = LoggerFactory.getLogger(ToneChime.class);
    /** More than a few waiting chimes say nothing more: the newest are dropped. */
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(3), Thread.ofPlatform().name("chime").daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    private volatile boolean mute;

    @Override
    public void play(Sound sound) {
        if (!mute) {
            thread.execute(() -> sound(Tones.of(sound)));
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void sound(byte[] pcm) {
        if (mute) {
            return;
        }
        var format = new AudioFormat(Tones.RATE, 16, 1, true, false);
        try (var line = AudioSystem.getSourceDataLine(format)) {
            line.open(format);
            line.start();
            line.write(pcm, 0, pcm.length);
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException noDevice) {
            // IllegalArgumentException is what javax.sound throws where there is no device at all
            mute = true;
            LOG.warn("no audio device: chimes are silent, everything stays in sight ({})", noDevice.getMessage());
        }
    }
}
