package dev.proviso.analysis;

import dev.proviso.condition.Judgment;
import dev.proviso.condition.Truth;
import dev.proviso.decision.Decision;
import dev.proviso.language.Language;
import dev.proviso.language.Message;
import dev.proviso.policy.Policy;
import dev.proviso.regime.Edition;
import dev.proviso.rule.Outcome;
import dev.proviso.style.CopyableStyle;
import dev.proviso.style.PrehashedStyle;
import dev.proviso.text.ValueText;
import dev.proviso.wording.ValueWording;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * What an edition of a policy says otherwise than another, for every fully known subject: a few
 * lines, each with a case.
 *
 * <pre>{@code
 * Difference<EndUse> difference = Difference.between(before, after);
 * difference.relation(); // STRICTER
 * System.out.print(difference.text());
 * }</pre>
 */
@Value.Immutable
@CopyableStyle
public abstract sealed class Difference<S> permits ImmutableDifference {

  private static final long BUDGET = 60_000_000;
  private static final int MOST_LINES = 200;
  private static final int SHOWN = 3;

  Difference() {}

  /** How the later policy stands to the earlier one. */
  public enum Relation {
    /** Both decide the same about every subject. */
    EQUAL,
    /** The later one permits no more and forbids no less, and is not the same. */
    STRICTER,
    /** The later one permits no less and forbids no more, and is not the same. */
    LOOSER,
    /** Neither is the stricter one. */
    INCOMPARABLE,
    /**
     * The policies are too large for the budget, or cannot be compared, or differ in cases for
     * which no subject can be made, see {@link #reason}.
     */
    NOT_DECIDED
  }

  /** Some cases in which the later policy has another outcome. */
  @Value.Immutable
  @PrehashedStyle
  public sealed interface Line permits ImmutableLine {

    /** What the earlier policy says. */
    Outcome before();

    /** What the later policy says. */
    Outcome after();

    /**
     * Where that is so.
     *
     * @return the facts that matter, each with all values for which it is so
     */
    Seq<FactValue> where();

    /** One of the cases, replayed on the evaluator. */
    Counterexample witness();

    /**
     * What causes it: the rules, definitions and lists that are not the same in both policies and
     * turn out otherwise in the case.
     *
     * @return their names, such as "definition serious crime"
     */
    Seq<String> causes();

    /**
     * How many combinations of the finite facts that matter the line covers.
     *
     * @return a product over states, constants and yes-or-no facts; 1 if none matters
     */
    long combinations();

    /**
     * The line in words.
     *
     * @return for example "state: Mexico (MX): permitted → undetermined"
     */
    default String words() {
      return facts() + ": " + ValueText.of(before()) + " → " + ValueText.of(after());
    }

    /**
     * Where that is so, in words.
     *
     * @return the facts with their values; "whatever the facts are" if none matters
     */
    default String facts() {
      return CaseWording.facts(where(), Language.english());
    }
  }

  /** What becomes of one subject that was recorded. */
  @Value.Immutable
  @PrehashedStyle
  public sealed interface Change<S> permits ImmutableChange {

    /** What the earlier policy says of it. */
    Decision<S> before();

    /** What the later policy says of it. */
    Decision<S> after();
  }

  /** The earlier policy. */
  public abstract Policy<S> earlier();

  /** The later policy. */
  public abstract Policy<S> later();

  /** How the later policy stands to the earlier one. */
  public abstract Relation relation();

  /**
   * Where they differ, as far as a real case shows it.
   *
   * @return the lines; at most two hundred
   */
  public abstract Seq<Line> lines();

  /**
   * Whether every difference is in a line.
   *
   * @return false if there are too many to show, the policies are too large to be compared, or no
   *     real case of a difference can be made
   */
  public abstract boolean isComplete();

  /**
   * Why the policies could not be compared, or not in every case, if it is not their size: the code
   * of a value type or of a register throws, or its order is not consistent, so that a line would
   * not be what the policies decide; or they differ in cases that need a value that no condition
   * names and the library cannot make.
   *
   * @return a clause without a full stop; empty if they were compared, or are too large
   */
  public abstract String reason();

  /** What the earlier policy is called: its id, or the name of its edition. */
  public abstract String earlierName();

  /** What the later policy is called: its id, or the name of its edition. */
  public abstract String laterName();

  /**
   * Compares two editions of a policy.
   *
   * @param earlier the earlier edition
   * @param later the later edition
   * @return the differences, with the names of the editions
   * @throws IllegalArgumentException if they compare one fact as values of two types
   */
  public static <S> Difference<S> between(Edition<Policy<S>> earlier, Edition<Policy<S>> later) {
    ArgumentChecks.edition("difference", "earlier edition", earlier);
    ArgumentChecks.edition("difference", "later edition", later);
    return ((ImmutableDifference<S>) between(earlier.value(), later.value()))
        .withEarlierName(Language.english().text(ReportMessages.EDITION, earlier.id()))
        .withLaterName(Language.english().text(ReportMessages.EDITION, later.id()));
  }

