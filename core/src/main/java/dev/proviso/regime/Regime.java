package dev.proviso.regime;

import dev.proviso.check.NullChecks;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.EffectivePeriod;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.style.PrehashedStyle;
import dev.proviso.trace.access.TraceFactory;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A policy with its editions, and the date of a subject that says which of them decides.
 *
 * <p>Where no edition is in force on the date, the regime forbids; where the date is not known, the
 * outcome is undetermined and the date is what is missing. Either is a decision with a trace like
 * any other.
 *
 * <pre>{@code
 * Regime.of(editions, DATE.fact()).decide(use).explain();
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface Regime<S> permits ImmutableRegime {

  /** The policy by edition. */
  Editions<Policy<S>> editions();

  /**
   * The date that says which edition is in force.
   *
   * @return the fact that gives it
   */
  Fact<S, LocalDate> date();

  /**
   * The date that transitional clauses are compared with, such as the day of a signature.
   *
   * @return the fact that gives it; none if there are no such clauses
   */
  Option<Fact<S, LocalDate>> made();

  /**
   * A regime without transitional clauses.
   *
   * @param editions the policy by edition
   * @param date the fact that says which edition is in force
   * @throws IllegalArgumentException if the editions have transitional clauses: they need a date to
   *     be compared with
   */
  static <S> Regime<S> of(Editions<Policy<S>> editions, Fact<S, LocalDate> date) {
    check(editions, date);
    if (editions.transitions().nonEmpty()) {
      throw new IllegalArgumentException(
          "regime `"
              + editions.name()
              + "`: it has transitional clauses; say which date they are compared with");
    }
    return ImmutableRegime.of(editions, date, Option.none());
  }

  /**
   * Begins a regime with transitional clauses.
   *
   * <pre>{@code
   * Regime.withTransitions(editions, DATE.fact()).madeOn(SIGNED.fact())
   * }</pre>
   *
   * @param editions the policy by edition
   * @param date the fact that says which edition is in force
   * @return the half sentence; go on with {@code madeOn}
   * @throws IllegalArgumentException if one of them is null
   */
  static <S> RegimeOpening<S> withTransitions(
      Editions<Policy<S>> editions, Fact<S, LocalDate> date) {
    check(editions, date);
    return new RegimeOpening<>(editions, date);
  }

  private static void check(Editions<?> editions, Fact<?, LocalDate> date) {
    NullChecks.notNull("regime", "list of the editions", editions, "give the editions");
    NullChecks.notNull(
        "regime `" + editions.name() + "`",
        "date",
        date,
        "give the fact that says which edition is in force");
  }

  /** The same regime, as far as its editions were known on a day. */
  default Regime<S> asKnownOn(LocalDate day) {
    return ImmutableRegime.of(editions().asKnownOn(day), date(), made());
  }

  /**
   * Decides about a subject under the edition that its date calls for. Total, like every decision.
   * The decision names the edition.
   *
   * <pre>{@code
   * regime.decide(order).toString() // FORBIDDEN under edition 2023 of sales: too-heavy
   * }</pre>
   *
   * @param judgments the judgments that people have made about it
   */
  default Decision<S> decide(S subject, Judgment... judgments) {
    return decide(subject, Array.of(judgments));
  }

  /**
   * Decides about a subject, given judgments at hand as a sequence.
   *
   * @param judgments the judgments that people have made about it
   */
  default Decision<S> decide(S subject, Iterable<? extends Judgment> judgments) {
    Reading<LocalDate> day = date().read(subject);
    Option<Edition<Policy<S>>> edition = edition(subject);
    if (edition.isEmpty()) {
      return calendar().decide(subject, judgments);
    }
    Policy<S> policy = edition.get().value();
    // A policy that reads the same date itself also states in its trace where the date comes from.
    Decision<S> decision =
        policy.dating().contains(date())
            ? policy.decide(subject, judgments)
            : policy.decideAsOf(day.value().get(), subject, judgments);
    return Decision.of(
        subject, TraceFactory.instance().ofEdition(decision.trace(), edition.get().id()));
  }

  /**
   * The edition that a subject is decided under.
   *
   * @return the edition; none if none is in force, or if a date that it depends on is not known
   */
  default Option<Edition<Policy<S>>> edition(S subject) {
    Option<LocalDate> day = date().read(subject).value();
    if (day.isEmpty()) {
      return Option.none();
    }
    if (made().isEmpty()) {
      return editions().asOf(day.get()).toOption();
    }
    Option<LocalDate> when = made().get().read(subject).value();
    if (when.isDefined()) {
      return editions().madeOn(when.get()).asOf(day.get()).toOption();
    }
    return editions()
            .transitions()
            .forAll(clause -> clause.until().exists(end -> !day.get().isBefore(end)))
        ? editions().asOf(day.get()).toOption()
        : Option.none();
  }

  /**
   * The policy that speaks where no edition does: it forbids on days on which none is in force, is
   * undetermined where a date is not known, and never permits.
   */
  default Policy<S> calendar() {
    return Policy.of(
        editions().name() + ", by edition",
        made()
            .toArray()
            .flatMap(fact -> editions().transitions().map(clause -> held(clause, fact)))
            .prepend(noneInForce()),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.NOT_APPLICABLE);
  }

  /**
   * The regime in one line, for logs; {@code toString} returns the same.
   *
   * @return the editions and the dates that choose one, such as "sales by edition: 2020 for
   *     2020-01-01/2023-01-01, 2023 for 2023-01-01/..; chosen by day of the order"
   */
  default String wording() {
    return editions().wording()
        + "; chosen by "
        + date().name()
        + made().map(fact -> " and " + fact.name()).getOrElse("");
  }

  private Rule<S> noneInForce() {
    Seq<Condition<S>> periods =
        editions().all().flatMap(edition -> editions().inForce(edition.id())).map(this::within);
    Condition<S> none =
        periods.isEmpty()
            ? OpaqueCondition.of("no edition was known yet", s -> true, Array.empty())
            : Not.of(periods.size() == 1 ? periods.head() : AnyOf.of(periods));
    return Rule.<S>of(Effect.FORBID, "no-edition-in-force", none)
        .titled("nothing may be done while no edition is in force")
        .citing(
            editions().all().flatMap(Edition::citations).distinct().toJavaArray(Citation[]::new));
  }

  /** Where it is not known when something was made, it is not known which edition to ask. */
  private Rule<S> held(TransitionalClause clause, Fact<S, LocalDate> fact) {
    Condition<S> early = Comparison.threshold(fact, Operator.LESS_THAN, clause.madeBefore());
    Condition<S> covered =
        clause
            .until()
            .<Condition<S>>map(
                end -> AllOf.of(early, Comparison.threshold(date(), Operator.LESS_THAN, end)))
            .getOrElse(early);
    return Rule.<S>of(Effect.FORBID, "transition " + clause.id(), covered)
        .titled("what was made earlier stays under edition " + clause.edition())
        .citing(clause.citations().toJavaArray(Citation[]::new));
  }

  private Condition<S> within(Period period) {
    return period.equals(Period.always())
        ? OpaqueCondition.of("the " + date().name() + " is known", s -> true, Array.of(date()))
        : EffectivePeriod.of(period, date()).condition();
  }
}
