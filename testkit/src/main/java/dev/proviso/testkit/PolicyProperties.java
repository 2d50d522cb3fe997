package dev.proviso.testkit;

import dev.proviso.policy.Policy;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The laws of policies as properties: a test class that implements this and returns its policy has
 * them all.
 *
 * <pre>{@code
 * class ShippingTest implements PolicyProperties<Shipment> {
 *   @Override
 *   public Policy<Shipment> policy() {
 *     return SHIPPING;
 *   }
 * }
 * }</pre>
 *
 * @param <S> the type of the subject
 */
public interface PolicyProperties<S> {

  /**
   * The policy that is held to the laws.
   *
   * @return the policy
   */
  Policy<S> policy();

  /**
   * How it is held to them: with subjects of the author's own type, with exceptions and their
   * reasons, and with the editions that it tightens.
   *
   * @return a verifier of the policy
   */
  default PolicyVerifier<S> verifier() {
    return PolicyVerifier.of(policy());
  }

  /**
   * Those laws that must hold for every subject, whichever ones chance makes.
   *
   * @param seed where chance begins
   */
  @Property(tries = 20)
  default void no_subject_breaks_a_law(@ForAll long seed) {
    verifier().seed(seed).tries(40).verifySubjects();
  }

  /** All laws, also those that ask whether subjects of every kind were made. */
  @Example
  default void the_policy_keeps_all_laws() {
    verifier().verify();
  }
}
