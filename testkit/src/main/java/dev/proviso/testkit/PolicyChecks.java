package dev.proviso.testkit;

import dev.proviso.condition.Truth;
import dev.proviso.condition.Unless;
import dev.proviso.decision.Decision;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.testkit.Examination.Seen;
import dev.proviso.text.Words;
import dev.proviso.trace.RuleTrace;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** How each law of policies is checked. */
final class PolicyChecks {

  private PolicyChecks() {}

  private interface Look<S> {
    Option<Breach> at(Case<S> subject, Decision<S> decision);
  }

  /** The first breach among all subjects that could be decided about. */
  private static <S> Option<Breach> each(Examination<S> examined, Look<S> look) {
    for (Seen<S> seen : examined.seen()) {
      Option<Breach> found = seen.decision().flatMap(d -> look.at(seen.subject(), d));
      if (found.isDefined()) {
        return found;
      }
    }
    return Option.none();
  }

  private static Option<Breach> none() {
    return Option.none();
  }

  private static String words(Decision<?> decision) {
    return Words.of(decision.outcome())
        + (decision.deciding().isEmpty()
            ? ""
            : decision.deciding().map(rule -> rule.rule().id()).mkString(" by ", ", ", ""));
  }

  static <S> Option<Breach> total(Examination<S> examined) {
    for (Seen<S> seen : examined.seen()) {
      if (seen.decision().isEmpty()) {
        return Option.some(Breach.of("deciding threw " + seen.failure(), seen.subject()));
      }
      Decision<S> first = seen.decision().get();
      Decision<S> second = examined.subjects().decide(seen.subject());
      if (first.outcome() != second.outcome() || !first.explain().equals(second.explain())) {
        return Option.some(
            Breach.of("decided as " + words(first) + ", then as " + words(second), seen.subject()));
      }
    }
    return none();
  }

  static <S> Option<Breach> explained(Examination<S> examined) {
    return each(
        examined,
        (subject, decision) -> {
          Option<Effect> wanted =
              decision.outcome() == Outcome.PERMITTED
                  ? Option.some(Effect.PERMIT)
                  : decision.outcome() == Outcome.FORBIDDEN
                      ? Option.some(Effect.FORBID)
                      : Option.none();
          boolean agrees =
              decision.explain().startsWith(decision.outcome().name().replace('_', ' '))
                  && wanted.forAll(
                      effect ->
                          decision.deciding().isEmpty()
                              ? decision.isByOtherwise()
                              : decision.deciding().exists(rule -> rule.effect() == effect));
          return agrees
              ? none()
              : Option.some(
                  Breach.of(words(decision) + ", explained as " + decision.explain(), subject));
        });
  }

  static <S> Option<Breach> missing(Examination<S> examined) {
    // What could not be read is told by itself, and is not missing.
    return filled(
        examined, decision -> decision.missing().isEmpty() && decision.failures().isEmpty());
  }

  static <S> Option<Breach> monotone(Examination<S> examined) {
    return filled(
        examined,
        decision ->
            decision.outcome() == Outcome.PERMITTED || decision.outcome() == Outcome.FORBIDDEN);
  }

  static <S> Option<Breach> unknownNeverPermits(Examination<S> examined) {
    return filled(examined, Decision::isPermitted);
  }

  private interface Settled {
    boolean is(Decision<?> decision);
  }

  /** Whatever becomes known, the outcome of what is settled stays. */
  private static <S> Option<Breach> filled(Examination<S> examined, Settled settled) {
    return each(
        examined,
        (subject, decision) -> {
          if (!settled.is(decision)) {
            return none();
          }
          Case<S> filled = examined.subjects().filled(subject);
          Decision<S> later = examined.subjects().decide(filled);
          if (later.outcome() != decision.outcome()) {
            Breach found =
                Breach.of(words(decision) + " of " + subject + "; then " + words(later), filled);
            Option<RuleTrace> turned = later.deciding().appendAll(decision.deciding()).headOption();
            return Option.some(turned.map(t -> found.through(t.rule())).getOrElse(found));
          }
          return none();
        });
  }

