package dev.proviso.condition;

import dev.proviso.check.NameChecks;
import dev.proviso.style.PrehashedStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A person's answer to a {@link JudgmentQuestion}: what was judged, by whom, when, and why.
 *
 * <pre>{@code
 * Judgment.yes("proportionate")
 *     .by("Review Board", LocalDate.of(2022, 1, 10))
 *     .because("there are no milder means")
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface Judgment permits ImmutableJudgment {

  /** The id of the question that was judged. */
  String id();

  /**
   * The answer.
   *
   * @return true for yes
   */
  boolean holds();

  /**
   * Who judged.
   *
   * @return a person or body
   */
  String who();

  /** The day of the judgment. */
  LocalDate when();

  /** The reason given. */
  String why();

  /**
   * Begins a judgment that answers yes.
   *
   * @param id the id of the question
   * @return the half sentence; go on with {@code by}
   * @throws IllegalArgumentException if the id is null, blank or holds control characters
   */
  static JudgmentOpening yes(String id) {
    return of(id, true);
  }

  /**
   * Begins a judgment that answers no.
   *
   * @param id the id of the question
   * @return the half sentence; go on with {@code by}
   * @throws IllegalArgumentException if the id is null, blank or holds control characters
   */
  static JudgmentOpening no(String id) {
    return of(id, false);
  }

  /**
   * Begins a judgment whose answer is at hand.
   *
   * @param id the id of the question
   * @param holds the answer, true for yes
   * @return the half sentence; go on with {@code by}
   * @throws IllegalArgumentException if the id is null, blank or holds control characters
   */
  static JudgmentOpening of(String id, boolean holds) {
    return new JudgmentOpening(NameChecks.check("judgment", id), holds);
  }
}
