package dev.proviso.trace.access;

import dev.proviso.condition.Condition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Truth;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.trace.Answer;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.ExceptionTrace;
import dev.proviso.trace.PolicyTrace;
import dev.proviso.trace.Question;
import dev.proviso.trace.RuleTrace;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Creates traces for the engine. Traces are public and nobody but the engine creates them, so no
 * public method of theirs can do it: their package registers its factory here, in a package that is
 * not exported.
 */
public abstract class TraceFactory {

  private static volatile @Nullable TraceFactory registered;

  /** For the package of traces. */
  protected TraceFactory() {}

  /** Registers the factory. The class of policy traces does so in its static initializer. */
  public static void register(TraceFactory factory) {
    registered = factory;
  }

  /**
   * The factory.
   *
   * @return the one that is registered
   */
  public static TraceFactory instance() {
    try {
      MethodHandles.lookup().ensureInitialized(PolicyTrace.class);
    } catch (IllegalAccessException unreachable) {
      throw new AssertionError("a public class of the same module", unreachable);
    }
    return Objects.requireNonNull(registered, "registered");
  }

  /**
   * A question that came up.
   *
   * @param path the parts that lead to what is asked
   * @param name the name of the fact, or the id of the judgment
   * @param kind what kind of answer is asked for
   */
  public abstract Question question(Seq<String> path, String name, Question.Kind kind);

  /**
   * How a condition turned out.
   *
   * @param truth how it turned out
   * @param answers what was read for this node
   * @param children how its operands turned out
   * @param exceptions how its exceptions turned out
   * @param judgments the judgments that answered it
   * @param remarks what has to be said along with it
   */
  public abstract ConditionTrace condition(
      Condition<?> condition,
      Truth truth,
      Seq<Answer> answers,
      Seq<ConditionTrace> children,
      Seq<ExceptionTrace> exceptions,
      Seq<Judgment> judgments,
      Seq<String> remarks);

  /**
   * How an exception turned out.
   *
   * @param truth whether it applies
   * @param condition how its condition turned out
   * @param exceptions how its own exceptions turned out
   */
  public abstract ExceptionTrace exception(
      ExceptionClause<?> exception,
      Truth truth,
      ConditionTrace condition,
      Seq<ExceptionTrace> exceptions);

  /**
   * How a rule turned out.
   *
   * @param truth whether it applies
   * @param inForce how the days turned out for which it holds
   * @param condition how its condition turned out
   * @param exceptions how its exceptions turned out
   */
  public abstract RuleTrace rule(
      Rule<?> rule,
      Truth truth,
      Option<ConditionTrace> inForce,
      ConditionTrace condition,
      Seq<ExceptionTrace> exceptions);

  /**
   * How a policy made of rules turned out.
   *
   * @param policy the id of the policy
   * @param combining how its rules combine
   * @param otherwise what holds when none applies
   * @param outcome the outcome that follows from how the rules turned out
   * @param rules how the rules turned out, evaluated on the first request
   * @param residual what is left of the policy of a trace once everything that was read is put in
   */
  public abstract PolicyTrace byRules(
      String policy,
      Option<CombiningAlgorithm> combining,
      Option<Outcome> otherwise,
      Outcome outcome,
      Supplier<Seq<RuleTrace>> rules,
      Function<PolicyTrace, ResidualPolicy> residual);

  /**
   * How a policy turned out that permits only what each of its members permits.
   *
   * @param policy the id of the policy
   * @param members how its members turned out
   * @param residual what is left of the policy of a trace once everything that was read is put in
   */
  public abstract PolicyTrace together(
      String policy, Seq<PolicyTrace> members, Function<PolicyTrace, ResidualPolicy> residual);

  /**
   * A trace that names the edition of the policy that decided.
   *
   * @param edition the name of the edition
   */
  public abstract PolicyTrace ofEdition(PolicyTrace trace, String edition);

  /**
   * How a policy turned out, with the judgments that were given, asked for or not.
   *
   * @param trace how it turned out
   * @return the trace with the judgments; nothing of it has been requested yet
   */
  public abstract PolicyTrace given(PolicyTrace trace, Seq<Judgment> judgments);
}
