package dev.proviso.testkit.law;

import dev.proviso.condition.Truth;
import dev.proviso.rule.Conclusion;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** A way of combining on trial. */
record CombinationUnderTest(String name, String verifier, Combination combination)
    implements TestedArtifact {

  /** So many lists of up to four conclusions there are, with each of three outcomes otherwise. */
  private static final int CASES = 4665;

  private static final Seq<Outcome> OTHERWISE =
      Array.of(Outcome.FORBIDDEN, Outcome.PERMITTED, Outcome.NOT_APPLICABLE);

  /** What a rule of no policy concludes. */
  record Concluded(Effect effect, Truth truth) implements Conclusion {

    static final Seq<Concluded> ALL =
        Array.of(Truth.TRUE, Truth.UNKNOWN, Truth.FALSE)
            .flatMap(
                truth ->
                    Array.of(Effect.PERMIT, Effect.FORBID)
                        .map(effect -> new Concluded(effect, truth)));

    Concluded settled(boolean applies) {
      return new Concluded(effect, Truth.of(applies));
    }

    String words() {
      String rule = effect == Effect.PERMIT ? "a permission" : "a prohibition";
      return switch (truth) {
        case TRUE -> rule + " applies";
        case FALSE -> rule + " does not apply";
        case UNKNOWN -> rule + " may apply";
      };
    }
  }

  /** What some rules conclude, and what holds when none applies. */
  record Ballot(Seq<Concluded> conclusions, Outcome otherwise) {

    /** Every list has a number, and a shorter list a smaller one. */
    static Ballot of(long number) {
      long from = number & Long.MAX_VALUE;
      Seq<Concluded> conclusions = Array.empty();
      for (long left = from / 3; left > 0; left = (left - 1) / 6) {
        conclusions = conclusions.append(Concluded.ALL.get((int) ((left - 1) % 6)));
      }
      return new Ballot(conclusions, OTHERWISE.get((int) (from % 3)));
    }

    Ballot with(Seq<Concluded> changed) {
      return new Ballot(changed, otherwise);
    }

    long unknown() {
      return conclusions.count(one -> one.truth() == Truth.UNKNOWN);
    }

    /** Both ways in which the first rule that is unknown can turn out. */
    Seq<Ballot> learned() {
      int first = conclusions.indexWhere(one -> one.truth() == Truth.UNKNOWN);
      return first < 0
          ? Array.empty()
          : Array.of(true, false)
              .map(
                  applies ->
                      with(conclusions.update(first, conclusions.get(first).settled(applies))));
    }

    /** All ways in which everything can turn out. */
    Seq<Ballot> completions() {
      return unknown() == 0 ? Array.of(this) : learned().flatMap(Ballot::completions);
    }

    /** The fault, with the rules and what holds otherwise as its facts. */
    LawFault detailed(LawFault fault) {
      return fault
          .where(
              "rules",
              conclusions.isEmpty() ? "none" : conclusions.map(Concluded::words).mkString(", "))
          .where("otherwise", otherwise);
    }
  }

  @Override
  public String kind() {
    return "combination";
  }

  @Override
  public String laws() {
    return "CombiningLaws";
  }

  @Override
  public int cases() {
    return CASES;
  }

  Outcome outcome(Ballot ballot) {
    return combination.outcome(Seq.narrow(ballot.conclusions()), ballot.otherwise());
  }
}
