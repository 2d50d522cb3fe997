package dev.proviso.trace;

import dev.proviso.algebra.KleeneLogic;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Truth;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.trace.access.ResidualPolicy;
import dev.proviso.trace.access.TraceFactory;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Supplier;

/** Creates the traces of this package. */
final class DefaultTraceFactory extends TraceFactory {

  @Override
  public Question question(Seq<String> path, String name, Question.Kind kind) {
    return Question.of(path, name, kind);
  }

  @Override
  public ConditionTrace condition(
      Condition<?> condition,
      Truth truth,
      Seq<Answer> answers,
      Seq<ConditionTrace> children,
      Seq<ExceptionTrace> exceptions,
      Seq<Judgment> judgments,
      Seq<String> remarks) {
    return ImmutableConditionTrace.of(
        condition, truth, answers, children, exceptions, judgments, remarks);
  }

  @Override
  public ExceptionTrace exception(
      ExceptionClause<?> exception,
      Truth truth,
      ConditionTrace condition,
      Seq<ExceptionTrace> exceptions) {
    return ImmutableExceptionTrace.of(exception, truth, condition, exceptions);
  }

  @Override
  public RuleTrace rule(
      Rule<?> rule,
      Truth truth,
      Option<ConditionTrace> inForce,
      ConditionTrace condition,
      Seq<ExceptionTrace> exceptions) {
    return ImmutableRuleTrace.of(rule, truth, inForce, condition, exceptions);
  }

  @Override
  public PolicyTrace byRules(
      String policy,
      Option<CombiningAlgorithm> combining,
      Option<Outcome> otherwise,
      Outcome outcome,
      Supplier<Seq<RuleTrace>> rules,
      Function<PolicyTrace, ResidualPolicy> residual) {
    return new PolicyTrace(
        policy,
        combining,
        otherwise,
        outcome,
        rules,
        residual,
        Array.empty(),
        Array.empty(),
        Option.none());
  }

  @Override
  public PolicyTrace together(
      String policy, Seq<PolicyTrace> members, Function<PolicyTrace, ResidualPolicy> residual) {
    return new PolicyTrace(
        policy,
        Option.none(),
        Option.none(),
        KleeneLogic.K3.together(members.map(PolicyTrace::outcome).asJava()),
        Array::empty,
        residual,
        members,
        Array.empty(),
        Option.none());
  }

  @Override
  public PolicyTrace ofEdition(PolicyTrace trace, String edition) {
    return trace.ofEdition(edition);
  }

  @Override
  public PolicyTrace given(PolicyTrace trace, Seq<Judgment> judgments) {
    return trace.given(judgments);
  }
}
