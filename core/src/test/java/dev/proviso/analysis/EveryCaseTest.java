package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.FIT;
import static dev.proviso.analysis.Dispatch.HEAVY;
import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.LIGHT;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.code;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Evaluator;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.text.Shipment;
import dev.proviso.text.Shipment.Mark;
import dev.proviso.text.Shipment.Port;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** In every case that a condition or a policy tells apart, the diagrams say what is decided. */
class EveryCaseTest {

  private static final Fact<Shipment, Set<Mark>> DECLARED =
      Fact.of("declared marks", shipment -> Reading.unknown());
  private static final Fact<Shipment, LocalDate> ARRIVAL =
      Fact.of("day of arrival", shipment -> Reading.unknown());
  private static final Roster<LocalDate> HOLIDAYS =
      Roster.of("holidays", Span.from(Shipment.START, ListSnapshot.of(Shipment.CHANGE)));
  private static final Dated<LocalDate> DEADLINE =
      Dated.of("deadline", Span.from(Shipment.START, Shipment.CHANGE).until(Shipment.END));
  private static final Roster<Port> PORTS =
      Roster.of(
          "ports",
          Span.from(Shipment.START, ListSnapshot.of(Port.OSLO)).until(Shipment.CHANGE),
          Span.from(
              Shipment.CHANGE,
              ListSnapshot.of(Port.GENOA)
                  .without(Array.of(Port.OSLO))
                  .othersUnknown("the rest was never published")));

  private record Dock(int number) {}

  private static final Fact<Shipment, Dock> DOCK = Fact.of("dock", shipment -> Reading.unknown());
  private static final Roster<Dock> DOCKS =
      Roster.of(
          "docks",
          Span.from(Shipment.START, ListSnapshot.of(new Dock(1))).until(Shipment.CHANGE),
          Span.from(
              Shipment.CHANGE,
              ListSnapshot.of(new Dock(2)).othersUnknown("the rest was never published")));

  private static Condition<Shipment> marks(Operator operator, Mark... marks) {
    return Comparison.ofSet(Shipment.MARKS, operator, Array.of(marks));
  }

  private static Condition<Shipment> weight(Operator operator) {
    return Comparison.threshold(Shipment.WEIGHT, operator, 30);
  }

  private static Condition<Shipment> declared(Operator operator) {
    return AllOf.of(
        weight(Operator.AT_LEAST), FactComparison.of(Shipment.WEIGHT, operator, Shipment.DECLARED));
  }

