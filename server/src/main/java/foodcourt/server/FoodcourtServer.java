package foodcourt.server;

import org.springframework.boot.SpringApplication;

/** The server program. */
public final class FoodcourtServer {
    private FoodcourtServer() {}

    /** Starts the server and keeps it running until the process is asked to end. */
    public static void main(String[] args) {
        start(args);
    }

    /** Starts a server in this process; returns when it answers requests. Close it at the end. */
    public static RunningServer start(String... args) {
        return new RunningServer(SpringApplication.run(FoodcourtApplication.class, args));
    }
}
