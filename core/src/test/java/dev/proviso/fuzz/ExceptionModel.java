package dev.proviso.fuzz;

import dev.proviso.condition.ExceptionClause;
import io.vavr.collection.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** An exception, with exceptions to it. */
record ExceptionModel(String id, ConditionModel condition, List<ExceptionModel> exceptions) {

  /** A condition holds with exceptions if it holds and none of them does. */
  static Ternary truth(
      ConditionModel condition,
      List<ExceptionModel> exceptions,
      SubjectModel here,
      Situation situation) {
    Ternary truth = condition.truth(here, situation);
    for (ExceptionModel exception : exceptions) {
      truth = truth.and(truth(exception.condition, exception.exceptions, here, situation).not());
    }
    return truth;
  }

  static List<ConditionModel> conditions(
      ConditionModel condition, List<ExceptionModel> exceptions) {
    List<ConditionModel> all = new ArrayList<>(List.of(condition));
    exceptions.forEach(one -> all.addAll(conditions(one.condition, one.exceptions)));
    return all;
  }

  /** Exceptions with other conditions. */
  static List<ExceptionModel> mapped(
      List<ExceptionModel> exceptions, UnaryOperator<ConditionModel> change) {
    return exceptions.stream()
        .map(
            one ->
                new ExceptionModel(
                    one.id, change.apply(one.condition), mapped(one.exceptions, change)))
        .toList();
  }

  ExceptionClause<SubjectModel> build() {
    return ExceptionClause.of(id, condition.build())
        .withExceptions(Array.ofAll(exceptions).map(ExceptionModel::build));
  }

  /** Exceptions as they are printed behind a condition. */
  static String shown(List<ExceptionModel> exceptions) {
    StringBuilder text = new StringBuilder();
    for (ExceptionModel one : exceptions) {
      text.append(" unless (").append(one.condition).append(shown(one.exceptions)).append(")");
    }
    return text.toString();
  }
}
