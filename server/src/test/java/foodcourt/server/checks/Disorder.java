package foodcourt.server.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Orders in which a broker might deliver. */
public final class Disorder {
    private Disorder() {}

    /** Every order of these. */
    public static <T> Stream<List<T>> permutations(List<T> all) {
        return all.isEmpty() ? Stream.of(List.of()) : IntStream.range(0, all.size()).boxed().flatMap(first -> {
            var rest = new ArrayList<>(all);
            var head = rest.remove((int) first);
            return permutations(rest).map(tail -> Stream.concat(Stream.of(head), tail.stream()).toList());
        });
    }

    /** These, each once to three times, shuffled; the same for the same seed. */
    public static <T> List<T> doubledAndShuffled(List<T> all, long seed) {
        var random = new Random(seed);
        var many = new ArrayList<T>();
        all.forEach(each -> many.addAll(Collections.nCopies(1 + random.nextInt(3), each)));
        Collections.shuffle(many, random);
        return many;
    }
}
