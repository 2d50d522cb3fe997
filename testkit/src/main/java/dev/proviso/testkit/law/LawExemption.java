package dev.proviso.testkit.law;

import io.vavr.control.Option;

/** That a law may be broken, by anything, by one thing or by the values of one fact. */
record LawExemption(Law law, Option<String> about, Option<String> fact, String because) {

  LawExemption {
    if (because.isBlank()) {
      throw new IllegalArgumentException(
          "verifier: `" + law.code() + "` is excepted for no reason; give one");
    }
  }

  static LawExemption of(Law law, String because) {
    return new LawExemption(law, Option.none(), Option.none(), because);
  }

  static LawExemption about(Law law, String about, String because) {
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
