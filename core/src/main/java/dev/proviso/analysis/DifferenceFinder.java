package dev.proviso.analysis;

import dev.proviso.condition.Truth;
import dev.proviso.decision.Decision;
import dev.proviso.language.Language;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.wording.ConditionWording;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/** Finds the lines of a {@link Difference}. */
final class DifferenceFinder<S> {

  private static final long BUDGET = 60_000_000;
  private static final int MOST_LINES = 200;

  private final Policy<S> earlier;
  private final Policy<S> later;
  private final Session<S> session;
  private final DecisionDiagrams diagrams;
  private final OutcomeDiagrams before;
  private final OutcomeDiagrams after;
  private final DifferenceCauses<S> causes;
  private boolean needsValues;

  DifferenceFinder(Policy<S> earlier, Policy<S> later, VariableOrder order, Language language) {
    this.earlier = earlier;
    this.later = later;
    this.session =
        new Session<S>(false, ConditionWording.of(language))
            .about(earlier)
            .about(later)
            .start(order)
            .within(BUDGET);
    this.diagrams = session.diagrams();
    this.before = session.outcomes(earlier);
    this.after = session.outcomes(later);
    this.causes = new DifferenceCauses<>(earlier, later, language);
  }

  Difference<S> find() {
    Array<Direction> directions =
        Array.of(Outcome.values())
            .flatMap(was -> Array.of(Outcome.values()).map(is -> new Direction(was, is)))
            .filter(direction -> direction.was != direction.is);
    Difference.Relation relation = Difference.Relation.NOT_DECIDED;
    boolean isComplete = false;
    try {
      findLines(directions);
      relation = relation();
      isComplete = directions.forAll(Direction::isComplete);
    } catch (OverBudgetException tooLarge) {
      if (directions.forAll(direction -> direction.lines.isEmpty())) {
        throw tooLarge;
      }
      // The lines that were found are differences, though there may be others.
    }
    return ImmutableDifference.of(
        earlier,
        later,
        relation,
        directions.flatMap(direction -> direction.lines),
        isComplete,
        needsValues ? session.makeable().needsValues() : "",
        "",
        PolicyNames.earlier(session.language(), later, earlier, Option.none()),
        PolicyNames.later(session.language(), later, earlier, Option.none()),
        session.language());
  }

  /** Finds lines in turns, so that a direction with many lines does not hide another one. */
  private void findLines(Seq<Direction> directions) {
    int found = 0;
    Seq<Direction> open = directions;
    while (open.nonEmpty() && found < MOST_LINES) {
      for (Direction direction : open) {
        if (found < MOST_LINES && direction.findsLine()) {
          found++;
        }
      }
      open = open.filter(Direction::isOpen);
    }
  }

  /** The cases in which one outcome becomes another, and the lines found for them so far. */
  private final class Direction {
    private final Outcome was;
    private final Outcome is;
    private final int whole;
    private final List<Difference.Line> lines = new ArrayList<>();
    private int left;
    private boolean isStuck;

    Direction(Outcome was, Outcome is) {
      this.was = was;
      this.is = is;
      this.whole = both(was, is);
      this.left = whole;
    }

    /** Adds a line for cases that have none. */
    boolean findsLine() {
      Option<Session.Model> model = session.models().solve(left);
      if (model.isEmpty()) {
        left = DecisionDiagrams.FALSE;
        return false;
      }
      if (!isReal(model.get())) {
        needsValues = true;
        isStuck = true;
        return false;
      }
      Box box = Box.around(session, model.get().values(), whole);
      lines.add(line(was, is, box, model.get()));
      left = diagrams.minus(left, box.function());
      return true;
    }

    boolean isOpen() {
      return !isStuck && left != DecisionDiagrams.FALSE;
    }

    boolean isComplete() {
      return !isStuck && session.models().solve(left).isEmpty();
    }
  }

  private int both(Outcome was, Outcome is) {
    return diagrams.and(before.of(was, diagrams), after.of(is, diagrams));
  }

