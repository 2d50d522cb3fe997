package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Checks one claim: puts what would refute it into a function, and looks for a case of it. */
final class Checking<S> {

  static final String SAME = "the policies say the same";

  private final Claim<S> claim;
  private final Session<S> session;
  private final Diagrams diagrams;
  private final int assumed;

  Checking(Claim<S> claim, Session<S> session) {
    this.claim = claim;
    this.session = session;
    this.diagrams = session.diagrams();
    int all = Diagrams.TRUE;
    for (Condition<S> assumption : claim.assumptions()) {
      all = diagrams.and(all, yes(assumption));
    }
    this.assumed = all;
  }

  private int yes(Condition<S> condition) {
    return truths(condition).yes();
  }

  /** A condition in a claim about a policy is asked as of the date of that policy. */
  private Compiler.Truths truths(Condition<S> condition) {
    return claim.policies().isEmpty()
        ? session.truths(condition)
        : session.truths(condition, claim.policies().head());
  }

  int assumed() {
    return assumed;
  }

  int assuming(int function) {
    return diagrams.and(function, assumed);
  }

  Finding run() {
    if (claim.assumptions().nonEmpty() && session.isEmpty(assumed)) {
      return finding(Verdict.REFUTED, "what is assumed contradicts itself", Option.none(), assumed);
    }
    return switch (claim.kind()) {
      case SATISFIABLE -> satisfiable();
      case OVERLAPS -> shown(diagrams.and(first(), second()), "no subject is both");
      case DISJOINT -> disjoint();
      case IMPLIES ->
          unlessRefuted(diagrams.minus(first(), second()), first(), "the first never holds");
      case EQUIVALENT -> equivalent();
      case EXHAUSTIVE -> unlessRefuted(diagrams.not(any()), Diagrams.TRUE, "");
      case PARTITION -> unlessRefuted(diagrams.or(diagrams.not(any()), two()), Diagrams.TRUE, "");
      case NEVER_PERMITS ->
          unlessRefuted(
              diagrams.minus(permitted(0), truths(claim.conditions().head()).no()),
              first(),
              "the condition never holds");
      case PERMITS_ONLY ->
          unlessRefuted(
              diagrams.minus(permitted(0), first()), permitted(0), "the policy never permits");
      case MAY_PERMIT ->
          shown(diagrams.and(first(), permitted(0)), "the policy permits no such subject");
      case ALWAYS_FORBIDS ->
          unlessRefuted(
              diagrams.minus(first(), outcome(0, Outcome.FORBIDDEN)),
              first(),
              "the condition never holds");
      case NO_DOUBLE_BIND ->
          unlessRefuted(
              diagrams.and(first(), outcome(0, Outcome.FORBIDDEN)),
              first(),
              "nothing is ever required");
      case AT_LEAST_AS_STRICT -> unlessRefuted(looser(), Diagrams.TRUE, "");
      case NOTHING_NEWLY_PERMITTED ->
          unlessRefuted(
              diagrams.minus(permitted(0), permitted(1)), permitted(0), "the policy never permits");
      case ONLY_TIGHTENS ->
          claim.conditions().isEmpty()
              ? new FactClaims<>(this, claim, session).onlyTightens()
              : unlessRefuted(
                  diagrams.or(looser(), diagrams.minus(changed(), first())), changed(), SAME);
      case MONOTONE -> new FactClaims<>(this, claim, session).monotone();
      case COMPLETE,
          UNAMBIGUOUS,
          EVERY_RULE_REACHABLE,
          EVERY_DEFINITION_SATISFIABLE,
          NO_RULE_REDUNDANT,
          NO_PERMISSION_OVERRIDDEN,
          EVERY_CONSTANT_CLASSIFIED ->
          new RuleClaims<>(this, claim, session).run();
    };
  }

  private int first() {
    return yes(claim.conditions().get(0));
  }

  private int second() {
    return yes(claim.conditions().get(1));
  }

  private int any() {
    return diagrams.any(claim.conditions().toJavaStream().mapToInt(this::yes).toArray());
  }

  private int two() {
    int found = Diagrams.FALSE;
    int before = Diagrams.FALSE;
    for (Condition<S> condition : claim.conditions()) {
      found = diagrams.or(found, diagrams.and(before, yes(condition)));
      before = diagrams.or(before, yes(condition));
    }
    return found;
  }

  int outcome(int policy, Outcome outcome) {
    return session.outcomes(claim.policies().get(policy)).of(outcome, diagrams);
  }

  int permitted(int policy) {
    return outcome(policy, Outcome.PERMITTED);
  }

  int looser() {
    return diagrams.or(
        diagrams.minus(permitted(0), permitted(1)),
        diagrams.minus(outcome(1, Outcome.FORBIDDEN), outcome(0, Outcome.FORBIDDEN)));
  }

