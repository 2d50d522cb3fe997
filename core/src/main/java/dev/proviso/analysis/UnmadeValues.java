package dev.proviso.analysis;

import dev.proviso.language.Message;
import dev.proviso.value.ValueType;
import dev.proviso.wording.ConditionWording;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** Says which values of a case the library cannot make, and what their author can do about it. */
final class UnmadeValues {

  private UnmadeValues() {}

  /**
   * The reason, in words.
   *
   * @param unmakeable the questions to which the library cannot make every answer
   */
  static String words(Seq<Axis> unmakeable, ConditionWording wording) {
    Map<Message.Plural, Seq<String>> byReason = LinkedHashMap.empty();
    for (Axis axis : unmakeable) {
      byReason =
          byReason.put(
              reason(axis),
              Array.of("`" + axis.question + "`"),
              (one, other) -> one.appendAll(other));
    }
    return byReason
        .map(
            reason ->
                wording
                    .language()
                    .text(reason._1(), reason._2().size(), wording.values().and(reason._2())))
        .mkString("; ");
  }

  private static Message.Plural reason(Axis axis) {
    ValueType<Object> type = axis.kind() == Axis.Kind.SET ? axis.elementType() : axis.type();
    if (type.element().isDefined()) {
      return FindingMessages.UNMADE_SETS;
    }
    if (!type.canMakeValues()) {
      return type.hasText() && type.isDeclared()
          ? FindingMessages.UNLISTED_VALUES
          : FindingMessages.UNTYPED_VALUES;
    }
    return isBuiltIn(type) ? FindingMessages.LIMIT_VALUES : FindingMessages.UNMADE_VALUES;
  }

  private static boolean isBuiltIn(ValueType<?> type) {
    return type.javaType().getName().startsWith("java.")
        && type.comparesLike(ValueType.of(type.javaType()));
  }
}
