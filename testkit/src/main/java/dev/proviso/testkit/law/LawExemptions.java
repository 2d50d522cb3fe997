package dev.proviso.testkit.law;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The exceptions from the laws that a verifier checks.
 *
 * @param isUnneededWarned whether one that excuses nothing is a warning; otherwise it fails
 */
record LawExemptions(Seq<LawExemption> all, boolean isUnneededWarned) {

  static LawExemptions none() {
    return new LawExemptions(Array.empty(), false);
  }

  LawExemptions with(LawExemption exemption) {
    return new LawExemptions(all.append(exemption), isUnneededWarned);
  }

  LawExemptions warning() {
    return new LawExemptions(all, true);
  }

  static LawVerdict notChecked(Law law, String because) {
    return ImmutableLawVerdict.of(
        law, LawVerdict.Status.NOT_CHECKED, Array.empty(), Option.some(because), Array.empty());
  }

  /** The verdict on a law that is broken in these places, and may be in those that are excused. */
  LawVerdict verdict(Law law, Seq<LawViolation> breaches, int tries) {
    Seq<LawExemption> excusing = all.filter(one -> one.law().equals(law));
    Seq<LawViolation> left = breaches.reject(breach -> excusing.exists(one -> one.excuses(breach)));
    // One subject of a law of subjects shows that an exception is needed, never that it is not.
    Seq<LawExemption> unneeded =
        law.isOfSubject() && tries == 1
            ? Array.empty()
            : excusing.reject(one -> breaches.exists(one::excuses));
    Seq<LawExemption> needed = excusing.removeAll(unneeded);
    LawVerdict.Status status =
        left.nonEmpty()
            ? LawVerdict.Status.BROKEN
            : unneeded.nonEmpty() && !isUnneededWarned
                ? LawVerdict.Status.EXCEPTION_NOT_NEEDED
                : needed.isEmpty() ? LawVerdict.Status.KEPT : LawVerdict.Status.EXCEPTED;
    return ImmutableLawVerdict.of(
        law,
        status,
        left,
        Option.when(
            left.isEmpty() && needed.nonEmpty(),
            () -> needed.map(LawExemption::reason).mkString("; ")),
        unneeded.map(LawExemption::words));
  }
}
