package dev.proviso.value;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Comparator;

/** Enums: all constants are known, and ordered as they are declared. */
final class EnumTypes {

  private EnumTypes() {}

  static ValueType<?> of(Class<?> javaType) {
    Class<?> declaring = javaType.isEnum() ? javaType : javaType.getSuperclass();
    if (declaring != javaType) {
      return ClassTypes.of(declaring);
    }
    Seq<Enum<?>> constants = Array.of((Enum<?>[]) declaring.getEnumConstants());
    ValueType.Draft<Enum<?>> draft =
        new ValueType.Draft<>(declaring, declaring.getName(), declaring);
    draft.order = Comparator.comparingInt(EnumTypes::ordinal);
    draft.text = Enum::name;
    if (constants.exists(EnumTypes::printsItself)) {
      draft.label = constant -> printsItself(constant) ? constant.toString() : words(constant);
    } else if (constants.distinctBy(EnumTypes::words).size() < constants.size()) {
      draft.label = Enum::name;
    }
    draft.domain = new Domain.Closed<>(constants);
    return draft.type();
  }

  /** Whether its author says how a constant is printed, be it by its name. */
  @SuppressWarnings("GetClassOnEnum") // a constant with a body of its own may print itself
  private static boolean printsItself(Enum<?> constant) {
    try {
      return constant.getClass().getMethod("toString").getDeclaringClass() != Enum.class;
    } catch (NoSuchMethodException unreachable) {
      throw new AssertionError("every object has it", unreachable);
    }
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  @SuppressWarnings("EnumOrdinal") // the order of declaration is the order of the type
  private static int ordinal(Enum<?> constant) {
    return constant.ordinal();
  }
}
