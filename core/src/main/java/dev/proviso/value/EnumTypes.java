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
    // A constant that prints as something else than its name has a label of its author's.
    if (constants.exists(constant -> !constant.toString().equals(constant.name()))) {
      draft.label =
          constant ->
              constant.toString().equals(constant.name()) ? words(constant) : constant.toString();
    }
    draft.domain = new Domain.Closed<>(constants);
    return draft.type();
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  @SuppressWarnings("EnumOrdinal") // the order of declaration is the order of the type
  private static int ordinal(Enum<?> constant) {
    return constant.ordinal();
  }
}
