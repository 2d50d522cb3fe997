package dev.proviso.rule;

import dev.proviso.condition.Truth;

/** Whether one rule applies to a subject, and with which effect. */
public interface Conclusion {

  /** What the rule says when it applies. */
  Effect effect();

  /**
   * Whether it applies.
   *
   * @return true, false, or unknown
   */
  Truth truth();
}
