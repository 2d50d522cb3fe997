package dev.proviso.compiled;

import dev.proviso.condition.Judgment;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a variable has for a value. */
abstract class VariableReader {

  /** One of the values of the variable. */
  abstract int value(
      int variable,
      Object subject,
      @Nullable LocalDate date,
      Seq<Judgment> judgments,
      @Nullable Object[] memo);

  /** Asks the variables themselves. */
  static VariableReader of(List<Variable> all) {
    Variable[] variables = all.toArray(new Variable[0]);
    return new VariableReader() {
      @Override
      int value(
          int variable,
          Object subject,
          @Nullable LocalDate date,
          Seq<Judgment> judgments,
          @Nullable Object[] memo) {
        return variables[variable].value(subject, date, judgments, memo);
      }
    };
  }
}
