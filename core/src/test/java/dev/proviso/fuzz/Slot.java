package dev.proviso.fuzz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place of a schema: something that a subject has an answer to. */
sealed interface Slot permits ValueSlot, SetSlot, PartSlot, ListSlot, CodeSlot, JudgmentSlot {

  /** The name by which the library asks. */
  String name();

  /** The index of the answer in the subject. */
  int place();

  /**
   * The answers of the finite world.
   *
   * @param isOpen whether answers that are unknown, wholly or partly, are among them; null stands
   *     for an unknown answer
   */
  List<@Nullable Object> answers(boolean isOpen);

  /** Whether a subject may be known to have no answer, beside having one that is not known. */
  default boolean isOptional() {
    return false;
  }

  /** Whether somebody can be asked for an answer that is not known. */
  default boolean isAskable() {
    return !isOptional();
  }

  /** Whether the slot is a fact of the subject, not a judgment or the date of the decision. */
  default boolean isFact() {
    return true;
  }
}