  private static Stream<Condition<Shipment>> conditions() {
    Condition<Shipment> embargoed = ListMembership.of(Shipment.NAME, Shipment.EMBARGO, Fact.asOf());
    return Stream.of(
        weight(Operator.AT_LEAST),
        weight(Operator.AT_MOST),
        weight(Operator.LESS_THAN),
        weight(Operator.MORE_THAN),
        Comparison.is(Shipment.WEIGHT, 30),
        Comparison.isOneOf(Shipment.PORT, Array.of(Port.OSLO, Port.GENOA)),
        Not.of(Comparison.is(Shipment.NAME, "Brown")),
        marks(Operator.CONTAINS_ANY_OF, Mark.FRAGILE, Mark.FLAMMABLE),
        marks(Operator.CONTAINS_ALL_OF, Mark.FRAGILE, Mark.FLAMMABLE),
        AllOf.of(marks(Operator.CONTAINS_ANY_OF, Mark.values()), SEALED),
        AnyOf.of(
            marks(Operator.CONTAINS_ALL_OF, Mark.FRAGILE),
            marks(Operator.CONTAINS_ANY_OF, Mark.FLAMMABLE)),
        marks(Operator.CONTAINS_ONLY, Mark.FRAGILE, Mark.FLAMMABLE),
        AllOf.of(
            marks(Operator.CONTAINS_ONLY, Mark.FRAGILE),
            marks(Operator.CONTAINS_ANY_OF, Mark.FRAGILE, Mark.FLAMMABLE)),
        marks(Operator.IS_EMPTY),
        Comparison.is(Shipment.MARKS, LinkedHashSet.of(Mark.FRAGILE, Mark.FLAMMABLE)),
        Comparison.isOneOf(
            Shipment.MARKS, Array.of(LinkedHashSet.of(Mark.FRAGILE), LinkedHashSet.empty())),
        FactComparison.same(Shipment.MARKS, DECLARED),
        AnyOf.of(
            FactComparison.same(DECLARED, Shipment.MARKS),
            marks(Operator.CONTAINS_ANY_OF, Mark.FLAMMABLE)),
        declared(Operator.AT_LEAST),
        declared(Operator.AT_MOST),
        declared(Operator.LESS_THAN),
        declared(Operator.MORE_THAN),
        AnyOf.of(Comparison.is(Shipment.DECLARED, 30), declared(Operator.LESS_THAN)),
        FactComparison.same(Shipment.WEIGHT, Shipment.DECLARED),
        AllOf.of(HEAVY, FactComparison.of(Shipment.WEIGHT, Operator.AT_MOST, Shipment.WEIGHT)),
        AllOf.of(HEAVY, FactComparison.of(Shipment.WEIGHT, Operator.LESS_THAN, Shipment.WEIGHT)),
        FactComparison.same(Shipment.INSURED, Shipment.SEALED),
        ListMembership.of(Shipment.PORT, PORTS, Shipment.DAY),
        AnyOf.of(
            Comparison.threshold(Shipment.DAY, Operator.AT_LEAST, Shipment.END),
            ListMembership.of(Shipment.PORT, PORTS, Shipment.DAY)),
        embargoed,
        ListMembership.of(DOCK, DOCKS, Shipment.DAY),
        ListMembership.of(ARRIVAL, HOLIDAYS, ARRIVAL),
        DatedComparison.threshold(ARRIVAL, Operator.AT_MOST, DEADLINE, ARRIVAL),
        DatedComparison.is(ARRIVAL, DEADLINE, Shipment.DAY),
        DatedComparison.threshold(Shipment.WEIGHT, Operator.AT_MOST, Shipment.LIMIT, Shipment.DAY),
        DatedComparison.is(Shipment.WEIGHT, Shipment.LIMIT, Fact.asOf()),
        AnyOf.of(code("strike", Shipment.PORT, Shipment.MARKS), SEALED),
        AnyOf.of(AllOf.of(code("strike", Shipment.MARKS), FIT), marks(Operator.IS_EMPTY)),
        PartCondition.of(Shipment.CONSIGNEE, AnyOf.of(SEALED, code("strike"))),
        PartCondition.of(Shipment.CONSIGNEE, PartCondition.of(Shipment.CONSIGNEE, INSURED)),
        AllOf.of(SEALED, PartCondition.of(Shipment.CONSIGNEE, AllOf.of(SEALED, embargoed))),
        QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, SEALED),
        QuantifiedCondition.of(Shipment.CRATES, Quantifier.EVERY, AllOf.of(SEALED, FIT)),
        QuantifiedCondition.of(Shipment.CRATES, Quantifier.NONE, SEALED),
        AllOf.of(
            QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, AnyOf.of(HEAVY, SEALED)),
            Not.of(QuantifiedCondition.of(Shipment.CRATES, Quantifier.EVERY, LIGHT))),
        QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, embargoed),
        AllOf.of(
            Comparison.threshold(Fact.asOf(), Operator.AT_LEAST, Shipment.START),
            QuantifiedCondition.of(
                Shipment.CRATES,
                Quantifier.ANY,
                AllOf.of(
                    SEALED,
                    Comparison.threshold(Fact.asOf(), Operator.LESS_THAN, Shipment.CHANGE)))),
        QuantifiedCondition.of(
            Shipment.CRATES,
            Quantifier.EVERY,
            QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, marks(Operator.IS_EMPTY))),
        Definition.<Shipment>of("safe", LIGHT)
            .unless(
                ExceptionClause.<Shipment>of("open", Not.of(SEALED))
                    .unless(ExceptionClause.of("insured", INSURED)))
            .unless("unfit", Not.of(FIT)));
  }

  private static boolean isTrue(Session<?> session, int function, Session.Model model) {
    return session.diagrams().restrict(function, model.values()) == DecisionDiagrams.TRUE;
  }

  private static Truth truth(
      Session<?> session, DiagramCompiler.Truths truths, Session.Model model) {
    if (isTrue(session, truths.yes(), model)) {
      assertThat(isTrue(session, truths.no(), model)).isFalse();
      return Truth.TRUE;
    }
    return isTrue(session, truths.no(), model) ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static Truth evaluated(
      Condition<Shipment> condition, Assignment made, Session<Shipment> session) {
    Evaluator<Assignment> undated = Evaluator.of(made, made.judgments());
    Evaluator<Assignment> evaluator = made.date().map(undated::asOf).getOrElse(undated);
    return evaluator
        .condition(AssignmentProjection.<Shipment>over(session.space()).rewrite(condition))
        .truth();
  }

  private static void agree(Condition<Shipment> condition, boolean open) {
    for (VariableOrder order : VariableOrder.values()) {
      Session<Shipment> session = new Session<Shipment>(open).about(condition).start(order);
      DiagramCompiler.Truths truths = session.truths(condition);
      for (Session.Model model : session.models().all()) {
        Assignment made = AssignmentFactory.of(session, model);
        if (!made.isExact()) {
          continue;
        }
        assertThat(truth(session, truths, model))
            .as(made.toString())
            .isEqualTo(evaluated(condition, made, session));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void a_condition_holds_where_its_model_holds(Condition<Shipment> condition) {
    agree(condition, false);
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void a_condition_is_unknown_where_its_model_is_unknown(Condition<Shipment> condition) {
    agree(condition, true);
  }

  private static final List<Condition<Shipment>> APART = List.of(SEALED, INSURED, FIT);

  private static List<Rule<Shipment>> rules(int effects) {
    List<Rule<Shipment>> rules = new ArrayList<>();
    for (int i = 0; i < APART.size(); i++) {
      Effect effect = (effects >> i & 1) == 0 ? Effect.PERMIT : Effect.FORBID;
      rules.add(Rule.of(effect, "rule-" + i, APART.get(i)));
    }
    return rules;
  }

  private static void agree(Policy<Shipment> policy) {
    Session<Shipment> session = new Session<Shipment>(true).about(policy).start();
    OutcomeDiagrams outcomes = session.outcomes(policy);
    Policy<Assignment> projected = session.projected(policy);
    for (Session.Model model : session.models().all()) {
      Assignment made = AssignmentFactory.of(session, model);
      Outcome decided = projected.decide(made, made.judgments()).outcome();
      for (Outcome outcome : Outcome.values()) {
        assertThat(isTrue(session, outcomes.of(outcome, session.diagrams()), model))
            .as(policy + " where " + made)
            .isEqualTo(outcome == decided);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_policy_decides_as_its_algorithm_states(CombiningAlgorithm combining) {
    for (Outcome otherwise :
        List.of(Outcome.PERMITTED, Outcome.FORBIDDEN, Outcome.NOT_APPLICABLE)) {
      for (int effects = 0; effects < 1 << APART.size(); effects++) {
        agree(Policy.of("rules", rules(effects), combining, otherwise));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void policies_that_must_all_permit_decide_as_their_algorithm_states(
      CombiningAlgorithm combining) {
    Policy<Shipment> sealed =
        Policy.of(
            "sealed",
            Array.of(Dispatch.permit("sealed", SEALED)),
            combining,
            Outcome.NOT_APPLICABLE);
    for (int effects = 0; effects < 1 << APART.size(); effects++) {
      agree(
          Policy.allMustPermit(
              "both",
              Array.of(
                  Policy.of("rules", rules(effects), combining, Outcome.NOT_APPLICABLE), sealed)));
    }
  }
}
