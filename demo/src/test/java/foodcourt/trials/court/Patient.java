package foodcourt.trials.court;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import foodcourt.api.ProblemCode;
import foodcourt.client.connection.Answer;
import foodcourt.client.connection.Retry;

/** Asks the same again, with back-off and jitter as the real devices do, until there is an answer that decides. */
final class Patient {
    private final Retry retry = new Retry();
    private final Ledger ledger;

    Patient(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Blocks; on virtual threads only. */
    <T> Answer<T> ask(Supplier<CompletableFuture<Answer<T>>> question) {
        return retry.send(question, this::undecided).join();
    }

    private boolean undecided(Answer<?> answer) {
        return switch (answer) {
            case Answer.Done<?> _ -> false;
            case Answer.Unreachable<?> away -> noted(away);
            case Answer.Refused<?> no -> later(no);
        };
    }

    /** Nobody there is what is being tried; an answer that cannot be read is a fault. */
    private boolean noted(Answer.Unreachable<?> away) {
        ledger.again("nobody answers: " + away.cause());
        if (away.cause().startsWith("status")) {
            ledger.fault(away.cause());
        }
        return true;
    }

    private boolean later(Answer.Refused<?> no) {
        if (no.problem().code() == ProblemCode.INTERNAL) {
            ledger.fault(no.problem().toString());
        }
        return switch (no.problem().code()) {
            case INTERNAL, OVERLOADED, CANNOT_CONFIRM -> {
                ledger.again(no.problem().code() + ": " + no.problem().detail());
                yield true;
            }
            default -> false;
        };
    }
}
