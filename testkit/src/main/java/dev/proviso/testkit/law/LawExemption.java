package dev.proviso.testkit.law;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** That a law may be broken, by anything or by one thing, for a reason. */
record LawExemption(Law law, Option<String> about, String because) {

  static LawExemption of(Law law, Option<String> about, String because) {
    if (because.isBlank()) {
      throw new IllegalArgumentException(
          "verifier: `" + law.code() + "` is excepted for no reason; give one");
    }
    return new LawExemption(law, about, because);
  }

  private boolean excuses(LawViolation breach) {
    return law.equals(breach.law()) && about.forAll(breach.about()::equals);
  }

  static LawVerdict notChecked(Law law, String because) {
    return ImmutableLawVerdict.of(
        law, LawVerdict.Status.NOT_CHECKED, Array.empty(), Option.some(because));
  }

  /** What comes of a law that is broken in these places, and may be in those that are excused. */
  static LawVerdict verdict(Law law, Seq<LawViolation> breaches, Seq<LawExemption> all, int tries) {
    Seq<LawExemption> excusing = all.filter(exception -> exception.law().equals(law));
    Seq<LawViolation> left = breaches.reject(breach -> excusing.exists(one -> one.excuses(breach)));
    // One subject of a law of subjects shows that an exception is needed, never that it is not.
    Seq<LawExemption> idle =
        law.isOfSubject() && tries == 1
            ? Array.empty()
            : excusing.reject(one -> breaches.exists(one::excuses));
    if (left.nonEmpty()) {
      return ImmutableLawVerdict.of(law, LawVerdict.Status.BROKEN, left, Option.none());
    }
    if (idle.nonEmpty()) {
      return ImmutableLawVerdict.of(
          law, LawVerdict.Status.EXCEPTION_NOT_NEEDED, Array.empty(), reasons(idle));
    }
    return ImmutableLawVerdict.of(
        law,
        excusing.isEmpty() ? LawVerdict.Status.KEPT : LawVerdict.Status.EXCEPTED,
        Array.empty(),
        reasons(excusing));
  }

  private static Option<String> reasons(Seq<LawExemption> exceptions) {
    return exceptions.isEmpty()
        ? Option.none()
        : Option.some(
            exceptions
                .map(
                    one ->
                        one.about().map(about -> "`" + about + "`: ").getOrElse("") + one.because())
                .mkString("; "));
  }
}
