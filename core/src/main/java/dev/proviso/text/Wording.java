package dev.proviso.text;

import dev.proviso.check.NullChecks;
import dev.proviso.condition.Condition;
import dev.proviso.language.Language;
import dev.proviso.wording.ConditionWording;

/**
 * Conditions as English clauses, affirmed or denied: a denial has words of its own, and brackets
 * follow the structure of the tree.
 *
 * <pre>{@code
 * Wording.of(condition);       // "state is one of {Germany (DE), Norway (NO)}"
 * Wording.denying(condition);  // "state is none of {Germany (DE), Norway (NO)}"
 * }</pre>
 */
public final class Wording {

  private static final ConditionWording ENGLISH = ConditionWording.of(Language.english());

  private Wording() {}

  /**
   * The clause that states a condition.
   *
   * @return the clause, without a full stop
   */
  public static String of(Condition<?> condition) {
    return ENGLISH.affirming(given(condition));
  }

  /**
   * The clause that denies a condition.
   *
   * @return the clause, without a full stop
   */
  public static String denying(Condition<?> condition) {
    return ENGLISH.denying(given(condition));
  }

  private static Condition<?> given(Condition<?> condition) {
    return NullChecks.notNull("wording", "condition", condition, "give one");
  }
}
