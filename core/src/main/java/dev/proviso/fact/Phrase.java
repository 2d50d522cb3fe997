package dev.proviso.fact;

import dev.proviso.check.NameChecks;
import dev.proviso.style.PrehashedStyle;
import org.immutables.value.Value;

/**
 * How a yes-or-no fact reads as a clause, both ways.
 *
 * <pre>{@code
 * Phrase.of("the act is intentional", "the act is not intentional")
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface Phrase permits ImmutablePhrase {

  /**
   * The clause that states the fact.
   *
   * @return for example "the act is intentional"
   */
  String affirmed();

  /**
   * The clause that denies it.
   *
   * @return for example "the act is not intentional"
   */
  String denied();

  /**
   * A phrase and its denial.
   *
   * @param affirmed the clause that states the fact
   * @param denied the clause that denies it
   * @throws IllegalArgumentException if both read the same, or one is blank
   */
  static Phrase of(String affirmed, String denied) {
    NameChecks.checkText("phrase", affirmed);
    NameChecks.checkText("phrase", denied);
    if (affirmed.equals(denied)) {
      throw new IllegalArgumentException(
          "phrase: `"
              + affirmed
              + "` states and denies the fact in the same words; word the denial");
    }
    return ImmutablePhrase.of(affirmed, denied);
  }
}
