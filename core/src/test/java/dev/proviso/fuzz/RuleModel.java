package dev.proviso.fuzz;

import dev.proviso.law.Period;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A rule of the oracle. */
record RuleModel(
    Effect effect,
    String id,
    ConditionModel condition,
    List<ExceptionModel> exceptions,
    @Nullable Days during) {

  /**
   * The days for which a rule is in force.
   *
   * @param from the first day, as an index; null if there is none
   * @param until the first day after it, as an index; null if there is none
   * @param date the date that must lie in it
   */
  record Days(@Nullable Integer from, @Nullable Integer until, ValueSlot date) {
    Ternary truth(SubjectModel here, Situation situation) {
      @Nullable Integer day = date.index(here, situation);
      return day == null
          ? Ternary.UNKNOWN
          : Ternary.of((from == null || day >= from) && (until == null || day < until));
    }

    Period period() {
      if (from == null || until == null) {
        return from == null
            ? Period.before(RegisterModel.day(java.util.Objects.requireNonNull(until)))
            : Period.from(RegisterModel.day(from));
      }
      return Period.from(RegisterModel.day(from)).until(RegisterModel.day(until));
    }
  }

  Ternary truth(SubjectModel here, Situation situation) {
    Ternary truth = ExceptionModel.truth(condition, exceptions, here, situation);
    return during == null ? truth : truth.and(during.truth(here, situation));
  }

  Rule<SubjectModel> build() {
    Rule<SubjectModel> rule =
        Rule.of(effect, id, condition.build())
            .withExceptions(Array.ofAll(exceptions).map(ExceptionModel::build));
    return during == null ? rule : rule.during(during.period(), during.date().dateFact());
  }

  /** The rule with other conditions, in itself and in its exceptions. */
  RuleModel mapped(UnaryOperator<ConditionModel> change) {
    return new RuleModel(
        effect, id, change.apply(condition), ExceptionModel.mapped(exceptions, change), during);
  }

  List<ConditionModel> conditions() {
    return ExceptionModel.conditions(condition, exceptions);
  }

  @Override
  public String toString() {
    String days =
        during == null ? "" : " during " + during.period() + " by " + during.date().name();
    return effect + " " + id + " when " + condition + ExceptionModel.shown(exceptions) + days;
  }
}
