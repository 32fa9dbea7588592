package foodcourt.trials.fuzz;

import java.util.Arrays;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import foodcourt.api.ProblemCode;

/** What the server answered. */
record Reply(int status, String type, String body) {

    /** It did not answer in time: counted as a failure. */
    static final Reply NONE = new Reply(599, "", "no answer");

    boolean done() {
        return status < 400;
    }

    boolean failed() {
        return status >= 500;
    }

    /** Tells of the inside: a trace, or names of classes. */
    boolean tellsTooMuch() {
        return body.contains("\tat ") || body.contains("Exception") || body.contains("foodcourt.server")
                || body.contains("org.springframework");
    }

    /** A refusal that is not a problem with one of the contract's codes. */
    boolean isNoProblem(String method) {
        return !done() && !method.equals("HEAD") && !(type.startsWith("application/problem+json") && hasCode());
    }

    private boolean hasCode() {
        try {
            var problem = new JsonMapper().readTree(body);
            return problem.path("status").asInt(0) == status && Arrays.stream(ProblemCode.values())
                    .anyMatch(code -> code.name().equals(problem.path("code").asString("")));
        } catch (JacksonException notJson) {
            return false;
        }
    }

    @Override
    public String toString() {
        return status + " " + type + " " + body.substring(0, Math.min(300, body.length()));
    }
}