  /**
   * Compares two policies. It never throws.
   *
   * <p>Each line is replayed on the evaluator: its witness and, where facts are compared with each
   * other, one case for each value and each relation between values that it states.
   *
   * @param earlier the earlier policy
   * @param later the later policy
   * @return what is not the same
   * @throws IllegalArgumentException if they compare one fact as values of two types
   */
  public static <S> Difference<S> between(Policy<S> earlier, Policy<S> later) {
    ArgumentChecks.policy("difference", "earlier policy", earlier);
    ArgumentChecks.policy("difference", "later policy", later);
    for (VariableSpace.Order order : VariableSpace.Order.values()) {
      try {
        return new Finder<>(earlier, later, order).find();
      } catch (DecisionDiagrams.OverBudget tooLarge) {
        // In another order it may be small.
      } catch (RuntimeException | StackOverflowError problem) {
        return undecided(earlier, later, Prover.reason(problem));
      }
    }
    return undecided(earlier, later, "");
  }

  private static <S> Difference<S> undecided(Policy<S> earlier, Policy<S> later, String reason) {
    return ImmutableDifference.of(
        earlier,
        later,
        Relation.NOT_DECIDED,
        Array.empty(),
        false,
        reason,
        PolicyNames.earlier(Language.english(), later, earlier, Option.none()),
        PolicyNames.later(Language.english(), later, earlier, Option.none()));
  }

  /**
   * Which of some subjects, such as the uses on record, change their outcome.
   *
   * @param judgments the judgments that people have made about them
   * @return a change for each subject whose outcome differs, in the order of the subjects
   */
  public Seq<Change<S>> of(Iterable<? extends S> subjects, Judgment... judgments) {
    return Array.<S>ofAll(subjects)
        .flatMap(
            subject -> {
              Decision<S> before = earlier().decide(subject, judgments);
              Decision<S> after = later().decide(subject, judgments);
              return before.outcome() == after.outcome()
                  ? Option.<Change<S>>none()
                  : Option.<Change<S>>some(ImmutableChange.of(before, after));
            });
  }

  /**
   * The difference as plain text.
   *
   * @return the text, in lines that end with a line feed
   */
  public String text() {
    return print("", "  ", "    ");
  }

  /**
   * The difference in Markdown, as the release notes of an edition.
   *
   * @return the text, in lines that end with a line feed
   */
  public String markdown() {
    return print("## ", "- ", "  - ");
  }

  private String print(String heading, String bullet, String inner) {
    return print(heading, bullet, inner, Language.english());
  }

  /** The difference in a language. */
  String print(String heading, String bullet, String inner, Language language) {
    Message.Binary relation =
        switch (relation()) {
          case EQUAL -> ReportMessages.EQUAL;
          case STRICTER -> ReportMessages.STRICTER;
          case LOOSER -> ReportMessages.LOOSER;
          case INCOMPARABLE -> ReportMessages.INCOMPARABLE;
          case NOT_DECIDED ->
              lines().nonEmpty()
                  ? ReportMessages.NOT_IN_EVERY_CASE
                  : reason().isEmpty() ? ReportMessages.TOO_LARGE : ReportMessages.NOT_COMPARED;
        };
    StringBuilder text = new StringBuilder(heading);
    text.append(language.text(relation, laterName(), earlierName())).append('\n');
    if (!reason().isEmpty()) {
      text.append(bullet).append(reason()).append('\n');
    }
    lines()
        .groupBy(line -> line.before() + " " + line.after() + " " + line.causes())
        .values()
        .toArray()
        .sortBy(same -> lines().indexOf(same.head()))
        .forEach(same -> print(text, same, bullet, inner, language));
    if (!isComplete() && lines().nonEmpty() && reason().isEmpty()) {
      text.append(bullet).append(language.text(ReportMessages.MORE)).append('\n');
    }
    return text.toString();
  }

  /** Lines that have one cause stand together. */
  private static void print(
      StringBuilder text, Seq<Line> same, String bullet, String inner, Language language) {
    ValueWording values = ValueWording.of(language);
    Line first = same.head();
    String before = values.outcome(first.before());
    String after = values.outcome(first.after());
    String change =
        first.causes().isEmpty()
            ? language.text(ReportMessages.CHANGE, before, after)
            : language.text(
                ReportMessages.CHANGE_THROUGH, before, after, values.and(first.causes()));
    text.append(bullet).append(change).append('\n');
    for (Line line : same.take(SHOWN)) {
      String facts = CaseWording.facts(line.where(), language);
      text.append(inner)
          .append(
              line.combinations() > 1
                  ? language.text(ReportMessages.COMBINATIONS, line.combinations(), facts)
                  : facts)
          .append('\n');
    }
    if (same.size() > SHOWN) {
      text.append(inner)
          .append(language.text(ReportMessages.MORE_OF_THIS_KIND, same.size() - SHOWN))
          .append('\n');
    }
    String example = CaseWording.facts(first.witness().factValues(), language);
    text.append(inner).append(language.text(ReportMessages.EXAMPLE, example)).append('\n');
  }

