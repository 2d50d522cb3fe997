package dev.proviso.analysis;

import dev.proviso.style.PrehashedStyle;
import org.immutables.value.Value;

/** One fact that matters in a case, and its value. */
@Value.Immutable
@PrehashedStyle
public sealed interface FactValue permits ImmutableFactValue {

  /**
   * What is asked.
   *
   * @return the fact or judgment with the parts that lead to it, as in "offense › maximum term"
   */
  String question();

  /**
   * The answer in words.
   *
   * @return for example "6 years", or "not known"
   */
  String value();

  /**
   * A circumstance.
   *
   * @param question what is asked
   * @param value the answer in words
   */
  static FactValue of(String question, String value) {
    return ImmutableFactValue.of(
        AnalysisArguments.text("circumstance", "question", question),
        AnalysisArguments.text("circumstance", "value", value));
  }
}
