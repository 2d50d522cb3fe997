package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Checks one claim: puts what would refute it into a function, and looks for a case of it. */
final class Checking<S> {

  private final Claim<S> claim;
  private final Session<S> session;
  private final Diagrams diagrams;
  private final int assumed;

  Checking(Claim<S> claim, long budget) {
    this.claim = claim;
    this.session = new Session<>(claim.isOverAllSubjects(), budget);
    Option<Fact<S, LocalDate>> dating = claim.policies().headOption().flatMap(Policy::dating);
    claim.conditions().forEach(condition -> session.about(condition, dating));
    claim.policies().forEach(session::about);
    claim.assumptions().forEach(assumption -> session.about(assumption, dating));
    if (claim.kind() == Claim.Kind.MONOTONE) {
      named(claim.fact().get()).forEach(axis -> axis.ordered = true);
    }
    session.start();
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

  private int assuming(int function) {
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
          unlessRefuted(
              diagrams.or(looser(), diagrams.minus(changed(), first())),
              changed(),
              "the policies say the same");
      case MONOTONE -> monotone();
      case COMPLETE,
          UNAMBIGUOUS,
          EVERY_RULE_REACHABLE,
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

  private int outcome(int policy, Outcome outcome) {
    return session.outcomes(claim.policies().get(policy)).of(outcome, diagrams);
  }

  private int permitted(int policy) {
    return outcome(policy, Outcome.PERMITTED);
  }

  private int looser() {
    return diagrams.or(
        diagrams.minus(permitted(0), permitted(1)),
        diagrams.minus(outcome(1, Outcome.FORBIDDEN), outcome(0, Outcome.FORBIDDEN)));
  }

  private int changed() {
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

  private Finding monotone() {
    int permitted = assuming(permitted(0));
    Seq<Axis> found = named(claim.fact().get());
    if (isAskedOfParts(session.space(), name(claim.fact().get()))) {
      return finding(
          Verdict.NOT_DECIDED,
          "several parts ask for it, and what they answer changes with it",
          Option.none(),
          Diagrams.FALSE);
    }
    if (found.isEmpty()) {
      return finding(
          Verdict.VACUOUS, "the policy compares no values of it", Option.none(), Diagrams.TRUE);
    }
    if (found.size() > 1) {
      return finding(
          Verdict.NOT_DECIDED,
          "several facts are named so: " + found.map(axis -> axis.question).mkString(", "),
          Option.none(),
          Diagrams.FALSE);
    }
    Axis axis = found.head();
    if (axis.kind() == Axis.Kind.SET) {
      return finding(
          Verdict.NOT_DECIDED, "sets are not in any order", Option.none(), Diagrams.FALSE);
    }
    boolean isReadByCode = Array.ofAll(session.space().axes()).exists(o -> o.reads.contains(axis));
    if (axis.regions().size() < 2) {
      return isReadByCode
          ? finding(Verdict.NOT_DECIDED, "only code reads it", Option.none(), Diagrams.FALSE)
          : finding(
              Verdict.VACUOUS, "the policy compares no values of it", Option.none(), Diagrams.TRUE);
    }
    int[] values = new int[diagrams.variables()];
    for (int region = 0; region + 1 < axis.regions().size(); region++) {
      int less = at(permitted, axis, region, values);
      int lost = diagrams.minus(less, at(permitted(0), axis, region + 1, values));
      if (!session.isEmpty(lost)) {
        int here = region + 1;
        return refuted(
            diagrams.and(lost, diagrams.literal(axis.variable, value -> value == here)),
            "what less of it permits, more of it does not");
      }
    }
    return isReadByCode && codeMayTakeAway(axis, permitted)
        ? finding(
            Verdict.NOT_DECIDED,
            "code reads it, and may answer more of it otherwise than less",
            Option.none(),
            Diagrams.FALSE)
        : finding(Verdict.HOLDS, "", Option.none(), permitted);
  }

  /** Code may answer otherwise for another value, also for one in the same region. */
  private boolean codeMayTakeAway(Axis axis, int permitted) {
    boolean[] changing = new boolean[diagrams.variables()];
    for (Axis other : session.space().axes()) {
      if (other.reads.contains(axis)) {
        changing[other.variable] = true;
      }
    }
    int allowed = diagrams.exists(permitted, variable -> changing[variable]);
    int[] values = new int[diagrams.variables()];
    for (int region = 0; region < axis.regions().size(); region++) {
      int less = at(allowed, axis, region, values);
      for (int more = region; more < axis.regions().size(); more++) {
        if (!session.isEmpty(diagrams.minus(less, at(permitted(0), axis, more, values)))) {
          return true;
        }
      }
    }
    return false;
  }

  private Seq<Axis> named(Fact<?, ?> fact) {
    String name = name(fact);
    return Array.ofAll(session.space().axes()).filter(axis -> isAbout(axis, name));
  }

  /** The date of the decision goes by the name of the fact that the policy takes it from. */
  private String name(Fact<?, ?> fact) {
    return fact.isAsOf()
        ? claim
            .policies()
            .flatMap(Policy::dating)
            .headOption()
            .map(Fact::name)
            .getOrElse(fact.name())
        : fact.name();
  }

  private static boolean isAbout(Axis axis, String name) {
    return (axis.asked == Axis.Kind.VALUE || axis.asked == Axis.Kind.SET) && axis.name.equals(name);
  }

  private static boolean isAskedOfParts(Space space, String name) {
    return Array.ofAll(space.inners())
        .exists(
            part ->
                Array.ofAll(part.getValue().axes()).exists(axis -> isAbout(axis, name))
                    || isAskedOfParts(part.getValue(), name));
  }

  private int at(int function, Axis axis, int region, int[] values) {
    java.util.Arrays.fill(values, -1);
    values[axis.variable] = region;
    return diagrams.restrict(function, values);
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
    Replay<S> replay = Replay.of(claim, Given.of(session, model));
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
        .flatMap(Checking::note);
  }

  private static Option<String> note(Axis axis) {
    return switch (axis.kind()) {
      case JUDGMENT -> Option.some("rests on a person's judgment of “" + axis.name + "”");
      case OPAQUE -> Option.some("rests on code that cannot be looked into, “" + axis.name + "”");
      default -> Option.none();
    };
  }
}
