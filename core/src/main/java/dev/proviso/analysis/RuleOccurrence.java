package dev.proviso.analysis;

import dev.proviso.policy.RulePolicy;
import dev.proviso.rule.Rule;
import java.util.List;

/** Something that should occur by a rule of a policy, for some subject. */
sealed interface RuleOccurrence<S> {

  /** Whether it never occurs in some cases, such as on the days of a stretch. */
  boolean isNever(PolicyFunctions<S> functions, int within);

  /** The cases in which it occurs. */
  int function(PolicyFunctions<S> functions);

  /** Why it never occurs in these cases; empty if there is nothing to say. */
  default String why(PolicyFunctions<S> functions, int within) {
    return "";
  }

  /** A rule applies and, where the first that applies decides, is asked. */
  record Reachability<S>(Claim<S> claim, RulePolicy<S> member, Rule<S> rule, int index)
      implements RuleOccurrence<S> {

    @Override
    public boolean isNever(PolicyFunctions<S> functions, int within) {
      return functions.isNever(function(functions), within);
    }

    @Override
    public int function(PolicyFunctions<S> functions) {
      return functions.asked(member)[index];
    }

    @Override
    public String why(PolicyFunctions<S> functions, int within) {
      Session<S> session = functions.session();
      return functions.isNever(functions.yes(rule), within)
          ? ContradictionWording.words(claim, session, rule.condition(), within)
          : session.language().text(FindingMessages.EARLIER_DECIDE);
    }
  }

  /** A rule applies and, where the first that applies decides, is asked, and the policy permits. */
  record EffectivePermission<S>(RulePolicy<S> member, int index) implements RuleOccurrence<S> {

    @Override
    public boolean isNever(PolicyFunctions<S> functions, int within) {
      return functions.isNever(function(functions), within);
    }

    @Override
    public int function(PolicyFunctions<S> functions) {
      return functions.permitting(member)[index];
    }
  }

  /** Without a rule the policy says something else. */
  record Irredundancy<S>(RulePolicy<S> member, int index) implements RuleOccurrence<S> {

    @Override
    public boolean isNever(PolicyFunctions<S> functions, int within) {
      return functions.isSame(functions.outcomes(member), functions.without(member, index), within);
    }

    @Override
    public int function(PolicyFunctions<S> functions) {
      return functions.differing(member, index);
    }
  }

  /** Without a condition the policy says something else. */
  record ConditionIrredundancy<S>(RulePolicy<S> member, DroppedCondition<S> dropped)
      implements RuleOccurrence<S> {

    @Override
    public boolean isNever(PolicyFunctions<S> functions, int within) {
      List<DiagramCompiler.Truths> truths = functions.truths(member);
      List<DiagramCompiler.Truths> changed = functions.changed(member, dropped.rules());
      return changed.equals(truths)
          || functions.isSame(
              functions.outcomes(member), functions.outcomes(member, changed), within);
    }

    @Override
    public int function(PolicyFunctions<S> functions) {
      return functions.differing(
          functions.outcomes(member),
          functions.outcomes(member, functions.changed(member, dropped.rules())));
    }
  }
}
