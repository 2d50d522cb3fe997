package dev.proviso.condition;

import dev.proviso.fact.NameRules;
import dev.proviso.problem.NullChecks;
import dev.proviso.style.PrehashedStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A person's answer to a {@link JudgmentQuestion}: what was judged, by whom, when, and why.
 *
 * <pre>{@code
 * Judgment.of("proportionate", true, "Review Board", LocalDate.of(2022, 1, 10), "no milder means")
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface Judgment permits ImmutableJudgment {

  /**
   * The id of the question that was judged.
   *
   * @return the id
   */
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

  /**
   * The day of the judgment.
   *
   * @return the date
   */
  LocalDate when();

  /**
   * The reason given.
   *
   * @return the reason
   */
  String why();

  /**
   * A judgment.
   *
   * @param id the id of the question
   * @param holds the answer, true for yes
   * @param who who judged
   * @param when the day of the judgment
   * @param why the reason given
   * @return the judgment
   * @throws IllegalArgumentException if a text is blank or holds control characters: a judgment
   *     without a person and a reason is none
   */
  static Judgment of(String id, boolean holds, String who, LocalDate when, String why) {
    String where = "judgment `" + NameRules.check("judgment", id) + "`";
    return ImmutableJudgment.of(
        id,
        holds,
        NameRules.check(where + ": who", who),
        NullChecks.notNull(where, "day", when, "say when it was judged"),
        NameRules.check(where + ": why", why));
  }
}
