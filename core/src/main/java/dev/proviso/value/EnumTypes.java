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
    ValueTypeBuilder<Enum<?>> builder =
        new ValueTypeBuilder<>(declaring, declaring.getName(), declaring);
    builder.order = natural();
    builder.text = DefaultText.text();
    builder.label = new EnumLabels(constants);
    builder.domain = new ValueDomain.Closed<>(constants);
    return builder.build();
  }

  /** Constants compare in the order of declaration, and no enum can change that. */
  @SuppressWarnings("unchecked") // constants of one enum are comparable
  private static Comparator<Enum<?>> natural() {
    return (Comparator<Enum<?>>) (Comparator<?>) Comparator.<Integer>naturalOrder();
  }
}
