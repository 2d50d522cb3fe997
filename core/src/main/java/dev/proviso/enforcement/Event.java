package dev.proviso.enforcement;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Something that happened to a license or its system: when, by whom, and why.
 *
 * <p>An event states what was done, never what holds because of it. The {@link Docket} derives that
 * from its events, and refuses an event that is illegal. Every text of an event is printed on a
 * line, so none is taken that is blank, padded or holds a control character.
 *
 * <pre>{@code
 * Event.sanctionOrdered("case-1", SHUT_DOWN)
 *     .by("the exporting state", day)
 *     .because("the targeting goes on")
 * }</pre>
 */
public sealed interface Event
    permits LicenseIssued, LicenseSuspended, LicenseReinstated, SystemReinstated, CaseEvent {

  /** When it happened. */
  LocalDate on();

  /**
   * Who did it.
   *
   * @return a noun phrase, such as "an oversight body"
   */
  String by();

  /**
   * The reason that was given, or what is alleged.
   *
   * @return a clause without a full stop, such as "a journalist was targeted"
   */
  String why();

  /**
   * Distinguishes the kinds of events: calls the one case that fits this event.
   *
   * @param cases what to do for each kind
   * @return what the case returned
   * @throws IllegalArgumentException if there is none
   */
  <R> R accept(EventVisitor<R> cases);

  /** The license was issued; go on with who issued it. */
  static EventOpening<LicenseIssued> licenseIssued() {
    return new EventOpening<>(ImmutableLicenseIssued::of);
  }

  /** The license was suspended as a precaution that no case gave rise to. */
  static EventOpening<LicenseSuspended> licenseSuspended() {
    return new EventOpening<>(
        (on, by, why) -> ImmutableLicenseSuspended.of(on, by, why, Option.none()));
  }

  /**
   * The license was suspended as a precaution while a case is open.
   *
   * @param caseId the id of the case
   * @throws IllegalArgumentException if the id cannot be printed on a line
   */
  static EventOpening<LicenseSuspended> licenseSuspended(String caseId) {
    Option<String> pending = Option.some(id(caseId));
    return new EventOpening<>((on, by, why) -> ImmutableLicenseSuspended.of(on, by, why, pending));
  }

  /** The license was given back; go on with who gave it back. */
  static EventOpening<LicenseReinstated> licenseReinstated() {
    return new EventOpening<>(ImmutableLicenseReinstated::of);
  }

  /** The system was opened again; go on with who opened it. */
  static EventOpening<SystemReinstated> systemReinstated() {
    return new EventOpening<>(ImmutableSystemReinstated::of);
  }

  /**
   * A breach was alleged; the reason is what is alleged.
   *
   * @param caseId a new id for the case
   * @param about ids of the rules or numbers of the certificates that are said to be broken
   * @throws IllegalArgumentException if one of them cannot be printed on a line
   */
  static EventOpening<BreachAlleged> breachAlleged(String caseId, String... about) {
    String id = id(caseId);
    Seq<String> broken =
        NullChecks.<String>noneNull(
                "event",
                "names of what is said to be broken",
                about,
                "give the id of a rule or the number of a certificate, or leave it out")
            .map(name -> NameChecks.check("event: what is said to be broken", name));
    return new EventOpening<>(
        (on, by, what) -> ImmutableBreachAlleged.of(on, by, what, id, broken));
  }

  /**
   * The review of a case was opened; go on with who reviews it.
   *
   * @param caseId the id of the case
   * @throws IllegalArgumentException if the id cannot be printed on a line
   */
  static EventOpening<ReviewOpened> reviewOpened(String caseId) {
    String id = id(caseId);
    return new EventOpening<>((on, by, why) -> ImmutableReviewOpened.of(on, by, why, id));
  }

  /**
   * A review found that rules were broken; their sanctions become available.
   *
   * @param caseId the id of the case
   * @param broken a rule that was broken
   * @param more any further ones
   * @throws IllegalArgumentException if two different sanctions of the rules have the same id, or
   *     the id of the case cannot be printed on a line
   */
  static EventOpening<BreachFound> breachFound(String caseId, Rule<?> broken, Rule<?>... more) {
    String id = id(caseId);
    NullChecks.notNull(
        EventArguments.finding(id), "broken rule", broken, "give a rule that was broken");
    Seq<Rule<?>> further =
        NullChecks.<Rule<?>>noneNull(
            EventArguments.finding(id),
            "further broken rules",
            more,
            "give a rule that was broken, or leave it out");
    return breachFound(id, further.prepend(broken));
  }

  /**
   * A review found that rules were broken; their sanctions become available.
   *
   * @param caseId the id of the case
   * @param broken the rules that were broken
   * @throws IllegalArgumentException if there is no rule, two different sanctions of the rules have
   *     the same id, or the id of the case cannot be printed on a line
   */
  static EventOpening<BreachFound> breachFound(String caseId, Iterable<? extends Rule<?>> broken) {
    String id = id(caseId);
    Seq<Rule<?>> rules = EventArguments.brokenRules(id, broken);
    return breachFound(id, rules.map(Rule::id), EventArguments.sanctionsOf(id, rules));
  }

  /**
   * A finding of breach as it was kept, where the rules are known by their ids only.
   *
   * @param caseId the id of the case
   * @param brokenRules the ids of the rules that were broken
   * @param sanctions what those rules carry, in any order
   * @throws IllegalArgumentException if there is no rule, two different sanctions have the same id,
   *     or an id cannot be printed on a line
   */
  static EventOpening<BreachFound> breachFound(
      String caseId, Iterable<String> brokenRules, Iterable<? extends Sanction> sanctions) {
    String id = id(caseId);
    Seq<String> rules =
        EventArguments.brokenRuleIds(id, brokenRules)
            .map(rule -> NameChecks.check("event: broken rule", rule))
            .distinct();
    if (rules.isEmpty()) {
      throw new IllegalArgumentException(
          EventArguments.finding(id) + ": no rule is broken; say so with noBreachFound");
    }
    Set<Sanction> carried = EventArguments.sanctions(id, sanctions);
    return new EventOpening<>(
        (on, by, why) -> ImmutableBreachFound.of(on, by, why, id, rules, carried));
  }

  /**
   * A review found no breach.
   *
   * @param caseId the id of the case
   * @throws IllegalArgumentException if the id cannot be printed on a line
   */
  static EventOpening<NoBreachFound> noBreachFound(String caseId) {
    String id = id(caseId);
    return new EventOpening<>((on, by, why) -> ImmutableNoBreachFound.of(on, by, why, id));
  }

  /**
   * A sanction was ordered.
   *
   * @param caseId the case in which a breach was found
   * @param sanction what was ordered
   * @throws IllegalArgumentException if the id cannot be printed on a line
   */
  static EventOpening<SanctionOrdered> sanctionOrdered(String caseId, Sanction sanction) {
    String id = id(caseId);
    NullChecks.notNull("event", "sanction", sanction, "say what was ordered");
    return new EventOpening<>(
        (on, by, why) -> ImmutableSanctionOrdered.of(on, by, why, id, sanction));
  }

  private static String id(String caseId) {
    return NameChecks.check("event: case", caseId);
  }
}
