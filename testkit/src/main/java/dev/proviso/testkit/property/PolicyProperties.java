package dev.proviso.testkit.property;

import dev.proviso.policy.Policy;
import dev.proviso.testkit.law.PolicyLaws;
import dev.proviso.testkit.law.PolicyVerifier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * The {@link PolicyLaws} as properties of jqwik. A test class that implements this has them all.
 *
 * <pre>{@code
 * class ShippingTest implements PolicyProperties<Shipment> {
 *   public Policy<Shipment> policy() {
 *     return SHIPPING;
 *   }
 * }
 * }</pre>
 *
 * <p>The laws that speak of one subject are properties, with a seed that jqwik chooses and reports;
 * what breaks one is shown for as few facts as show it. When the first of them fails, the
 * statistics of jqwik report how often each outcome was made. Those that speak of the policy as a
 * whole are examples. Override {@link #verifier()} to add subjects of your own type, or exceptions.
 *
 * <p>{@link PolicyVerifier#tries(int) tries} of the verifier is the number of subjects of each
 * property: fewer than {@value #TRIES_OF_JQWIK} are those from its seed on, the same in every run.
 * More are made several at a time, as many in each of the {@value #TRIES_OF_JQWIK} tries of jqwik,
 * so that their number is rounded up to the next multiple: 1001 tries make 2000 subjects.
 */
public interface PolicyProperties<S> {

  /** How often jqwik tries a property that says nothing else. */
  int TRIES_OF_JQWIK = 1000;

  /** The policy. */
  Policy<S> policy();

  /**
   * The verifier of its laws.
   *
   * @return the verifier; over subjects that are nothing but their facts, unless overridden
   */
  default PolicyVerifier<S> verifier() {
    return PolicyVerifier.of(policy());
  }

  /**
   * Verifiers of one subject each, or of several if there are to be more than {@value
   * #TRIES_OF_JQWIK}.
   *
   * @return one for each seed
   */
  @Provide("a subject")
  default Arbitrary<PolicyVerifier<?>> subject() {
    PolicyVerifier<S> verifier = withSubjects(verifier());
    int tries = verifier.tries();
    if (tries < TRIES_OF_JQWIK) {
      // Of so few values jqwik tries each exactly once.
      return Arbitraries.integers()
          .between(0, tries - 1)
          .dontShrink()
          .map(number -> verifier.seed(verifier.seed() + number).tries(1));
    }
    // A smaller seed is no smaller subject: the verifier itself looks for as few facts as it can.
    int each = 1 + (tries - 1) / TRIES_OF_JQWIK;
    return Arbitraries.longs()
        .withoutEdgeCases()
        .dontShrink()
        .map(seed -> verifier.seed(seed).tries(each));
  }

  /** Subjects can be made. Where they cannot, this alone fails, and the other laws are skipped. */
  @Example
  default void subjectsCanBeMade() {
    verifier().checkSubjects();
  }

  private static <S> PolicyVerifier<S> withSubjects(PolicyVerifier<S> verifier) {
    Assume.that(canMakeSubjects(verifier));
    return verifier;
  }

  private static boolean canMakeSubjects(PolicyVerifier<?> verifier) {
    try {
      verifier.checkSubjects();
      return true;
    } catch (IllegalStateException notMade) {
      return false;
    }
  }

  /** It decides about every subject, explains that, and never throws. */
  @Property
  @StatisticsReport(onFailureOnly = true)
  default void total(@ForAll("a subject") PolicyVerifier<?> subject) {
    subject.outcomes().keySet().forEach(one -> Statistics.label("outcome").collect(one));
    subject.only(PolicyLaws.TOTAL).verify();
  }

  /** The same subject gets the same outcome, explanation and record. */
  @Property
  default void deterministic(@ForAll("a subject") PolicyVerifier<?> subject) {
    subject.only(PolicyLaws.DETERMINISTIC).verify();
  }

  /** The explanation says what the decision says. */
  @Property
  default void explained(@ForAll("a subject") PolicyVerifier<?> subject) {
    subject.only(PolicyLaws.EXPLAINED).verify();
  }

  /** What is not said to be missing cannot settle an outcome. */
  @Property
  default void missingIsComplete(@ForAll("a subject") PolicyVerifier<?> subject) {
    subject.only(PolicyLaws.MISSING_IS_COMPLETE).verify();
  }

  /** Learning something never overturns a settled outcome. */
  @Property
  default void monotone(@ForAll("a subject") PolicyVerifier<?> subject) {
    subject.only(PolicyLaws.MONOTONE).verify();
  }

  /** A reading that failed never permits. */
  @Property
  default void failureNeverPermits(@ForAll("a subject") PolicyVerifier<?> subject) {
    subject.only(PolicyLaws.FAILURE_NEVER_PERMITS).verify();
  }

  /** A rule has the same result wherever its recorded answers are the same. */
  @Example
  default void recorded() {
    withSubjects(verifier()).only(PolicyLaws.RECORDED).verify();
  }

  /** A rule that forbids outweighs those that permit, where it should. */
  @Property
  default void forbidWins(@ForAll("a subject") PolicyVerifier<?> subject) {
    subject.only(PolicyLaws.FORBID_WINS).verify();
  }

  /** The order of rules matters only where the first that applies decides. */
  @Property
  default void orderIsFree(@ForAll("a subject") PolicyVerifier<?> subject) {
    subject.only(PolicyLaws.ORDER_IS_FREE).verify();
  }

  /** What the policy does not ask changes nothing. */
  @Property
  default void unaskedIsFree(@ForAll("a subject") PolicyVerifier<?> subject) {
    subject.only(PolicyLaws.UNASKED_IS_FREE).verify();
  }

  /** The ids of rules change no outcome. */
  @Property
  default void namesAreFree(@ForAll("a subject") PolicyVerifier<?> subject) {
    subject.only(PolicyLaws.NAMES_ARE_FREE).verify();
  }

  /** Every rule decides about some subject. */
  @Example
  default void everyRuleDecides() {
    withSubjects(verifier()).only(PolicyLaws.EVERY_RULE_DECIDES).verify();
  }

  /** Every exception takes some subject out of its rule. */
  @Example
  default void everyExceptionBites() {
    withSubjects(verifier()).only(PolicyLaws.EVERY_EXCEPTION_BITES).verify();
  }

  /** Something is permitted and something is forbidden. */
  @Example
  default void bothOutcomes() {
    withSubjects(verifier()).only(PolicyLaws.BOTH_OUTCOMES).verify();
  }

  /** Every constant of an enum is classified. */
  @Example
  default void everyConstantIsClassified() {
    withSubjects(verifier()).only(PolicyLaws.EVERY_CONSTANT_IS_CLASSIFIED).verify();
  }

  /** Every rule is cited. */
  @Example
  default void everyRuleIsCited() {
    withSubjects(verifier()).only(PolicyLaws.EVERY_RULE_IS_CITED).verify();
  }

  /** The digest does not change where the meaning does not. */
  @Example
  default void digestIsStable() {
    withSubjects(verifier()).only(PolicyLaws.DIGEST_IS_STABLE).verify();
  }

  /** The outcome alone is that of the decision. */
  @Property
  default void compiledAlike(@ForAll("a subject") PolicyVerifier<?> subject) {
    subject.only(PolicyLaws.COMPILED_ALIKE).verify();
  }

  /** An empty set and no parts permit nothing. */
  @Property
  default void noPartsPermitNothing(@ForAll("a subject") PolicyVerifier<?> subject) {
    subject.only(PolicyLaws.NO_PARTS_PERMIT_NOTHING).verify();
  }

  /** An absence permits nothing. */
  @Property
  default void absencePermitsNothing(@ForAll("a subject") PolicyVerifier<?> subject) {
    subject.only(PolicyLaws.ABSENCE_PERMITS_NOTHING).verify();
  }

  /** Policies of one digest decide alike. */
  @Example
  default void oneDigestOneDecision() {
    withSubjects(verifier()).only(PolicyLaws.ONE_DIGEST_ONE_DECISION).verify();
  }

  /** Equal values are decided alike. */
  @Example
  default void equalValuesAreAlike() {
    withSubjects(verifier()).only(PolicyLaws.EQUAL_VALUES_ARE_ALIKE).verify();
  }

  /** What an accessor gives is a value of the type of its fact. */
  @Example
  default void answersFitTheirType() {
    withSubjects(verifier()).only(PolicyLaws.ANSWERS_FIT_THEIR_TYPE).verify();
  }

  /** A policy is as strict as the earlier one that it tightens. */
  @Example
  default void tightening() {
    withSubjects(verifier()).only(PolicyLaws.TIGHTENING).verify();
  }
}
