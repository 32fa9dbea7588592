package foodcourt.trials.payments;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import foodcourt.api.PaymentOutcome;
import foodcourt.api.RecordPayment;
import foodcourt.kiosk.court.Court;

/** The way to the real server, on which the kiosk may die: who is dead asks nothing and hears no answer. */
final class FatedCourt implements InvocationHandler {
    private final Court court;
    private final Fate fate;

    private FatedCourt(Court court, Fate fate) {
        this.court = court;
        this.fate = fate;
    }

    static Court of(Court court, Fate fate) {
        return (Court) Proxy.newProxyInstance(Court.class.getClassLoader(), new Class<?>[]{Court.class},
                new FatedCourt(court, fate));
    }

    @Override
    public Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        if (fate.over()) {
            return new CompletableFuture<>();
        }
        var answer = method.invoke(court, arguments);
        return switch (method.getName()) {
            case "place" -> come(Moment.ORDER_SAVED, answer);
            case "recordPayment" -> telling(arguments) ? come(Moment.TOLD, answer) : answer;
            default -> answer;
        };
    }

    private static boolean telling(@Nullable Object @Nullable [] arguments) {
        return arguments != null && arguments[arguments.length - 1] instanceof RecordPayment payment
                && payment.outcome() != PaymentOutcome.UNKNOWN;
    }

    private Object come(Moment moment, Object answer) {
        return ((CompletableFuture<?>) answer).thenApply(heard -> {
            fate.at(moment);
            return heard;
        });
    }
}
