package dev.proviso.analysis;

import dev.proviso.check.NullChecks;
import dev.proviso.condition.Definition;
import dev.proviso.style.PrehashedStyle;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * One term as two instruments define it: which meaning is the broader one, with a case each way.
 *
 * <pre>{@code
 * DefinitionComparison.compare(TERRORIST_ACT_OF_THE_CERTIFICATE, TERRORIST_OFFENSE_OF_THE_DIRECTIVE).relation();
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public abstract sealed class DefinitionComparison permits ImmutableDefinitionComparison {

  DefinitionComparison() {}

  /** How the first meaning stands to the second. */
  public enum Relation {
    /** Both mean the same. */
    SAME,
    /** The first covers all that the second does, and more. */
    BROADER,
    /** The second covers all that the first does, and more. */
    NARROWER,
    /** Each covers something that the other does not. */
    DIFFERENT,
    /** The question is too large for the budget. */
    NOT_DECIDED
  }

  /** How the first meaning stands to the second. */
  public abstract Relation relation();

  /**
   * A case that only the first covers.
   *
   * @return the case, replayed on the evaluator; none if there is none
   */
  public abstract Option<Counterexample> onlyFirst();

  /**
   * A case that only the second covers.
   *
   * @return the case, replayed on the evaluator; none if there is none
   */
  public abstract Option<Counterexample> onlySecond();

  /**
   * Compares two definitions over fully known subjects.
   *
   * @param second another
   * @return how they stand to each other
   */
  public static <S> DefinitionComparison compare(Definition<S> first, Definition<S> second) {
    NullChecks.notNull("comparison of definitions", "first definition", first, "give one");
    NullChecks.notNull("comparison of definitions", "second definition", second, "give one");
    Finding forth = Prover.standard().check(Claims.<S>implies(first, second));
    Finding back = Prover.standard().check(Claims.<S>implies(second, first));
    boolean decided =
        forth.verdict() != Verdict.NOT_DECIDED && back.verdict() != Verdict.NOT_DECIDED;
    Relation relation =
        !decided ? Relation.NOT_DECIDED : relation(isRefuted(forth), isRefuted(back));
    return ImmutableDefinitionComparison.of(
        relation, forth.counterexample(), back.counterexample());
  }

  private static boolean isRefuted(Finding finding) {
    return finding.verdict() == Verdict.REFUTED;
  }

  private static Relation relation(boolean onlyFirst, boolean onlySecond) {
    if (onlyFirst) {
      return onlySecond ? Relation.DIFFERENT : Relation.BROADER;
    }
    return onlySecond ? Relation.NARROWER : Relation.SAME;
  }
}
