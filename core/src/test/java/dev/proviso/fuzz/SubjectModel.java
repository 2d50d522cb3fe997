package dev.proviso.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A subject, or a part of one: an answer for each slot of its schema. Values are indices into the
 * ladder of their kind, parts are subjects, lists are lists of subjects; null is unknown.
 */
final class SubjectModel {

  private final Schema schema;
  private final @Nullable Object[] answers;

  SubjectModel(Schema schema, @Nullable Object[] answers) {
    this.schema = schema;
    this.answers = answers;
  }

  Schema schema() {
    return schema;
  }

  /** The answer as it is stored, an {@link Absence} included. */
  @Nullable Object stored(Slot slot) {
    return answers[slot.place()];
  }

  /** The answer, or that it is known to be absent; null if nothing is known. */
  @Nullable Object known(Slot slot) {
    @Nullable Object stored = answers[slot.place()];
    return stored == Absence.ABSENT ? stored : answer(slot);
  }

  /** The answer; null if it is not known for whatever reason. */
  @Nullable Object answer(Slot slot) {
    @Nullable Object stored = answers[slot.place()];
    return stored instanceof Absence ? null : stored;
  }

  SubjectModel with(Slot slot, @Nullable Object answer) {
    @Nullable Object[] changed = answers.clone();
    changed[slot.place()] = answer;
    return new SubjectModel(schema, changed);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SubjectModel that && Arrays.equals(answers, that.answers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(answers);
  }

  @Override
  public String toString() {
    StringJoiner text = new StringJoiner("; ", "{", "}");
    for (Slot slot : schema.slots()) {
      text.add(slot.name() + ": " + shown(slot, answers[slot.place()]));
    }
    return text.toString();
  }

  private static String shown(Slot slot, @Nullable Object answer) {
    if (answer == null) {
      return "not known";
    }
    if (slot instanceof ValueSlot value && answer instanceof Integer index) {
      return value.kind().shown(index);
    }
    if (slot instanceof ValueSlot value && answer instanceof GradedAnswer graded) {
      return value.kind().shown(graded.index()) + " (" + graded.grade() + ")";
    }
    if (slot instanceof SetSlot set && answer instanceof List<?> elements) {
      return elements.stream().map(one -> set.element().shown((Integer) one)).toList().toString();
    }
    return answer.toString();
  }
}