  private Difference.Line line(Outcome was, Outcome is, Box box, Session.Model model) {
    CounterexampleReplay<S> replay = replayed(was, is, model);
    if (box.isCompared()) {
      box.corners()
          .forEach(corner -> session.models().solve(corner).forEach(one -> replayed(was, is, one)));
    }
    return ImmutableLine.of(
        was,
        is,
        box.circumstances(),
        replay.counterexample(),
        causes(replay, model),
        box.combinations());
  }

  /** Checks that the evaluator decides a case of a line as the line states. */
  private CounterexampleReplay<S> replayed(Outcome was, Outcome is, Session.Model model) {
    Claim<S> claim = Claims.nothingNewlyPermitted(later, earlier);
    CounterexampleReplay<S> replay = CounterexampleReplay.of(claim, session, model);
    if (replay.given().isDecided()
        && (replay.decisions().get(0).outcome() != is
            || replay.decisions().get(1).outcome() != was)) {
      throw new Disagreement("", replay.counterexample(), session.space());
    }
    return replay;
  }

  /**
   * Names the causes of a case in which only the facts that matter are known, so that it names no
   * rule that only happens to apply there. In some such cases the evaluator does not reach the
   * outcome, for example where a fact does not matter because either answer leads to it. The causes
   * then are those of the case with all facts.
   */
  private Seq<String> causes(CounterexampleReplay<S> replay, Session.Model model) {
    CounterexampleReplay<S> sparse =
        CounterexampleReplay.of(replay.claim(), session, AssignmentFactory.sparse(session, model));
    boolean hidden =
        !outcomes(sparse).equals(outcomes(replay))
            || hides(earlier, sparse.decisions().get(1), model)
            || hides(later, sparse.decisions().get(0), model);
    CounterexampleReplay<S> chosen = hidden ? replay : sparse;
    return causes.of(chosen.decisions().get(1), chosen.decisions().get(0));
  }

  /** Whether a rule applies whatever is not known, though the evaluator returns unknown. */
  private boolean hides(Policy<S> policy, Decision<?> sparse, Session.Model model) {
    return policy
        .allRules()
        .zip(sparse.trace().allRules())
        .filter(rule -> rule._2().truth() == Truth.UNKNOWN)
        .map(rule -> session.truths(rule._1(), policy).yes())
        .exists(yes -> diagrams.restrict(yes, model.values()) == DecisionDiagrams.TRUE);
  }

  private Seq<Outcome> outcomes(CounterexampleReplay<S> replay) {
    return replay.decisions().map(Decision::outcome);
  }

  private Difference.Relation relation() {
    Truth looser =
        occurs(diagrams.minus(after.permitted(), before.permitted()))
            .or(occurs(diagrams.minus(before.forbidden(), after.forbidden())));
    Truth stricter =
        occurs(diagrams.minus(before.permitted(), after.permitted()))
            .or(occurs(diagrams.minus(after.forbidden(), before.forbidden())));
    if (looser == Truth.UNKNOWN || stricter == Truth.UNKNOWN) {
      return Difference.Relation.NOT_DECIDED;
    }
    if (looser == Truth.TRUE) {
      return stricter == Truth.TRUE ? Difference.Relation.INCOMPARABLE : Difference.Relation.LOOSER;
    }
    if (stricter == Truth.TRUE) {
      return Difference.Relation.STRICTER;
    }
    int apart =
        diagrams.or(
            both(Outcome.NOT_APPLICABLE, Outcome.UNDETERMINED),
            both(Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE));
    return switch (occurs(apart)) {
      case TRUE -> Difference.Relation.INCOMPARABLE;
      case FALSE -> Difference.Relation.EQUAL;
      case UNKNOWN -> Difference.Relation.NOT_DECIDED;
    };
  }

  /** Whether there is a case; unknown if there may be one, but no real one can be made. */
  private Truth occurs(int function) {
    Option<Session.Model> model = session.models().solve(function);
    return model.isEmpty() ? Truth.FALSE : isReal(model.get()) ? Truth.TRUE : Truth.UNKNOWN;
  }

  private boolean isReal(Session.Model model) {
    return AssignmentFactory.of(session, model).isDecided();
  }
}