  int changed() {
    int same = Diagrams.FALSE;
    for (Outcome outcome : Outcome.values()) {
      same = diagrams.or(same, diagrams.and(outcome(0, outcome), outcome(1, outcome)));
    }
    return diagrams.not(same);
  }

  private Finding satisfiable() {
    Finding shown = shown(first(), "no subject meets it");
    return shown.verdict() == Verdict.REFUTED
        ? finding(
            Verdict.REFUTED,
            Contradiction.words(claim, session, claim.conditions().head()),
            Option.none(),
            first())
        : shown;
  }

  private Finding shown(int function, String otherwise) {
    Option<Session.Model> model = session.solve(assuming(function));
    return model.isDefined()
        ? replayed(Verdict.HOLDS, "", model.get(), function)
        : finding(Verdict.REFUTED, otherwise, Option.none(), function);
  }

  private Finding disjoint() {
    Finding found = unlessRefuted(two(), Diagrams.TRUE, "");
    if (found.verdict() == Verdict.HOLDS) {
      Option<Condition<S>> empty =
          claim.conditions().find(condition -> session.isEmpty(assuming(yes(condition))));
      if (empty.isDefined()) {
        return finding(
            Verdict.VACUOUS, "one of them never holds at all", Option.none(), Diagrams.TRUE);
      }
    }
    return found;
  }

  private Finding equivalent() {
    Compiler.Truths left = truths(claim.conditions().get(0));
    Compiler.Truths right = truths(claim.conditions().get(1));
    int differ =
        diagrams.any(
            new int[] {
              diagrams.minus(left.yes(), right.yes()),
              diagrams.minus(right.yes(), left.yes()),
              diagrams.minus(left.no(), right.no()),
              diagrams.minus(right.no(), left.no())
            });
    return unlessRefuted(differ, Diagrams.TRUE, "");
  }

  /** Holds unless there is a case; vacuously, if what it is about never occurs. */
  Finding unlessRefuted(int refuting, int about, String vacuous) {
    int function = assuming(refuting);
    Option<Session.Model> model = session.solve(function);
    if (model.isDefined()) {
      return replayed(Verdict.REFUTED, "", model.get(), function);
    }
    return session.isEmpty(assuming(about))
        ? finding(Verdict.VACUOUS, vacuous, Option.none(), about)
        : finding(Verdict.HOLDS, "", Option.none(), refuting);
  }

  Finding refuted(int function, String reason) {
    Option<Session.Model> model = session.solve(function);
    return model.isDefined()
        ? replayed(Verdict.REFUTED, reason, model.get(), function)
        : finding(Verdict.REFUTED, reason, Option.none(), function);
  }

  Finding finding(Verdict verdict, String reason, Option<Counterexample> example, int restsOn) {
    return ImmutableFinding.of(claim, verdict, reason, example, notes(restsOn));
  }

  /** Whatever decides must see the case as it is claimed here, or the mistake is ours. */
  private Finding replayed(Verdict verdict, String reason, Session.Model model, int function) {
    Replay<S> replay = Replay.of(claim, session, Assignment.of(session, model));
    Counterexample example = replay.counterexample();
    if (replay.contradicts(verdict)) {
      throw new IllegalStateException(
          "analysis and evaluator disagree about `"
              + claim.sentence()
              + "` where "
              + example.sentence()
              + ": "
              + example.replayed().mkString("; ")
              + "; this is a mistake of the library, please report it");
    }
    return finding(verdict, reason, Option.some(example), function);
  }

  private Seq<String> notes(int function) {
    boolean[] support = diagrams.support(function);
    return Array.ofAll(session.space().axes())
        .filter(axis -> axis.variable < support.length && axis.variable >= 0)
        .filter(axis -> session.space().width(axis) > 0 && support[axis.variable])
        .flatMap(axis -> notes(session.space(), axis))
        .distinct();
  }

  private static Seq<String> notes(Space space, Axis axis) {
    return switch (axis.kind()) {
      case JUDGMENT -> Array.of("rests on a person's judgment of “" + axis.name + "”");
      case OPAQUE -> Array.of("rests on code that cannot be looked into, “" + axis.name + "”");
      // What rests on parts rests on whatever is asked of them.
      case ANY ->
          Array.ofAll(space.quantified())
              .filter(any -> any.axis() == axis)
              .map(any -> asked(space.open, any.each()))
              .flatMap(asked -> Array.ofAll(asked.axes()).flatMap(one -> notes(asked, one)));
      default -> Array.empty();
    };
  }

  private static <P> Space asked(boolean open, Condition<P> condition) {
    Space asked = Space.of(open);
    new Collector<P>(asked, "").walk(condition);
    return asked;
  }
}
