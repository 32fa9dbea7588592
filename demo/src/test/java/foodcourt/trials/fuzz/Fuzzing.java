package foodcourt.trials.fuzz;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import tools.jackson.databind.json.JsonMapper;

import foodcourt.api.CourtView;
import foodcourt.api.OrderView;
import foodcourt.api.ProblemCode;
import foodcourt.trials.report.Finding;
import foodcourt.trials.report.Table;
import foodcourt.trials.stores.Tables;

/** Sends one attempt after the other and looks at all tables after each refusal. */
final class Fuzzing {
    private static final String GUESSES = ".order_key";
    private static final int TIDY_EVERY = 40;

    private final List<String> failed = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> noProblem = new ArrayList<>();
    private final List<String> tellsTooMuch = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Web web;
    private final Rest rest;
    private final Attempts attempts;
    private final KnownIds ids;
    private Map<String, String> rows;

    Fuzzing(Web web, Tables tables, CourtView court, long seed) throws IOException, InterruptedException, SQLException {
        var random = new Random(seed);
        this.web = web;
        rest = new Rest(tables);
        ids = new KnownIds(court, random);
        attempts = new Attempts(new Contract(web.get("/v3/api-docs")), court, ids, random);
        rows = rest.rows();
    }

    void run(int inputs) throws IOException, InterruptedException, SQLException {
        for (var i = 0; i < inputs; i++) {
            var attempt = attempts.next();
            judge(attempt, web.send(attempt));
            if (i % TIDY_EVERY == 0) {
                tidy();
            }
        }
        tidy(); // whoever comes next finds an open court
    }

    private void judge(Attempt attempt, Reply reply) throws SQLException {
        statuses.merge(reply.status(), 1, Integer::sum);
        note(reply.failed(), failed, attempt, reply);
        note(reply.isNoProblem(attempt.method()), noProblem, attempt, reply);
        note(!reply.done() && reply.tellsTooMuch(), tellsTooMuch, attempt, reply);
        note(reply.done() && attempt.mustRefuse(), taken, attempt, reply);
        if (reply.done() && !attempt.method().equals("GET")) {
            learn(attempt, reply);
            rows = rest.rows();
        } else if (!asBefore(reply)) {
            changed.add(attempt + " -> " + reply + ": " + rest.difference(rows));
            rows = rest.rows();
        }
    }

    /** A wrong code of an order is counted, on purpose: nothing but that may change. */
    private boolean asBefore(Reply reply) throws SQLException {
        var now = rest.now();
        if (reply.body().contains("\"" + ProblemCode.CODE_WRONG + "\"") && !rows.equals(now)) {
            now.replaceAll((table, found) -> table.toLowerCase(Locale.ROOT).endsWith(GUESSES)
                    ? rows.getOrDefault(table, found)
                    : found);
            var counted = rows.equals(now);
            rows = rest.rows();
            return counted;
        }
        return rows.equals(now);
    }

    private static void note(boolean wrong, List<String> cases, Attempt attempt, Reply reply) {
        if (wrong) {
            cases.add(attempt + " -> " + reply);
        }
    }

    /** An order that was placed is one that can be asked for, cooked and cancelled. */
    private void learn(Attempt attempt, Reply reply) {
        if (attempt.method().equals("PUT") && attempt.target().startsWith("/api/orders/")) {
            ids.add(new JsonMapper().readValue(reply.body(), OrderView.class));
        }
    }

    /** Opens the shops and puts the dishes on sale that lucky attempts closed. */
    private void tidy() throws IOException, InterruptedException, SQLException {
        for (var right : ids.tidying()) {
            web.send(right);
        }
        rows = rest.rows();
    }

    /** Each must be empty. */
    List<Finding> findings() {
        return List.of(Finding.of("answers of 500 and above", failed),
                Finding.of("refused inputs that changed a row", changed),
                Finding.of("refusals that are no problem+json", noProblem),
                Finding.of("refusals that tell of the inside", tellsTooMuch),
                Finding.of("inputs that never may be taken, taken", taken));
    }

    void facts(Table table, String column) {
        table.put("operations of the OpenAPI description", column, attempts.operations());
        table.put("inputs tried", column, statuses.values().stream().mapToInt(Integer::intValue).sum());
        statuses.forEach((status, times) -> table.put("answered " + status, column, times));
    }
}
