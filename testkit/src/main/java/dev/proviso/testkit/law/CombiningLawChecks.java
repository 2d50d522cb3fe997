package dev.proviso.testkit.law;

import dev.proviso.condition.Truth;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.testkit.law.CombinationUnderTest.Ballot;
import dev.proviso.testkit.law.CombinationUnderTest.Concluded;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The checks of the laws of combining. */
final class CombiningLawChecks {

  /** The ways in which so many rules can turn out are still few. */
  private static final int MOST_UNKNOWN = 10;

  private CombiningLawChecks() {}

  static Option<LawFault> deterministic(CombinationUnderTest of, long number) {
    return same(of, Ballot.of(number), Ballot.of(number), "asked again");
  }

  static Option<LawFault> otherwise(CombinationUnderTest of, long number) {
    Ballot none = Ballot.of(number);
    return none.conclusions().exists(one -> one.truth() != Truth.FALSE)
        ? Option.none()
        : expected(of, none, none.otherwise());
  }

  static Option<LawFault> alone(CombinationUnderTest of, long number) {
    Ballot ballot = Ballot.of(number);
    Seq<Concluded> applying = ballot.conclusions().reject(one -> one.truth() == Truth.FALSE);
    return applying.size() == 1 && applying.head().truth() == Truth.TRUE
        ? expected(of, ballot, applying.head().effect().outcome())
        : Option.none();
  }

  static Option<LawFault> neutral(CombinationUnderTest of, long number) {
    Ballot ballot = Ballot.of(number);
    Ballot less = ballot.with(ballot.conclusions().reject(one -> one.truth() == Truth.FALSE));
    return same(of, ballot, less, "without the rules that do not apply");
  }

  static Option<LawFault> cautious(CombinationUnderTest of, long number) {
    Ballot ballot = Ballot.of(number);
    return ballot.unknown() > 0 && of.outcome(ballot).permits()
        ? completions(ballot)
            .find(one -> !of.outcome(one).permits())
            .map(
                one ->
                    fault(
                        of,
                        ballot,
                        "it permits, although it would be "
                            + of.outcome(one)
                            + " if "
                            + words(one)))
        : Option.none();
  }

  static Option<LawFault> monotone(CombinationUnderTest of, long number) {
    Ballot ballot = Ballot.of(number);
    Outcome before = of.outcome(ballot);
    return before.isSettled()
        ? ballot
            .learned()
            .find(more -> of.outcome(more) != before)
            .map(
                more ->
                    fault(
                        of, ballot, before + " becomes " + of.outcome(more) + " if " + words(more)))
        : Option.none();
  }

  static Option<LawFault> decisive(CombinationUnderTest of, long number) {
    Ballot ballot = Ballot.of(number);
    if (ballot.unknown() == 0) {
      return Option.none();
    }
    Seq<Outcome> possible = completions(ballot).map(of::outcome).distinct();
    return possible.size() == 1 ? expected(of, ballot, possible.head()) : Option.none();
  }

  static Option<LawFault> commutative(CombinationUnderTest of, long number) {
    Ballot ballot = Ballot.of(number);
    return same(of, ballot, ballot.with(ballot.conclusions().reverse()), "in reverse")
        .orElse(
            () ->
                ballot.conclusions().isEmpty()
                    ? Option.none()
                    : same(
                        of,
                        ballot,
                        ballot.with(
                            ballot.conclusions().tail().append(ballot.conclusions().head())),
                        "with the first rule last"));
  }

  static Option<LawFault> idempotent(CombinationUnderTest of, long number) {
    Ballot ballot = Ballot.of(number);
    return same(
        of,
        ballot,
        ballot.with(ballot.conclusions().flatMap(one -> Array.of(one, one))),
        "with every rule said twice");
  }

  static Option<LawFault> associative(CombinationUnderTest of, long number) {
    Ballot ballot = Ballot.of(number);
    for (int size = 1; size <= ballot.conclusions().size(); size++) {
      Ballot grouped = grouped(of, ballot, size);
      Option<LawFault> found =
          same(of, ballot, grouped, "with one rule in place of the first " + size);
      if (found.isDefined()) {
        return found;
      }
    }
    return Option.none();
  }

  /** An undetermined group is left as it is: no single rule is equivalent to it. */
  private static Ballot grouped(CombinationUnderTest of, Ballot ballot, int size) {
    Seq<Concluded> group = ballot.conclusions().take(size);
    Seq<Concluded> rest = ballot.conclusions().drop(size);
    return switch (of.outcome(new Ballot(group, Outcome.NOT_APPLICABLE))) {
      case PERMITTED -> ballot.with(rest.prepend(new Concluded(Effect.PERMIT, Truth.TRUE)));
      case FORBIDDEN -> ballot.with(rest.prepend(new Concluded(Effect.FORBID, Truth.TRUE)));
      case NOT_APPLICABLE -> ballot.with(rest);
      case UNDETERMINED -> ballot;
    };
  }

  static Law.OfCase<CombinationUnderTest> winning(Effect effect) {
    return (of, number) -> {
      Ballot ballot = Ballot.of(number);
      return ballot.conclusions().contains(new Concluded(effect, Truth.TRUE))
          ? expected(of, ballot, effect.outcome())
          : Option.none();
    };
  }

  static Option<LawFault> first(CombinationUnderTest of, long number) {
    Ballot ballot = Ballot.of(number);
    return ballot
        .conclusions()
        .find(one -> one.truth() != Truth.FALSE)
        .filter(one -> one.truth() == Truth.TRUE)
        .flatMap(one -> expected(of, ballot, one.effect().outcome()));
  }

  static Option<LawFault> onlyOne(CombinationUnderTest of, long number) {
    Ballot ballot = Ballot.of(number);
    return ballot.conclusions().count(one -> one.truth() == Truth.TRUE) > 1
        ? expected(of, ballot, Outcome.UNDETERMINED)
        : Option.none();
  }

  private static Seq<Ballot> completions(Ballot ballot) {
    return ballot.unknown() > MOST_UNKNOWN ? ballot.learned() : ballot.completions();
  }

  private static Option<LawFault> expected(
      CombinationUnderTest of, Ballot ballot, Outcome expected) {
    Outcome found = of.outcome(ballot);
    return Option.when(
        found != expected, () -> fault(of, ballot, "it is " + found + ", not " + expected));
  }

  private static Option<LawFault> same(
      CombinationUnderTest of, Ballot ballot, Ballot other, String how) {
    Outcome one = of.outcome(ballot);
    Outcome two = of.outcome(other);
    return Option.when(
        one != two, () -> fault(of, ballot, "it is " + one + ", and " + how + " " + two));
  }

  private static LawFault fault(CombinationUnderTest of, Ballot ballot, String what) {
    return ballot.detailed(LawFault.of(of.name(), what));
  }

  private static String words(Ballot ballot) {
    return ballot.conclusions().map(Concluded::words).mkString(", ");
  }
}