  static <S> Option<Breach> forbiddingWins(Examination<S> examined) {
    if (!(examined.policy() instanceof RulePolicy<S> rules)
        || rules.combining() != Combining.FORBID_OVERRIDES) {
      return none();
    }
    return each(
        examined,
        (subject, decision) ->
            decision
                .trace()
                .allRules()
                .find(rule -> rule.effect() == Effect.FORBID && rule.truth() == Truth.TRUE)
                .filter(rule -> decision.outcome() != Outcome.FORBIDDEN)
                .map(rule -> Breach.of(words(decision), subject).through(rule.rule())));
  }

  static <S> Option<Breach> order(Examination<S> examined) {
    if (examined.policy() instanceof RulePolicy<S> rules
        && rules.combining() == Combining.FIRST_APPLICABLE) {
      return none();
    }
    Random random = examined.random();
    return sameBy(
        examined,
        Rewritten.of(
            examined.policy(),
            rules -> {
              List<Rule<S>> shuffled = rules.toJavaList();
              Collections.shuffle(shuffled, random);
              return Array.ofAll(shuffled);
            }),
        "in another order");
  }

  static <S> Option<Breach> names(Examination<S> examined) {
    return sameBy(
        examined,
        Rewritten.of(
            examined.policy(),
            rules ->
                rules.zipWithIndex().map(pair -> Rewritten.named(pair._1(), "rule-" + pair._2()))),
        "under other names");
  }

  private static <S> Option<Breach> sameBy(Examination<S> examined, Policy<S> written, String how) {
    return each(
        examined,
        (subject, decision) -> {
          Decision<S> other = examined.subjects().decide(written, subject);
          return other.outcome() == decision.outcome()
              ? none()
              : Option.some(Breach.of(words(decision) + "; " + how + " " + words(other), subject));
        });
  }

  static <S> Option<Breach> everyRule(Examination<S> examined) {
    Set<String> applied = new HashSet<>();
    each(
        examined,
        (subject, decision) -> {
          decision
              .trace()
              .allRules()
              .filter(rule -> rule.truth() == Truth.TRUE)
              .forEach(rule -> applied.add(rule.rule().id()));
          return none();
        });
    return examined
        .policy()
        .allRules()
        .find(rule -> !applied.contains(rule.id()))
        .map(rule -> Breach.of("it applied to none of the subjects").through(rule));
  }

  static <S> Option<Breach> everyException(Examination<S> examined) {
    Set<String> bit = new HashSet<>();
    each(
        examined,
        (subject, decision) -> {
          for (RuleTrace rule : decision.trace().allRules()) {
            if (rule.condition().truth() == Truth.TRUE) {
              rule.exceptions()
                  .filter(exception -> exception.truth() == Truth.TRUE)
                  .forEach(
                      exception -> bit.add(rule.rule().id() + " " + exception.exception().id()));
            }
          }
          return none();
        });
    for (Rule<S> rule : examined.policy().allRules()) {
      for (Unless<S> exception : rule.exceptions()) {
        if (!bit.contains(rule.id() + " " + exception.id())) {
          return Option.some(
              Breach.of("the exception `" + exception.id() + "` took nothing away").through(rule));
        }
      }
    }
    return none();
  }

  static <S> Option<Breach> bothOutcomes(Examination<S> examined) {
    Seq<Outcome> outcomes =
        Array.ofAll(examined.seen()).flatMap(seen -> seen.decision().map(Decision::outcome));
    for (Outcome outcome : Array.of(Outcome.PERMITTED, Outcome.FORBIDDEN)) {
      int times = outcomes.count(outcome::equals);
      if (times * 100 < outcomes.size() * examined.floor()) {
        return Option.some(
            Breach.of(
                times
                    + " of "
                    + outcomes.size()
                    + " subjects are "
                    + Words.of(outcome)
                    + ", less than "
                    + examined.floor()
                    + " per cent"));
      }
    }
    return none();
  }

  static <S> Option<Breach> cited(Examination<S> examined) {
    return examined
        .policy()
        .allRules()
        .find(rule -> rule.citations().isEmpty())
        .map(rule -> Breach.of("it cites nothing").through(rule));
  }

  static <S> Option<Breach> digest(Examination<S> examined) {
    String first = CanonicalForm.of(examined.policy()).digest().hex();
    String second = CanonicalForm.of(Rewritten.of(examined.policy(), r -> r)).digest().hex();
    return first.equals(second)
        ? none()
        : Option.some(Breach.of(first + " and, put together anew, " + second));
  }

  static <S> Option<Breach> tightens(Examination<S> examined) {
    return examined.looser().map(Breach::of);
  }
}
