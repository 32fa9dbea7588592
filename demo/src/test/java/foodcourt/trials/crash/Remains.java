package foodcourt.trials.crash;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import foodcourt.server.messages.Addresses;
import foodcourt.trials.report.Finding;

/** What must not be left over when everything has been delivered. */
final class Remains {
    private Remains() {}

    static List<Finding> findings(int outbox, Map<String, Long> queues, List<String> faults) {
        return List.of(
                Finding.of("left: messages in an outbox", LongStream.range(0, outbox).boxed().toList()),
                Finding.of("left: messages in a queue", messages(queues, false)),
                Finding.of("left: dead letters", messages(queues, true)),
                Finding.of("faults: answers not of the contract", faults));
    }

    private static List<String> messages(Map<String, Long> queues, boolean dead) {
        return queues.entrySet().stream().filter(queue -> queue.getKey().equals(Addresses.DEAD_LETTERS) == dead)
                .flatMap(queue -> Stream.generate(queue::getKey).limit(queue.getValue())).toList();
    }
}
