package dev.proviso.testkit.mutation;

import dev.proviso.condition.Condition;

/**
 * How a mutant writes a condition: with the changed definition, list or limit in place of the one
 * that the author meant.
 *
 * <p>Claims that mention a definition of the policy are asked of a mutant about its own definition:
 * they know no better than the policy.
 *
 * <pre>{@code
 * (policy, written) -> CyberClaims.about(policy, written.of(TERRORIST_ACT), written.of(SERIOUS_CRIME))
 * }</pre>
 */
@FunctionalInterface
public interface MutantRewriter {

  /**
   * A condition as the mutant writes it.
   *
   * @param condition a condition of the author's own, often a definition
   * @return the condition; itself, if the mutant changes nothing in it
   */
  <P> Condition<P> of(Condition<P> condition);
}
