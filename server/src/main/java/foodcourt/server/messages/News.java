package foodcourt.server.messages;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

import foodcourt.server.traces.Traces;

/**
 * Brings what is published in this process (see {@link Told}) to the other processes of the court, and what they publish to
 * this one. So a live stream may be followed in any process. Nothing waits for it and nothing is kept: when something could
 * not be brought, everybody is told that news were missed.
 */
final class News implements SmartLifecycle {
    static final String SENDER = "sender";
    static final String MISSED = "NewsMissed";

    private static final Logger LOG = LoggerFactory.getLogger(News.class);
    private static final int MOST_WAITING = 10_000;
    /** A start waits so long for the broker, to tell and hear from the first answer on; then it goes on without. */
    private static final long PATIENCE_SECONDS = 5;
    private static final ScopedValue<Boolean> FROM_OTHERS = ScopedValue.newInstance();

    private final BlockingQueue<Waiting> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final String self = UUID.randomUUID().toString();
    private final Map<String, Told> types;
    private final ConnectionFactory connections;
    private final MessageJson json;
    private final ApplicationEventPublisher publisher;
    private final NewsReader reader;
    private final Traces traces;
    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch hears = new CountDownLatch(1);
    /** From the start on: whoever ran here before may have died between a commit and its news. */
    private volatile boolean missed = true;
    private volatile boolean running;
    private @Nullable Thread sender;

    /** With the types of this process' modules. */
    News(Collection<Told> tellers, ConnectionFactory connections, MessageJson json, ApplicationEventPublisher publisher,
            Traces traces) {
        types = tellers.stream().collect(Collectors.toUnmodifiableMap(Told::name, Function.identity()));
        this.connections = connections;
        this.json = json;
        this.publisher = publisher;
        this.traces = traces;
        reader = new NewsReader(connections, types.keySet(), self, this::hear);
    }

    /** What came from others is theirs to bring. */
    @EventListener
    void on(PayloadApplicationEvent<?> event) {
        var news = event.getPayload();
        if (running && !FROM_OTHERS.isBound() && types.containsKey(news.getClass().getSimpleName())
                && !waiting.offer(new Waiting(news, traces.current()))) {
            missed = true;
        }
    }

    private void hear(NewsReader.Heard heard) {
        ScopedValue.where(FROM_OTHERS, true).run(() -> traces.continuing(heard.trace(), "news " + heard.type(), () -> {
            var known = types.get(heard.type());
            publisher.publishEvent(known == null ? new NewsMissed() : json.read(heard.body(), known.type()));
        }));
        hears.countDown();
    }

    /** What is to be told, and the trace it belongs to. */
    private record Waiting(Object news, @Nullable String trace) {}

    private record Open(Connection connection, Session session, MessageProducer producer) {
        static Open with(ConnectionFactory connections) throws JMSException {
            var connection = connections.createConnection();
            try {
                var session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
                var producer = session.createProducer(session.createTopic(Addresses.NEWS));
                producer.setDeliveryMode(DeliveryMode.NON_PERSISTENT);
                return new Open(connection, session, producer);
            } catch (JMSException e) {
                connection.close();
                throw e;
            }
        }
    }

    private void send() {
        while (running) {
            try {
                var open = Open.with(connections);
                try (var _ = open.connection()) {
                    sendAll(open);
                }
            } catch (JMSException | RuntimeException e) { // most often the broker is away; news go on when it is back
                missed = true;
                LOG.debug("News cannot be told", e);
                NewsReader.pause();
            } catch (InterruptedException e) { // the end
                return;
            }
        }
    }

    private void sendAll(Open open) throws JMSException, InterruptedException {
        while (running) {
            if (missed) {
                missed = false;
                send(open, MISSED, "", null);
                told.countDown();
            }
            var news = waiting.poll(1, TimeUnit.SECONDS);
            if (news != null) {
                send(open, news.news().getClass().getSimpleName(), json.write(news.news()), news.trace());
            }
        }
    }

    private void send(Open open, String type, String body, @Nullable String trace) throws JMSException {
        var message = open.session().createTextMessage(body);
        message.setStringProperty(MessageJson.TYPE, type);
        message.setStringProperty(SENDER, self);
        if (trace != null) {
            message.setStringProperty(Traces.NAME, trace);
        }
        open.producer().send(message);
    }

    @Override
    public void start() {
        running = true;
        reader.start();
        sender = Thread.ofPlatform().name("news-sender").daemon().start(this::send);
        awaitBroker();
    }

    /** Before anybody can open a stream here: so that none of them has to begin anew at once. */
    private void awaitBroker() {
        try {
            if (!told.await(PATIENCE_SECONDS, TimeUnit.SECONDS) || !hears.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The broker does not answer: this process starts without the news of others");
            }
        } catch (InterruptedException e) { // the start is given up
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        reader.stop();
        var thread = sender;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Started before, and stopped after, what tells news. */
    @Override
    public int getPhase() {
        return 0;
    }
}
