package foodcourt.client.speech;

/** The chimes' tones as 16-bit mono PCM, little endian. */
final class Tones {
    /** Samples a second. */
    static final int RATE = 44_100;
    private static final double LOUDNESS = 0.5;

    private Tones() {}

    static byte[] of(Chime.Sound sound) {
        return switch (sound) {
            case NEW_ORDER -> tones(0.22, 659.3, 987.8);
            case CALL -> tones(0.34, 784.0, 659.3, 523.3);
        };
    }

    private static byte[] tones(double seconds, double... hertz) {
        int samples = (int) (seconds * RATE);
        var pcm = new byte[2 * samples * hertz.length];
        for (int i = 0; i < samples * hertz.length; i++) {
            int value = (int) (sample(i % samples, samples, hertz[i / samples]) * Short.MAX_VALUE);
            pcm[2 * i] = (byte) value;
            pcm[2 * i + 1] = (byte) (value >> 8);
        }
        return pcm;
    }

    /** A struck bell: a quick rise against clicks, then it dies away. */
    private static double sample(int index, int samples, double hertz) {
        var time = (double) index / samples;
        var envelope = Math.min(1, time * 50) * Math.pow(1 - time, 2);
        var angle = 2 * Math.PI * hertz * index / RATE;
        return LOUDNESS * envelope * (0.8 * Math.sin(angle) + 0.2 * Math.sin(2 * angle));
    }
}
