package foodcourt.trials.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import foodcourt.api.CourtView;

/** Makes requests from the contract: a few right ones, so that there is something to spoil, and many wrong ones. */
final class Attempts {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final int RIGHT_OF_TEN = 2;

    private final List<Operation> operations;
    private final Bodies bodies;
    private final KnownIds ids;
    private final Random random;
    private final TextMutation texts;
    private final RequestMutation requests;
    private final TreeMutation trees;

    Attempts(Contract contract, CourtView court, KnownIds ids, Random random) {
        this.operations = contract.operations();
        this.bodies = new Bodies(contract, court, ids, random);
        this.ids = ids;
        this.random = random;
        texts = new TextMutation(random);
        requests = new RequestMutation(random);
        trees = new TreeMutation(random);
    }

    int operations() {
        return operations.size();
    }

    Attempt next() {
        var operation = operations.get(random.nextInt(operations.size()));
        var right = right(operation);
        return random.nextInt(10) < RIGHT_OF_TEN ? right : spoil(operation, right);
    }

    private Attempt right(Operation operation) {
        var body = operation.hasBody() ? bodies.of(operation).toString() : "";
        return new Attempt(operation.method(), target(operation), operation.hasBody() ? JSON : Map.of(),
                body.getBytes(StandardCharsets.UTF_8), "", false);
    }

    private String target(Operation operation) {
        var path = VARIABLE.matcher(operation.path())
                .replaceAll(variable -> placesNew(operation) ? ids.fresh() : ids.of(variable.group(1)));
        var query = operation.queries().stream().map(name -> name + "=" + ids.of(name))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Half of the orders are new: with known ids nearly all would be refused, and there would be little to cook or cancel. */
    private boolean placesNew(Operation operation) {
        return operation.method().equals("PUT") && operation.path().equals("/api/orders/{orderId}")
                && random.nextBoolean();
    }

    private Attempt spoil(Operation operation, Attempt right) {
        if (!operation.hasBody() || random.nextInt(4) == 0) {
            return requests.change(right);
        }
        return random.nextInt(3) == 0 ? texts.change(right) : tree(operation, right);
    }

    private Attempt tree(Operation operation, Attempt right) {
        var changed = trees.change(bodies.of(operation));
        return right.body(changed.body().toString().getBytes(StandardCharsets.UTF_8), changed.what(), changed.never());
    }
}
