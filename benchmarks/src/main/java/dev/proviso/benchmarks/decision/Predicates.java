package dev.proviso.benchmarks.decision;

import dev.proviso.rule.Outcome;
import java.util.List;
import java.util.function.Predicate;

/** Rules as predicates of the JDK. */
final class Predicates implements Decider<Request> {

  private final Predicate<Request> permitted;

  private Predicates(Predicate<Request> permitted) {
    this.permitted = permitted;
  }

  /** The ten, joined by the predicates' own methods. */
  static Predicates tenRules() {
    Predicate<Request> eligible = request -> State.ELIGIBLE.contains(request.state());
    Predicate<Request> terrorism = request -> request.conduct() == Conduct.TERRORISM;
    Predicate<Request> theft = request -> request.conduct() == Conduct.THEFT;
    Predicate<Request> serious = request -> request.months() >= TenRules.SERIOUS;
    Predicate<Request> forbids =
        any(
            List.of(
                request -> Ground.PROTECTED.contains(request.ground()),
                eligible.negate(),
                request -> request.use().isBefore(request.from()),
                request -> request.use().isAfter(request.until()),
                request -> request.use().isBefore(TenRules.START),
                request -> request.conduct() == Conduct.EXPRESSION,
                request -> request.user() == EndUser.PRIVATE,
                theft.and(serious.negate())));
    Predicate<Request> permits = any(List.of(terrorism.and(eligible), serious.and(eligible)));
    return new Predicates(forbids.negate().and(permits));
  }

  private static Predicate<Request> any(List<Predicate<Request>> rules) {
    return rules.stream().reduce(Predicate::or).orElseThrow();
  }

  /** One after the other, until one applies. */
  static Predicates manyRules(List<Cell> cells) {
    List<Predicate<Request>> forbids =
        cells.stream().<Predicate<Request>>map(cell -> cell::contains).toList();
    return new Predicates(
        request -> {
          for (Predicate<Request> forbid : forbids) {
            if (forbid.test(request)) {
              return false;
            }
          }
          return request.user() != EndUser.PRIVATE;
        });
  }

  @Override
  public Outcome decide(Request request) {
    return Decider.outcome(permitted.test(request));
  }
}
