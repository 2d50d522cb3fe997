package dev.proviso.evaluation;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Operator;
import org.jspecify.annotations.Nullable;

/**
 * A comparison with constants of one enum, looked up where others are gone through: of enums it is
 * known that both find the same.
 */
@SuppressWarnings({
  "EnumOrdinal", // an index into an array that is kept nowhere
  "ArrayRecordComponent" // never compared
})
record EnumMembership(Class<?> type, boolean[] chosen) {

  static @Nullable EnumMembership of(Comparison<?, ?> comparison) {
    boolean choice =
        comparison.type().isEnum()
            && (comparison.operator() == Operator.IS
                || comparison.operator() == Operator.IS_ONE_OF);
    if (!choice || !(comparison.constants().head() instanceof Enum<?> first)) {
      return null;
    }
    Class<?> type = first.getDeclaringClass();
    boolean[] chosen = new boolean[type.getEnumConstants().length];
    for (Object constant : comparison.constants()) {
      if (!(constant instanceof Enum<?> one) || one.getDeclaringClass() != type) {
        return null;
      }
      chosen[one.ordinal()] = true;
    }
    return new EnumMembership(type, chosen);
  }

  boolean isAbout(Object answer) {
    return answer instanceof Enum<?> one && one.getDeclaringClass() == type;
  }

  boolean has(Object answer) {
    return chosen[((Enum<?>) answer).ordinal()];
  }
}
