package dev.proviso.compiled;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes down how each variable is read, so that an automaton of any size reads facts as if the
 * code had been written by hand.
 */
final class ReaderGenerator {

  private static final String AT =
      "(Ljava/lang/Object;Ljava/time/LocalDate;Lio/vavr/collection/Seq;[Ljava/lang/Object;)I";
  private static final String VALUE =
      "(ILjava/lang/Object;Ljava/time/LocalDate;Lio/vavr/collection/Seq;[Ljava/lang/Object;)I";
  private static final int SUBJECT = 2;
  private static final int DATE = 3;
  private static final int JUDGMENTS = 4;
  private static final int MEMO = 5;
  private static final int ANSWER = 6;

  private final HiddenClass hidden = new HiddenClass(VariableReader.class);

  /** Nothing but the number of the variable is not an object, and it is read only once. */
  private final MethodAssembler code = new MethodAssembler(hidden.file(), List.of(), ANSWER + 1);

  private ReaderGenerator() {}

  static VariableReader of(List<Variable> variables) {
    @Nullable VariableReader written =
        variables.size() < 2 ? null : new ReaderGenerator().reader(variables);
    return written == null ? VariableReader.of(variables) : written;
  }

  private @Nullable VariableReader reader(List<Variable> variables) {
    List<MethodAssembler.Label> labels = new ArrayList<>();
    while (labels.size() < variables.size()) {
      labels.add(new MethodAssembler.Label());
    }
    code.keep(
        "java/lang/Object",
        "",
        "java/lang/Object",
        "java/time/LocalDate",
        "io/vavr/collection/Seq",
        "[Ljava/lang/Object;");
    code.local(MethodAssembler.ILOAD, 1).jumpTable(labels);
    for (Variable variable : variables) {
      code.mark(labels.get(variable.index()));
      if (variable instanceof FactVariable fact) {
        answered(fact);
      } else {
        constant(variable, Variable.class);
        code.local(MethodAssembler.ALOAD, SUBJECT).local(MethodAssembler.ALOAD, DATE);
        code.local(MethodAssembler.ALOAD, JUDGMENTS).local(MethodAssembler.ALOAD, MEMO);
        code.callVirtual(HiddenClass.name(Variable.class), "value", AT).op(MethodAssembler.IRETURN);
      }
      if (code.size() > HiddenClass.LONGEST) {
        return null;
      }
    }
    return (@Nullable VariableReader) hidden.make("value", VALUE, code);
  }

  private void constant(Object value, Class<?> type) {
    code.constant(hidden.field(value)).cast(HiddenClass.name(type));
  }

  private void answered(FactVariable fact) {
    MethodAssembler.Label unknown = new MethodAssembler.Label();
    FactSource source = fact.source();
    read(source, source.isShared() ? source.reading() : source.readingByClass());
    code.local(MethodAssembler.ASTORE, ANSWER).local(MethodAssembler.ALOAD, ANSWER);
    code.jump(MethodAssembler.IFNULL, unknown);
    constant(fact.sorting(), ValuePartition.class);
    code.local(MethodAssembler.ALOAD, ANSWER);
    String place = "place";
    if (fact.sorting().type().isEnum()) {
      place = "placeOfConstant";
    } else if (fact.sorting().type() == Integer.class) {
      place = "placeOfInteger";
    }
    code.callVirtual(HiddenClass.name(ValuePartition.class), place, "(Ljava/lang/Object;)I")
        .op(MethodAssembler.IRETURN);
    code.mark(unknown);
    code.number(fact.unknown()).op(MethodAssembler.IRETURN);
  }

  private void read(FactSource source) {
    read(source, source.reading());
  }

  private void read(FactSource source, @Nullable Function<Object, @Nullable Object> reading) {
    @Nullable FactSource parent = source.parent();
    if (source.isWhole()) {
      code.local(MethodAssembler.ALOAD, SUBJECT);
    } else if (reading == null || parent == null) {
      code.local(MethodAssembler.ALOAD, DATE);
    } else if (source.isShared()) {
      constant(source, FactSource.class);
      code.local(MethodAssembler.ALOAD, SUBJECT)
          .local(MethodAssembler.ALOAD, DATE)
          .local(MethodAssembler.ALOAD, MEMO);
      code.callVirtual(
          HiddenClass.name(FactSource.class),
          "get",
          "(Ljava/lang/Object;Ljava/time/LocalDate;[Ljava/lang/Object;)Ljava/lang/Object;");
    } else {
      hidden.read(code, reading);
      read(parent);
      hidden.off(code, parent.isWhole());
    }
  }
}
