package dev.proviso.text;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.law.Instrument;
import dev.proviso.law.Period;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.OutOfRange;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;

/** A shipment, or one of its parts, and rules about it that hold every kind of condition. */
public record Shipment(Map<String, Reading<?>> answers) {

  /** Where it goes. */
  public enum Port {
    ANTWERP,
    GENOA,
    HAIFA,
    OSLO,
    PIRAEUS,
    ROTTERDAM,
    VALENCIA,
    ELSEWHERE
  }

  /** What stands on it. */
  public enum Mark {
    FRAGILE,
    FLAMMABLE,
    LIVE_ANIMALS
  }

  public static final Fact<Shipment, Integer> WEIGHT = fact("weight in kilograms");
  public static final Fact<Shipment, Integer> DECLARED = fact("declared weight in kilograms");
  public static final Fact<Shipment, Boolean> INSURED =
      Shipment.<Boolean>fact("insured")
          .worded("the shipment is insured", "the shipment is not insured");
  public static final Fact<Shipment, Boolean> SEALED = fact("sealed");
  public static final Fact<Shipment, Port> PORT = fact("port of destination");
  public static final Fact<Shipment, Set<Mark>> MARKS =
      Shipment.<Set<Mark>>fact("marks").as(ValueType.setOf(ValueType.of(Mark.class)));
  public static final Fact<Shipment, String> NAME = fact("name");
  public static final Fact<Shipment, LocalDate> DAY = fact("day of dispatch");
  public static final Fact<Shipment, Shipment> CONSIGNEE = fact("consignee");
  public static final Fact<Shipment, Seq<Shipment>> CRATES = fact("crates");

  public static final LocalDate START = LocalDate.of(2021, 1, 1);
  public static final LocalDate CHANGE = LocalDate.of(2021, 7, 1);
  public static final LocalDate END = LocalDate.of(2022, 1, 1);

  public static final Instrument ACT = Instrument.of("Carriage Act");

  public static final Roster<String> EMBARGO =
      Roster.of(
              "embargo list",
              Span.from(START, ListSnapshot.of("Ashby & Co")).until(CHANGE).citing(section("12")))
          .afterLast(OutOfRange.HOLD);
  public static final Dated<Integer> LIMIT =
      Dated.of(
          "weight limit",
          Span.from(START, 20).until(CHANGE).citing(section("7")),
          Span.from(CHANGE, 30).citing(section("7a")));

  public static final Definition<Shipment> KNOWN_CONSIGNEE =
      Definition.<Shipment>of("known consignee", byName())
          .citing(section("2"), section("3"), Instrument.of("Port Order").section("1"))
          .quoting("A consignee is known if the name is entered.");

  public static final Definition<Shipment> EASY =
      Definition.<Shipment>of(
              "easy to carry",
              AllOf.of(
                  Comparison.threshold(WEIGHT, Operator.AT_MOST, 25),
                  Not.of(
                      Comparison.ofSet(
                          MARKS, Operator.CONTAINS_ANY_OF, Array.of(Mark.LIVE_ANIMALS)))))
          .unless(
              ExceptionClause.<Shipment>of(
                      "flammable", containing(Operator.CONTAINS_ALL_OF, Mark.FLAMMABLE))
                  .citing(section("5"))
                  .unless(ExceptionClause.of("sealed", Comparison.is(SEALED, true))));

  public static final Rule<Shipment> ROUTINE =
      Rule.of(
              Effect.PERMIT,
              "routine",
              AllOf.of(
                  Comparison.isOneOf(
                      PORT,
                      Array.of(
                          Port.ANTWERP,
                          Port.GENOA,
                          Port.HAIFA,
                          Port.OSLO,
                          Port.PIRAEUS,
                          Port.ROTTERDAM,
                          Port.VALENCIA)),
                  EASY,
                  PartCondition.of(CONSIGNEE, KNOWN_CONSIGNEE),
                  AnyOf.of(Comparison.is(INSURED, true), Comparison.is(SEALED, true)),
                  FactComparison.same(WEIGHT, DECLARED),
                  DatedComparison.threshold(WEIGHT, Operator.AT_MOST, LIMIT, DAY),
                  QuantifiedCondition.of(
                      CRATES,
                      Quantifier.EVERY,
                      Comparison.threshold(WEIGHT, Operator.LESS_THAN, 10)),
                  JudgmentQuestion.<Shipment>of("fitness", "Is it fit to be carried?")
                      .citing(section("9"))))
          .during(Period.from(START).until(END), DAY)
          .unless("strike", OpaqueCondition.of("strike", s -> false, Array.of(PORT)))
          .citing(section("1"))
          .titled("Routine shipments may leave")
          .oblige(Obligation.of("record", "keep a record for five years"));

  public static final Rule<Shipment> EMBARGOED =
      Rule.of(
              Effect.FORBID,
              "embargoed",
              PartCondition.of(CONSIGNEE, ListMembership.of(NAME, EMBARGO, Fact.asOf())))
          .citing(section("11"))
          .oblige(Obligation.of("report", "report it to the port authority"))
          .sanction(Sanction.of("fine", "a fine"), Sanction.of("seizure", "seizure of the goods"));

  public static final Rule<Shipment> UNSOUND =
      Rule.of(
          Effect.FORBID,
          "unsound",
          AnyOf.of(
              QuantifiedCondition.of(CRATES, Quantifier.ANY, Comparison.is(SEALED, false)),
              PartCondition.of(CONSIGNEE, Comparison.is(INSURED, false)),
              Comparison.ofSet(MARKS, Operator.IS_EMPTY, Array.empty()),
              Not.of(
                  QuantifiedCondition.of(CRATES, Quantifier.NONE, Comparison.is(SEALED, false)))));

  private static Condition<Shipment> byName() {
    return Comparison.isOneOf(NAME, Array.of("Ashby & Co", "Brown"));
  }

  private static Condition<Shipment> containing(Operator operator, Mark mark) {
    return Comparison.ofSet(MARKS, operator, Array.of(mark));
  }

  public static Citation section(String number) {
    return ACT.section(number);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  private static <T> Fact<Shipment, T> fact(String name, T... inferred) {
    return Fact.of(name, shipment -> shipment.<T>answer(name), inferred);
  }

  private <T> Reading<T> answer(String name) {
    @SuppressWarnings("unchecked") // each name is given answers of its own type
    Reading<T> reading = (Reading<T>) answers.get(name).getOrElse(Reading.unknown());
    return reading;
  }

  /** Nothing is known of it. */
  public static Shipment unknown() {
    return new Shipment(HashMap.empty());
  }

  /** All is known, and it may leave. */
  public static Shipment fine() {
    Shipment crate = unknown().with(WEIGHT, 5).with(SEALED, true);
    return unknown()
        .with(WEIGHT, Reading.known(12).graded(Grade.VERIFIED))
        .with(DECLARED, 12)
        .with(INSURED, true)
        .with(SEALED, false)
        .with(PORT, Port.OSLO)
        .with(MARKS, LinkedHashSet.of(Mark.FRAGILE))
        .with(DAY, LocalDate.of(2021, 8, 2))
        .with(CONSIGNEE, unknown().with(NAME, "Brown").with(INSURED, true))
        .with(CRATES, Array.of(crate, crate.with(WEIGHT, 7)));
  }

  public <T> Shipment with(Fact<Shipment, T> fact, T answer) {
    return with(fact, Reading.known(answer));
  }

  public <T> Shipment with(Fact<Shipment, T> fact, Reading<T> reading) {
    return new Shipment(answers.put(fact.name(), reading));
  }
}
