package dev.proviso.compiled;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes down how each variable is read, so that an automaton of any size reads facts as if the
 * code had been written by hand.
 */
final class Readers {

  private static final String PACKAGE = HiddenClass.PACKAGE;
  private static final String AT =
      "(Ljava/lang/Object;Ljava/time/LocalDate;Lio/vavr/collection/Seq;[Ljava/lang/Object;)I";
  private static final String VALUE =
      "(ILjava/lang/Object;Ljava/time/LocalDate;Lio/vavr/collection/Seq;[Ljava/lang/Object;)I";
  private static final int SUBJECT = 2;
  private static final int DATE = 3;
  private static final int JUDGMENTS = 4;
  private static final int MEMO = 5;
  private static final int ANSWER = 6;

  private final HiddenClass hidden = new HiddenClass("Reader");

  /** Nothing but the number of the variable is not an object, and it is read only once. */
  private final Code code = new Code(hidden.file(), List.of(), ANSWER + 1);

  private Readers() {}

  static Reader of(List<Variable> variables) {
    @Nullable Reader written = variables.size() < 2 ? null : new Readers().reader(variables);
    return written == null ? Reader.of(variables) : written;
  }

  private @Nullable Reader reader(List<Variable> variables) {
    List<Code.Label> labels = new ArrayList<>();
    while (labels.size() < variables.size()) {
      labels.add(new Code.Label());
    }
    code.keep(
        "java/lang/Object",
        "",
        "java/lang/Object",
        "java/time/LocalDate",
        "io/vavr/collection/Seq",
        "[Ljava/lang/Object;");
    code.local(Code.ILOAD, 1).jumpTable(labels);
    for (Variable variable : variables) {
      code.mark(labels.get(variable.index()));
      if (variable instanceof Answered fact) {
        answered(fact);
      } else {
        constant(variable, "Variable");
        code.local(Code.ALOAD, SUBJECT).local(Code.ALOAD, DATE);
        code.local(Code.ALOAD, JUDGMENTS).local(Code.ALOAD, MEMO);
        code.callVirtual(PACKAGE + "Variable", "value", AT).op(Code.IRETURN);
      }
      if (code.size() > HiddenClass.LONGEST) {
        return null;
      }
    }
    return (@Nullable Reader) hidden.make("value", VALUE, code);
  }

  private void constant(Object value, String type) {
    code.constant(hidden.field(value)).cast(PACKAGE + type);
  }

  private void answered(Answered fact) {
    Code.Label unknown = new Code.Label();
    Source source = fact.source();
    read(source, source.isShared() ? source.reading() : source.readingByClass());
    code.local(Code.ASTORE, ANSWER).local(Code.ALOAD, ANSWER);
    code.jump(Code.IFNULL, unknown);
    constant(fact.sorting(), "Sorting");
    code.local(Code.ALOAD, ANSWER);
    String place = "place";
    if (fact.sorting().type().isEnum()) {
      place = "placeOfConstant";
    } else if (fact.sorting().type() == Integer.class) {
      place = "placeOfInteger";
    }
    code.callVirtual(PACKAGE + "Sorting", place, "(Ljava/lang/Object;)I").op(Code.IRETURN);
    code.mark(unknown);
    code.number(fact.unknown()).op(Code.IRETURN);
  }

  private void read(Source source) {
    read(source, source.reading());
  }

  private void read(Source source, @Nullable Function<Object, @Nullable Object> reading) {
    @Nullable Source parent = source.parent();
    if (source.isWhole()) {
      code.local(Code.ALOAD, SUBJECT);
    } else if (reading == null || parent == null) {
      code.local(Code.ALOAD, DATE);
    } else if (source.isShared()) {
      constant(source, "Source");
      code.local(Code.ALOAD, SUBJECT).local(Code.ALOAD, DATE).local(Code.ALOAD, MEMO);
      code.callVirtual(
          PACKAGE + "Source",
          "get",
          "(Ljava/lang/Object;Ljava/time/LocalDate;[Ljava/lang/Object;)Ljava/lang/Object;");
    } else {
      hidden.read(code, reading);
      read(parent);
      hidden.off(code, parent.isWhole());
    }
  }
}
