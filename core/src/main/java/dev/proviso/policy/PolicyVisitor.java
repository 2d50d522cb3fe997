package dev.proviso.policy;

import dev.proviso.check.NullChecks;
import java.util.function.Function;

/**
 * An interpreter of policies: what to do for each kind of policy.
 *
 * <pre>{@code
 * static <S> int depth(Policy<S> policy) {
 *   return policy.accept(
 *       PolicyVisitor.of(
 *           rules -> 1, joint -> 1 + joint.members().map(member -> depth(member)).max().get()));
 * }
 * }</pre>
 */
public interface PolicyVisitor<S, R> {

  /** A policy made of rules. */
  R ruleSet(RulePolicy<S> policy);

  /** A policy that permits only what every one of its members permits. */
  R unanimous(UnanimousPolicy<S> policy);

  /**
   * An interpreter made of two functions.
   *
   * @param rules what to do for a policy made of rules
   * @param joint what to do for a policy made of policies
   */
  static <S, R> PolicyVisitor<S, R> of(
      Function<? super RulePolicy<S>, ? extends R> rules,
      Function<? super UnanimousPolicy<S>, ? extends R> joint) {
    NullChecks.notNull(
        "policy visitor", "function of a policy of rules", rules, "say what to do for it");
    NullChecks.notNull(
        "policy visitor", "function of a policy of policies", joint, "say what to do for it");
    return new PolicyVisitor<>() {
      @Override
      public R ruleSet(RulePolicy<S> policy) {
        return rules.apply(policy);
      }

      @Override
      public R unanimous(UnanimousPolicy<S> policy) {
        return joint.apply(policy);
      }
    };
  }
}
