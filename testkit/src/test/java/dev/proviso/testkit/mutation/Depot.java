package dev.proviso.testkit.mutation;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.anyOf;
import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.choices;
import static dev.proviso.dsl.Policies.define;
import static dev.proviso.dsl.Policies.exception;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.judgment;
import static dev.proviso.dsl.Policies.not;
import static dev.proviso.dsl.Policies.opaque;
import static dev.proviso.dsl.Policies.part;
import static dev.proviso.dsl.Policies.parts;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.dsl.BooleanFact;
import dev.proviso.dsl.OrderedFact;
import dev.proviso.dsl.PartFact;
import dev.proviso.dsl.PartsFact;
import dev.proviso.dsl.SetFact;
import dev.proviso.dsl.ValueFact;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;

/** A policy in which every kind of condition stands. */
final class Depot {

  enum Color {
    RED,
    GREEN,
    BLUE
  }

  record Owner(Option<Integer> age, Option<String> town) {}

  record Box(
      Option<Boolean> sealed,
      Option<Integer> weight,
      Option<Integer> paidFor,
      Option<Color> color,
      Option<Set<Color>> marks,
      Option<Owner> owner,
      Option<Seq<Owner>> carriers,
      Option<LocalDate> day) {}

  static final BooleanFact<Box> SEALED = flag("seal").ifKnown(Box::sealed);
  static final OrderedFact<Box, Integer> WEIGHT = quantity("weight").ifKnown(Box::weight);
  static final OrderedFact<Box, Integer> PAID_FOR =
      quantity("weight paid for").ifKnown(Box::paidFor);
  static final ValueFact<Box, Color> COLOR = choice("color").ifKnown(Box::color);
  static final SetFact<Box, Color> MARKS = choices("marks").ifKnown(Box::marks);
  static final PartFact<Box, Owner> OWNER = part("owner").ifKnown(Box::owner);
  static final PartsFact<Box, Owner> CARRIERS = parts("carriers").ifKnown(Box::carriers);
  static final OrderedFact<Box, LocalDate> DAY = quantity("day").ifKnown(Box::day);
  static final OrderedFact<Owner, Integer> AGE = quantity("age").ifKnown(Owner::age);
  static final ValueFact<Owner, String> TOWN = choice("town").ifKnown(Owner::town);

  static final LocalDate CUT = LocalDate.of(2021, 11, 25);
  static final Roster<String> TOWNS =
      Roster.of(
          "list of towns",
          Span.before(CUT, ListSnapshot.of("Lisbon", "Oslo")),
          Span.from(CUT, ListSnapshot.of("Lisbon")));
  static final Dated<Integer> LIMIT =
      Dated.of("limit of age", Span.before(CUT, 17), Span.from(CUT, 18));

  static final Definition<Owner> GROWN_UP =
      define("grown-up")
          .as(anyOf(AGE.atLeast(LIMIT), TOWN.isListedIn(TOWNS)))
          .unless("too old", AGE.moreThan(90));

  static final Condition<Box> LIGHT = allOf(WEIGHT.atMost(30), WEIGHT.atMost(PAID_FOR));

  static final Policy<Box> DEPOT =
      policy("depot")
          .rules(
              permit("light").when(allOf(LIGHT, OWNER.is(GROWN_UP))),
              permit("carried")
                  .when(allOf(CARRIERS.any(GROWN_UP), MARKS.containsAnyOf(Color.RED, Color.BLUE)))
                  .unless(
                      exception("not sealed")
                          .when(SEALED.isFalse())
                          .unless("green", COLOR.is(Color.GREEN))),
              forbid("odd")
                  .when(
                      anyOf(
                          opaque("check digit fails", box -> false, WEIGHT.fact()),
                          judgment("odd", "does it look odd?"),
                          not(SEALED.isTrue())))
                  .during(Period.from(LocalDate.of(2022, 7, 1))))
          .combining(FORBID_OVERRIDES)
          .asOf(DAY)
          .otherwise(FORBIDDEN);

  private Depot() {}
}
