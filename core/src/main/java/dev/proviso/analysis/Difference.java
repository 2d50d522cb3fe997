package dev.proviso.analysis;

import dev.proviso.condition.Judgment;
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
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What an edition of a policy says otherwise than another, for every fully known subject: a few
 * lines, each with a case.
 *
 * <pre>{@code
 * Difference<EndUse> difference = Difference.from(before).to(after);
 * difference.relation(); // STRICTER
 * System.out.print(difference.text());
 * }</pre>
 */
@Value.Immutable
@CopyableStyle
public abstract sealed class Difference<S> permits ImmutableDifference {

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
     * which no subject can be made, see {@link #reason}. For policies that are too large, check
     * {@link Claims#atLeastAsStrict} in both directions: it may still show a case, and it can be
     * narrowed by assumptions.
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
   * Why the policies could not be compared, or not in every case, if it is not their size: they
   * compare one fact as values of two types; the code of a value type or of a register throws, or
   * its order is not consistent, so that a line would not be what the policies decide; or they
   * differ in cases that need a value that no condition names and the library cannot make.
   *
   * @return a clause without a full stop; empty if they were compared, or are too large
   */
  public abstract String reason();

  /**
   * What is to be noted about the comparison: that the earlier edition takes effect after the later
   * one.
   *
   * @return a clause without a full stop; empty if there is nothing to note
   */
  public abstract String note();

  /** What the earlier policy is called: its id, or the name of its edition. */
  public abstract String earlierName();

  /** What the later policy is called: its id, or the name of its edition. */
  public abstract String laterName();

  /** The language of all words. */
  abstract Language language();

  /**
   * Begins a comparison of two policies.
   *
   * @param earlier the earlier policy
   * @return the half sentence; go on with {@code to}
   * @throws IllegalArgumentException if it is null
   */
  public static <S> Opening<S> from(Policy<S> earlier) {
    AnalysisArguments.policy("difference", "earlier policy", earlier);
    return new Opening<>(earlier, Option.none(), Option.none(), Language.english());
  }

  /**
   * Begins a comparison of two editions of a policy.
   *
   * @param earlier the earlier edition
   * @return the half sentence; go on with {@code to}
   * @throws IllegalArgumentException if it is null
   */
  public static <S> Opening<S> from(Edition<Policy<S>> earlier) {
    AnalysisArguments.edition("difference", "earlier edition", earlier);
    return new Opening<>(
        earlier.value(), Option.some(earlier.id()), earlier.effectiveFrom(), Language.english());
  }

  /** A comparison that still lacks its later policy. */
  public static final class Opening<S> {

    private final Policy<S> earlier;
    private final Option<String> edition;
    private final Option<LocalDate> effectiveFrom;
    private final Language language;

    private Opening(
        Policy<S> earlier,
        Option<String> edition,
        Option<LocalDate> effectiveFrom,
        Language language) {
      this.earlier = earlier;
      this.edition = edition;
      this.effectiveFrom = effectiveFrom;
      this.language = language;
    }

    /** The same in another language. */
    Opening<S> in(Language other) {
      return new Opening<>(earlier, edition, effectiveFrom, other);
    }

    private String named(String id) {
      return language.text(ReportMessages.EDITION, id);
    }

    /**
     * Compares the policies.
     *
     * <p>Each line is replayed on the evaluator: its witness and, where facts are compared with
     * each other, one case for each value and each relation between values that it states.
     *
     * @param later the later policy
     * @return what is not the same
     * @throws IllegalArgumentException if it is null
     */
    public Difference<S> to(Policy<S> later) {
      AnalysisArguments.policy("difference", "later policy", later);
      ImmutableDifference<S> difference =
          (ImmutableDifference<S>) between(earlier, later, language);
      return edition.map(this::named).map(difference::withEarlierName).getOrElse(difference);
    }

    /**
     * Compares the editions, see {@link #to(Policy)}.
     *
     * @param later the later edition
     * @return what is not the same, with the names of the editions, and with a note if the earlier
     *     one takes effect after the later one
     * @throws IllegalArgumentException if it is null
     */
    public Difference<S> to(Edition<Policy<S>> later) {
      AnalysisArguments.edition("difference", "later edition", later);
      ImmutableDifference<S> difference =
          ((ImmutableDifference<S>) to(later.value())).withLaterName(named(later.id()));
      return effectiveFrom
          .filter(day -> later.effectiveFrom().exists(day::isAfter))
          .map(
              day ->
                  language.text(
                      ReportMessages.REVERSED,
                      difference.earlierName(),
                      day.toString(),
                      difference.laterName()))
          .map(difference::withNote)
          .getOrElse(difference);
    }
  }

  private static <S> Difference<S> between(Policy<S> earlier, Policy<S> later, Language language) {
    Option<Difference<S>> partial = Option.none();
    for (VariableOrder order : VariableOrder.values()) {
      try {
        Difference<S> found = new DifferenceFinder<>(earlier, later, order, language).find();
        if (found.relation() != Relation.NOT_DECIDED || !found.reason().isEmpty()) {
          return found;
        }
        partial = partial.orElse(Option.some(found));
      } catch (OverBudgetException tooLarge) {
        // In another order it may be small.
      } catch (Throwable problem) {
        return undecided(earlier, later, Prover.reason(problem, language), language);
      }
    }
    return partial.getOrElse(() -> undecided(earlier, later, "", language));
  }

  private static <S> Difference<S> undecided(
      Policy<S> earlier, Policy<S> later, String reason, Language language) {
    return ImmutableDifference.of(
        earlier,
        later,
        Relation.NOT_DECIDED,
        Array.empty(),
        false,
        reason,
        "",
        PolicyNames.earlier(language, later, earlier, Option.none()),
        PolicyNames.later(language, later, earlier, Option.none()),
        language);
  }

  /**
   * Which of some subjects, such as the uses on record, change their outcome.
   *
   * @param judgments the judgments that people have made about them
   * @return a change for each subject whose outcome differs, in the order of the subjects
   * @throws IllegalArgumentException if one of them is null
   */
  public Seq<Change<S>> of(Iterable<? extends S> subjects, Judgment... judgments) {
    AnalysisArguments.judgments("difference", judgments);
    return AnalysisArguments.<S>subjects("difference", subjects)
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
    Language language = language();
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
    if (!note().isEmpty()) {
      text.append(bullet).append(language.text(FindingMessages.NOTE, note())).append('\n');
    }
    if (!reason().isEmpty()) {
      text.append(bullet).append(reason()).append('\n');
    } else if (relation() == Relation.NOT_DECIDED) {
      text.append(bullet).append(language.text(ReportMessages.TOO_LARGE_REMEDY)).append('\n');
    }
    lines()
        .groupBy(line -> line.before() + " " + line.after() + " " + line.causes())
        .values()
        .toArray()
        .sortBy(same -> lines().indexOf(same.head()))
        .forEach(same -> print(text, same, bullet, inner));
    if (!isComplete() && lines().nonEmpty() && reason().isEmpty()) {
      text.append(bullet).append(language.text(ReportMessages.MORE)).append('\n');
    }
    return text.toString();
  }

  /** Lines that have one cause stand together. */
  private void print(StringBuilder text, Seq<Line> same, String bullet, String inner) {
    Language language = language();
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
          .append(
              language.text(
                  // Where lines are missing, some of them may be of this kind.
                  isComplete()
                      ? ReportMessages.MORE_OF_THIS_KIND
                      : ReportMessages.AT_LEAST_MORE_OF_THIS_KIND,
                  same.size() - SHOWN))
          .append('\n');
    }
    String example = CaseWording.facts(first.witness().factValues(), language);
    text.append(inner).append(language.text(ReportMessages.EXAMPLE, example)).append('\n');
  }
}
