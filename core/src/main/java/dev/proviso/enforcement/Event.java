package dev.proviso.enforcement;

import dev.proviso.fact.NameRules;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Something that happened to a license or its system: when, by whom, and why.
 *
 * <p>An event states what was done, never what holds because of it. The {@link Docket} derives that
 * from its events, and refuses an event that is illegal. Every text of an event is printed on a
 * line, so no factory takes one that is blank, padded or holds a control character.
 *
 * <pre>{@code
 * Event.ordered("case-1", SHUT_DOWN, day, "the exporting state", "the targeting goes on")
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
   */
  <R> R accept(EventVisitor<R> cases);

  /**
   * The license was issued.
   *
   * @param by who issued it
   * @throws IllegalArgumentException if a text cannot be printed on a line
   */
  static LicenseIssued issued(LocalDate on, String by, String why) {
    return ImmutableLicenseIssued.of(on, who(by), reason(why));
  }

  /**
   * The license was suspended as a precaution that no case gave rise to.
   *
   * @param by who suspended it
   * @throws IllegalArgumentException if a text cannot be printed on a line
   */
  static LicenseSuspended suspended(LocalDate on, String by, String why) {
    return ImmutableLicenseSuspended.of(on, who(by), reason(why), Option.none());
  }

  /**
   * The license was suspended as a precaution while a case is open.
   *
   * @param by who suspended it
   * @throws IllegalArgumentException if a text cannot be printed on a line
   */
  static LicenseSuspended suspended(String caseId, LocalDate on, String by, String why) {
    return ImmutableLicenseSuspended.of(on, who(by), reason(why), Option.some(id(caseId)));
  }

  /**
   * The license was given back.
   *
   * @param by who gave it back
   * @throws IllegalArgumentException if a text cannot be printed on a line
   */
  static LicenseReinstated licenseReinstated(LocalDate on, String by, String why) {
    return ImmutableLicenseReinstated.of(on, who(by), reason(why));
  }

  /**
   * The system was opened again.
   *
   * @param by who opened it
   * @throws IllegalArgumentException if a text cannot be printed on a line
   */
  static SystemReinstated systemReinstated(LocalDate on, String by, String why) {
    return ImmutableSystemReinstated.of(on, who(by), reason(why));
  }

  /**
   * A breach was alleged.
   *
   * @param caseId a new id for the case
   * @param by who alleges it
   * @param what what is alleged
   * @param about ids of the rules or numbers of the certificates that are said to be broken
   * @throws IllegalArgumentException if a text cannot be printed on a line
   */
  static BreachAlleged alleged(
      String caseId, LocalDate on, String by, String what, String... about) {
    return ImmutableBreachAlleged.of(
        on,
        who(by),
        NameRules.check("event: what is alleged", what),
        id(caseId),
        Array.of(about).map(name -> NameRules.check("event: what is said to be broken", name)));
  }

  /**
   * The review of a case was opened.
   *
   * @param by who reviews it
   * @throws IllegalArgumentException if a text cannot be printed on a line
   */
  static ReviewOpened reviewOpened(String caseId, LocalDate on, String by, String why) {
    return ImmutableReviewOpened.of(on, who(by), reason(why), id(caseId));
  }

  /**
   * A review found that rules were broken; their sanctions become available.
   *
   * @param by who found it
   * @param broken a rule that was broken
   * @param more any further ones
   * @throws IllegalArgumentException if a text cannot be printed on a line
   */
  static BreachFound breachFound(
      String caseId, LocalDate on, String by, String why, Rule<?> broken, Rule<?>... more) {
    return breachFound(
        caseId, on, by, why, Array.<Rule<?>>of(broken).appendAll(Array.<Rule<?>>of(more)));
  }

  /**
   * A review found that rules were broken; their sanctions become available.
   *
   * @param by who found it
   * @param broken the rules that were broken
   * @throws IllegalArgumentException if there is no rule, or a text cannot be printed on a line
   */
  static BreachFound breachFound(
      String caseId, LocalDate on, String by, String why, Iterable<? extends Rule<?>> broken) {
    Seq<Rule<?>> rules = Array.ofAll(broken);
    return breachFound(caseId, on, by, why, rules.map(Rule::id), rules.flatMap(Rule::sanctions));
  }

  /**
   * A finding of breach as it was kept, where the rules are known by their ids only.
   *
   * @param by who found it
   * @param brokenRules the ids of the rules that were broken
   * @param sanctions what those rules carry, in any order
   * @throws IllegalArgumentException if there is no rule, or a text cannot be printed on a line
   */
  static BreachFound breachFound(
      String caseId,
      LocalDate on,
      String by,
      String why,
      Iterable<String> brokenRules,
      Iterable<? extends Sanction> sanctions) {
    Seq<String> ids =
        Array.ofAll(brokenRules)
            .map(rule -> NameRules.check("event: broken rule", rule))
            .distinct();
    if (ids.isEmpty()) {
      throw new IllegalArgumentException(
          "finding in `" + id(caseId) + "`: no rule is broken; say so with noBreachFound");
    }
    // Sorted, so that what is printed does not depend on the order of the rules.
    Set<Sanction> carried =
        LinkedHashSet.ofAll(Array.<Sanction>ofAll(sanctions).sortBy(Sanction::id));
    return ImmutableBreachFound.of(on, who(by), reason(why), id(caseId), ids, carried);
  }

  /**
   * A review found no breach.
   *
   * @param by who found it
   * @throws IllegalArgumentException if a text cannot be printed on a line
   */
  static NoBreachFound noBreachFound(String caseId, LocalDate on, String by, String why) {
    return ImmutableNoBreachFound.of(on, who(by), reason(why), id(caseId));
  }

  /**
   * A sanction was ordered.
   *
   * @param caseId the case in which a breach was found
   * @param sanction what was ordered
   * @param by who ordered it
   * @throws IllegalArgumentException if a text cannot be printed on a line
   */
  static SanctionOrdered ordered(
      String caseId, Sanction sanction, LocalDate on, String by, String why) {
    return ImmutableSanctionOrdered.of(on, who(by), reason(why), id(caseId), sanction);
  }

  private static String id(String caseId) {
    return NameRules.check("event: case", caseId);
  }

  private static String who(String by) {
    return NameRules.check("event: who", by);
  }

  private static String reason(String why) {
    return NameRules.check("event: why", why);
  }
}
