package dev.proviso.testkit.property;

import dev.proviso.testkit.law.Law;
import dev.proviso.testkit.law.LawVerifier;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * The laws of combinations, timelines, lists, certificates and codecs as properties of jqwik. A
 * test class that implements this has all laws of its verifier.
 *
 * <pre>{@code
 * class StatesTest implements LawProperties {
 *   public LawVerifier verifier() {
 *     return RosterVerifier.of(STATES);
 *   }
 * }
 * }</pre>
 *
 * <p>Where the verifier itself looks at the plainest cases, jqwik looks at cases from far and wide,
 * and shrinks one that breaks a law to a plainer one. When one fails, the statistics of jqwik
 * report how often each law was checked.
 */
public interface LawProperties {

  /** The verifier of the laws, with their exceptions. */
  LawVerifier verifier();

  /**
   * Verifiers of one law and one case each.
   *
   * @return one for each law and the number of each case
   */
  @Provide("a law and a case")
  default Arbitrary<LawVerifier> cases() {
    LawVerifier verifier = verifier();
    Seq<Law> laws = verifier.laws().filter(Law::isOfSubject);
    // Numbers are shrunk towards 0, which is the plainest case. Many laws ask nothing of big cases.
    Arbitrary<Long> numbers =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 5_000), Arbitraries.longs().between(0, 1L << 40));
    return laws.isEmpty()
        ? Arbitraries.just(verifier)
        : Combinators.combine(Arbitraries.of(laws.asJava()), numbers)
            .as((law, number) -> verifier.only(law).seed(number).tries(1));
  }

  /**
   * Every law that speaks of one case at a time.
   *
   * @param one a law and a case
   */
  @Property
  @StatisticsReport(onFailureOnly = true)
  default void lawsOfCases(@ForAll("a law and a case") LawVerifier one) {
    Statistics.label("law").collect(one.laws().map(Law::code).mkString(", "));
    one.verify();
  }

  /** Every law that speaks of the whole; and every law, for the plainest cases. */
  @Example
  default void lawsOfTheWhole() {
    verifier().verify();
  }
}
