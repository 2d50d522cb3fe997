package dev.proviso.testkit.law;

import dev.proviso.check.NullChecks;
import io.vavr.control.Option;

/** That a law may be broken, by anything, by one thing or by the values of one fact. */
record LawExemption(Law law, Option<String> about, Option<String> fact, String because) {

  LawExemption {
    NullChecks.notNull(where(law), "reason", because, "say why the law may be broken");
    if (because.isBlank()) {
      throw new IllegalArgumentException(
          "verifier: `" + law.code() + "` is excepted for no reason; give one");
    }
  }

  private static String where(Law law) {
    return "verifier: exception from law `"
        + NullChecks.notNull("verifier", "law of an exception", law, "give a law").code()
        + "`";
  }

  static LawExemption of(Law law, String because) {
    return new LawExemption(law, Option.none(), Option.none(), because);
  }

  static LawExemption about(Law law, String about, String because) {
    NullChecks.notNull(where(law), "name of what may break it", about, "give one, or leave it out");
    return new LawExemption(law, Option.some(about), Option.none(), because);
  }

  static LawExemption ofFact(Law law, String fact, String because) {
    return new LawExemption(law, Option.none(), Option.some(fact), because);
  }

  boolean excuses(LawViolation breach) {
    return law.equals(breach.law())
        && about.forAll(breach.about()::equals)
        && fact.forAll(name -> breach.fact().contains(name) || breach.about().equals(name));
  }

  /** The reason, with what it is given for: "`OTHER`: the law is silent about it". */
  String reason() {
    return about.orElse(fact).map(name -> "`" + name + "`: ").getOrElse("") + because;
  }

  /** Which exception it is, for whoever is to remove it. */
  String words() {
    return about
            .map(name -> "the exception for `" + name + "`")
            .orElse(fact.map(name -> "the exception for the fact `" + name + "`"))
            .getOrElse("the exception from the law")
        + " (because "
        + because
        + ")";
  }
}
