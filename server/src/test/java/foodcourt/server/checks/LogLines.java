package foodcourt.server.checks;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** What one class says in the log from INFO on, until it is closed. */
public final class LogLines implements AutoCloseable {
    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();
    private final Logger logger;
    private final @Nullable Level before;

    /** Listens from now on. */
    public LogLines(Class<?> of) {
        this(of.getName());
    }

    /** The same for a class that is its package's own. */
    public LogLines(String of) {
        logger = (Logger) LoggerFactory.getLogger(of);
        before = logger.getLevel();
        logger.setLevel(Level.INFO);
        appender.start();
        logger.addAppender(appender);
    }

    /** Said until now: the order's number in brackets where there is one, the message. */
    public List<String> said() {
        return List.copyOf(appender.list).stream().map(LogLines::line).toList();
    }

    private static String line(ILoggingEvent event) {
        var order = event.getMDCPropertyMap().get("order");
        return (order == null ? "" : "[" + order + "] ") + event.getFormattedMessage();
    }

    @Override
    public void close() {
        logger.detachAppender(appender);
        logger.setLevel(before);
    }
}
