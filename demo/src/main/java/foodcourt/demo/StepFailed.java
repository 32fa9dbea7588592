package foodcourt.demo;

/** A step of the story did not show what it should have. */
final class StepFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StepFailed(String what) {
        super(what);
    }
}
