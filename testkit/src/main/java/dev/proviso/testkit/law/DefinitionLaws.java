package dev.proviso.testkit.law;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * The laws of the definitions that a policy is built on.
 *
 * <pre>{@code
 * PolicyVerifier.of(CYBER_END_USE).and(DefinitionLaws.all()).verify();
 * }</pre>
 */
public final class DefinitionLaws {

  /**
   * Every definition holds of some subject and fails of some.
   *
   * <p>A definition that holds of everything or of nothing says nothing, and what rests on it rests
   * on air.
   *
   * <p>Broken by:
   *
   * <pre>{@code
   * define("odd parcel").as(allOf(WEIGHT.lessThan(10), WEIGHT.moreThan(20)))
   * }</pre>
   *
   * <p>Mend the definition, or try more subjects with {@code tries(…)}.
   */
  public static final Law EVERY_DEFINITION_DIVIDES =
      Law.ofPolicy(
          "PV-D-01",
          "every definition holds of some subject, and fails of some",
          LawRequirement.POLICY,
          "mend the definition, or try more subjects with tries(…)",
          DefinitionLawChecks::dividing);

  /**
   * Every exception to a definition takes some subject out of it.
   *
   * <p>An exception that never applies is either not needed or not what its author meant.
   *
   * <p>Broken by:
   *
   * <pre>{@code
   * define("small").as(WEIGHT.atMost(30)).unless("too heavy", WEIGHT.moreThan(90))
   * }</pre>
   *
   * <p>Remove the exception, mend its condition, or try more subjects with {@code tries(…)}.
   */
  public static final Law EVERY_EXCEPTION_BITES =
      Law.ofPolicy(
          "PV-D-02",
          "every exception to a definition takes some subject out of it",
          LawRequirement.POLICY,
          "remove the exception, mend its condition, or try more subjects with tries(…)",
          DefinitionLawChecks::biting);

  /**
   * Every definition cites where it is written.
   *
   * <p>A definition without a source is the author's own.
   *
   * <p>Broken by:
   *
   * <pre>{@code
   * define("parcel").as(WEIGHT.atMost(30))
   * }</pre>
   *
   * <p>Add {@code citing(…)}, or except the definition with a reason.
   */
  public static final Law EVERY_DEFINITION_IS_CITED =
      Law.ofPolicy(
          "PV-D-03",
          "every definition cites where it is written",
          LawRequirement.POLICY,
          "add citing(…), or except the definition with a reason",
          DefinitionLawChecks::cited);

  private static final Seq<Law> ALL =
      Array.of(EVERY_DEFINITION_DIVIDES, EVERY_EXCEPTION_BITES, EVERY_DEFINITION_IS_CITED);

  private DefinitionLaws() {}

  /**
   * All of them.
   *
   * @return the laws, in the order of their codes
   */
  public static Seq<Law> all() {
    return ALL;
  }

  /**
   * The law of a code.
   *
   * @param code a code, such as "PV-D-03"
   * @throws IllegalArgumentException if there is none
   */
  public static Law named(String code) {
    return Law.named(ALL, "DefinitionLaws", code);
  }
}
