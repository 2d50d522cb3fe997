package dev.proviso.testkit.law;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.rule.CombiningAlgorithm;

/**
 * Checks that a way of combining rules keeps the {@link CombiningLaws}, over all lists of up to
 * four conclusions.
 *
 * <pre>{@code
 * CombiningVerifier.of("strict", STRICT).and(List.of(CombiningLaws.FORBIDDING_WINS)).verify();
 * }</pre>
 */
public final class CombiningVerifier {

  private CombiningVerifier() {}

  /**
   * A verifier of one of the library's ways, with all laws that it promises to keep.
   *
   * @param combining the way of combining
   */
  public static LawVerifier of(CombiningAlgorithm combining) {
    NullChecks.notNull("verifier", "combining algorithm", combining, "give one");
    return LawVerifier.of(
            new CombinationUnderTest(
                combining.name(),
                "CombiningVerifier.of(" + combining + ")",
                Combination.of(combining)),
            CombiningLaws.ofEvery())
        .and(CombiningLaws.of(combining));
  }

  /**
   * A verifier of an author's own way, with the laws of every way. Which further laws it keeps is
   * for its author to say, with {@link LawVerifier#and}.
   *
   * @param name what it is called
   * @param combination the way of combining
   */
  public static LawVerifier of(String name, Combination combination) {
    NullChecks.notNull("verifier", "name", name, "say what the algorithm is called");
    NameChecks.check("verifier", name);
    NullChecks.notNull("verifier `" + name + "`", "combination", combination, "give one");
    return LawVerifier.of(
        new CombinationUnderTest(name, "CombiningVerifier.of(name, combination)", combination),
        CombiningLaws.ofEvery());
  }
}