  /** Finds the lines. */
  private static final class Finder<S> {
    private final Policy<S> earlier;
    private final Policy<S> later;
    private final Session<S> session;
    private final DecisionDiagrams diagrams;
    private final OutcomeDiagrams before;
    private final OutcomeDiagrams after;
    private final DifferenceCauses<S> causes;
    private boolean needsValues;

    Finder(Policy<S> earlier, Policy<S> later, VariableSpace.Order order) {
      this.earlier = earlier;
      this.later = later;
      this.session = new Session<S>(false).about(earlier).about(later).start(order).within(BUDGET);
      this.diagrams = session.diagrams();
      this.before = session.outcomes(earlier);
      this.after = session.outcomes(later);
      this.causes = new DifferenceCauses<>(earlier, later);
    }

    Difference<S> find() {
      Array<Direction> directions =
          Array.of(Outcome.values())
              .flatMap(was -> Array.of(Outcome.values()).map(is -> new Direction(was, is)))
              .filter(direction -> direction.was != direction.is);
      // In turns: a direction with many lines does not hide another one.
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
      return ImmutableDifference.of(
          earlier,
          later,
          relation(),
          directions.flatMap(direction -> direction.lines),
          directions.forAll(Direction::isComplete),
          needsValues ? session.needsValues() : "",
          PolicyNames.earlier(Language.english(), later, earlier, Option.none()),
          PolicyNames.later(Language.english(), later, earlier, Option.none()));
    }

    /** The cases in which one outcome becomes another, and the lines found for them so far. */
    private final class Direction {
      private final Outcome was;
      private final Outcome is;
      private final int whole;
      private final List<Line> lines = new ArrayList<>();
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
        Option<Session.Model> model = session.solve(left);
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
        return !isStuck && session.solve(left).isEmpty();
      }
    }

    private int both(Outcome was, Outcome is) {
      return diagrams.and(before.of(was, diagrams), after.of(is, diagrams));
    }

    private Line line(Outcome was, Outcome is, Box box, Session.Model model) {
      CounterexampleReplay<S> replay = replayed(was, is, model);
      if (box.isCompared()) {
        box.corners()
            .forEach(corner -> session.solve(corner).forEach(one -> replayed(was, is, one)));
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
      CounterexampleReplay<S> replay =
          CounterexampleReplay.of(claim, session, Assignment.of(session, model));
      if (replay.given().isDecided()
          && (replay.decisions().get(0).outcome() != is
              || replay.decisions().get(1).outcome() != was)) {
        throw new Disagreement("", replay.counterexample());
      }
      return replay;
    }

    /**
     * Names the causes of a case in which only the facts that matter are known, so that it names no
     * rule that only happens to apply there. In some such cases the evaluator does not reach the
     * outcome, for example where a fact does not matter because either answer leads to it. The
     * causes then are those of the case with all facts.
     */
    private Seq<String> causes(CounterexampleReplay<S> replay, Session.Model model) {
      CounterexampleReplay<S> sparse =
          CounterexampleReplay.of(replay.claim(), session, Assignment.sparse(session, model));
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

    private Relation relation() {
      Truth looser =
          occurs(diagrams.minus(after.permitted(), before.permitted()))
              .or(occurs(diagrams.minus(before.forbidden(), after.forbidden())));
      Truth stricter =
          occurs(diagrams.minus(before.permitted(), after.permitted()))
              .or(occurs(diagrams.minus(after.forbidden(), before.forbidden())));
      if (looser == Truth.UNKNOWN || stricter == Truth.UNKNOWN) {
        return Relation.NOT_DECIDED;
      }
      if (looser == Truth.TRUE) {
        return stricter == Truth.TRUE ? Relation.INCOMPARABLE : Relation.LOOSER;
      }
      if (stricter == Truth.TRUE) {
        return Relation.STRICTER;
      }
      int apart =
          diagrams.or(
              both(Outcome.NOT_APPLICABLE, Outcome.UNDETERMINED),
              both(Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE));
      return switch (occurs(apart)) {
        case TRUE -> Relation.INCOMPARABLE;
        case FALSE -> Relation.EQUAL;
        case UNKNOWN -> Relation.NOT_DECIDED;
      };
    }

    /** Whether there is a case; unknown if there may be one, but no real one can be made. */
    private Truth occurs(int function) {
      Option<Session.Model> model = session.solve(function);
      return model.isEmpty() ? Truth.FALSE : isReal(model.get()) ? Truth.TRUE : Truth.UNKNOWN;
    }

    private boolean isReal(Session.Model model) {
      return Assignment.of(session, model).isDecided();
    }
  }
}
