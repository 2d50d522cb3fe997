package dev.proviso.testkit.mutation;

import dev.proviso.text.ValueText;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * Which mutants of a policy the author's checks noticed.
 *
 * <pre>{@code
 * report.explain();
 * // shipping: 37 of 39 mutants are noticed, 94.9 %
 * // …
 * // - Nothing in your tests notices if `it is insured` is left out in rule `heavy-but-insured`. …
 * }</pre>
 */
public final class MutationReport<S> {

  private final String policy;
  private final Seq<MutantResult<S>> results;
  private final Map<MutationKind, String> except;
  private final Seq<MutationKind> unneeded;
  private final boolean isUnneededWarned;

  MutationReport(
      String policy,
      Seq<MutantResult<S>> results,
      Map<MutationKind, String> except,
      Seq<MutationKind> unneeded,
      boolean isUnneededWarned) {
    this.policy = policy;
    this.results = results;
    this.except = except;
    this.unneeded = unneeded;
    this.isUnneededWarned = isUnneededWarned;
  }

  /**
   * What became of each mutant.
   *
   * @return the results, in the order of the policy
   */
  public Seq<MutantResult<S>> results() {
    return results;
  }

  /**
   * The mutants that a check failed on.
   *
   * @return those that were noticed
   */
  public Seq<Mutant<S>> killed() {
    return of(MutantFate.KILLED);
  }

  /**
   * The mutants that decide otherwise than the policy, and that no check failed on.
   *
   * @return those that were not noticed
   */
  public Seq<Mutant<S>> survived() {
    return of(MutantFate.SURVIVED);
  }

  /**
   * The mutants that are proved to decide every subject as the policy does. They do not count.
   *
   * @return those in which there is nothing to notice
   */
  public Seq<Mutant<S>> equivalent() {
    return of(MutantFate.EQUIVALENT);
  }

  /**
   * The mutants that no check failed on, and that the prover could neither prove equivalent to the
   * policy nor refute. They do not count.
   *
   * @return the mutants that are not decided
   */
  public Seq<Mutant<S>> notDecided() {
    return of(MutantFate.NOT_DECIDED);
  }

  private Seq<Mutant<S>> of(MutantFate fate) {
    return with(fate).map(MutantResult::mutant);
  }

  private Seq<MutantResult<S>> with(MutantFate fate) {
    return results.filter(result -> result.fate() == fate);
  }

  /**
   * How many of the mutants that count were noticed.
   *
   * @return the killed in per cent of the killed and the survived; 0 if there are neither
   */
  public double score() {
    int counted = killed().size() + survived().size();
    return counted == 0 ? 0 : 100.0 * killed().size() / counted;
  }

  /**
   * The report as a text: the score; whoever survived, rule by rule, each with its question and a
   * case in which it matters; and, apart, what is equivalent and what is not decided.
   */
  public String explain() {
    StringBuilder text =
        new StringBuilder(policy)
            .append(": ")
            .append(killed().size())
            .append(" of ")
            .append(killed().size() + survived().size())
            .append(" mutants are noticed, ")
            .append(String.format(Locale.ROOT, "%.1f", score()))
            .append(" %\n");
    except.forEach(
        (kind, reason) ->
            text.append("Without such as have a ")
                .append(ValueText.of(kind))
                .append(": ")
                .append(reason)
                .append('\n'));
    unneeded().forEach(one -> text.append(capital(one)).append('\n'));
    with(MutantFate.SURVIVED)
        .groupBy(result -> result.mutant().place())
        .values()
        .toArray()
        .sortBy(same -> results.indexOf(same.head()))
        .forEach(same -> survivors(text, same));
    apart(text, MutantFate.EQUIVALENT, "Proved to decide every subject alike, and left out:");
    apart(text, MutantFate.NOT_DECIDED, "Not decided, and left out:");
    return text.toString();
  }

  private Seq<String> unneeded() {
    return unneeded.map(
        kind ->
            "remove except("
                + kind.name()
                + ", …): the policy has no mutant with a "
                + ValueText.of(kind));
  }

  private static <S> void survivors(StringBuilder text, Seq<MutantResult<S>> same) {
    MutationPlace place = same.head().mutant().place();
    text.append('\n').append(capital(place.words()));
    if (!place.rules().isEmpty() && !place.words().startsWith("rule")) {
      text.append(", used in rule `").append(place.rules().mkString("`, `")).append('`');
    }
    text.append('\n');
    for (MutantResult<S> one : same) {
      text.append("- ").append(one.mutant().question()).append('\n');
      if (!one.reason().isEmpty()) {
        text.append("  For example: ").append(one.reason()).append('\n');
      }
    }
  }

  private void apart(StringBuilder text, MutantFate fate, String heading) {
    Seq<MutantResult<S>> some = with(fate);
    if (some.nonEmpty()) {
      text.append('\n').append(heading).append('\n');
      some.forEach(
          one ->
              text.append("- ")
                  .append(one.mutant().description())
                  .append(one.reason().isEmpty() ? "" : ": " + one.reason())
                  .append('\n'));
    }
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /**
   * Verifies that enough of the mutants are noticed.
   *
   * @param percent the least score
   * @throws AssertionError if the score is less, there is no mutant that counts, or the policy has
   *     no mutant of a kind that is left out; its message ends with {@link #explain()}
   * @throws IllegalArgumentException if the least score is not from 0 to 100
   */
  public MutationReport<S> assertScoreAtLeast(double percent) {
    if (!(percent >= 0 && percent <= 100)) {
      throw new IllegalArgumentException(
          "score: `" + percent + "` is no percentage; give one from 0 to 100");
    }
    if (unneeded.nonEmpty() && !isUnneededWarned) {
      throw new AssertionError(unneeded().mkString("; ") + "\n\n" + explain());
    }
    if (killed().isEmpty() && survived().isEmpty()) {
      throw new AssertionError(
          "no mutant counts, so that nothing is said of the tests\n\n" + explain());
    }
    if (score() < percent) {
      throw new AssertionError("at least " + percent + " % was asked for\n\n" + explain());
    }
    return this;
  }

  /** Returns {@link #explain()}. */
  @Override
  public String toString() {
    return explain();
  }
}
