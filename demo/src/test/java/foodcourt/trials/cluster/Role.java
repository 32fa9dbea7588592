package foodcourt.trials.cluster;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import foodcourt.trials.processes.Installed;
import foodcourt.trials.processes.ServerProcess;

/** The processes of one role; each has its port and its folder, over restarts too. */
final class Role implements AutoCloseable {
    private final String name;
    private final List<ServerProcess> replicas;

    /** Not started yet. */
    Role(String name, Path folder, Installed server, int replicas, List<String> settings) {
        this.name = name;
        this.replicas = IntStream.rangeClosed(1, replicas).mapToObj(number -> new ServerProcess(
                folder.resolve(name + "-" + number), server, settings)).toList();
    }

    String name() {
        return name;
    }

    List<ServerProcess> replicas() {
        return replicas;
    }

    /** The setting by which others find it. */
    String url() {
        return "--foodcourt." + name + ".url=" + addresses().stream().map(URI::toString)
                .collect(Collectors.joining(","));
    }

    List<URI> addresses() {
        return replicas.stream().map(ServerProcess::address).toList();
    }

    /** Processor time of all of them, since each was started. */
    Duration cpu() {
        return replicas.stream().map(ServerProcess::cpu).reduce(Duration.ZERO, Duration::plus);
    }

    void start() {
        replicas.forEach(ServerProcess::start);
    }

    void awaitReady() {
        replicas.forEach(ServerProcess::awaitReady);
    }

    void stop() {
        replicas.parallelStream().forEach(ServerProcess::stop);
    }

    @Override
    public void close() {
        replicas.forEach(ServerProcess::close);
    }
}
