package dev.proviso.analysis;

import dev.proviso.language.Language;
import dev.proviso.law.Citation;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/**
 * A case in which a claim does not hold: only the facts that matter, each with a value that a
 * person would recognize. It was replayed on the evaluator that decides about real subjects.
 *
 * <pre>{@code
 * finding.counterexample().get().sentence();
 * // offense › maximum term: 6 years; legal approval: not known
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface Counterexample permits ImmutableCounterexample {

  /**
   * The facts that matter.
   *
   * @return the facts with their values; every other fact may have any value
   */
  Seq<FactValue> factValues();

  /**
   * What the evaluator said of the case, for each policy or condition of the claim.
   *
   * @return for example "cyber-end-use permits it by the rule against-serious-crimes"
   */
  Seq<String> replayed();

  /**
   * The law behind the rules that decided.
   *
   * @return the citations, sorted, without repetition
   */
  Seq<Citation> citations();

  /**
   * The case in one sentence.
   *
   * @return the facts with their values; "whatever the facts are" if none matters
   */
  default String sentence() {
    return CaseWording.facts(factValues(), Language.english());
  }
}
