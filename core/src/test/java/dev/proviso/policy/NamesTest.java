package dev.proviso.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import dev.proviso.text.Detail;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a name stands for must not depend on where it is asked. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NamesTest {

  private static Policy<String> permitting(Condition<String> condition) {
    return Policy.of(
        "names",
        List.of(Rule.of(Effect.PERMIT, "rule", condition)),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }

  @Test
  void one_id_stands_for_one_duty_throughout_a_policy() {
    Rule<String> first = Rule.of(Effect.PERMIT, "first", asks("a", true));
    Rule<String> second = Rule.of(Effect.PERMIT, "second", asks("b", true));
    Obligation report = Obligation.of("report", "report it");

    assertThat(policy(first.oblige(report), second.oblige(report)).allRules()).hasSize(2);
    assertThatThrownBy(
            () ->
                policy(first.oblige(report), second.oblige(Obligation.of("report", "keep quiet"))))
        .hasMessage(
            "policy `names`: two different obligations are called `report`, in the rules `first`"
                + " and `second`; rename one");
    assertThatThrownBy(
            () ->
                policy(
                    first.sanction(Sanction.of("fine", "a fine")),
                    second.sanction(Sanction.of("fine", "a high fine"))))
        .hasMessage(
            "policy `names`: two different sanctions are called `fine`, in the rules `first` and"
                + " `second`; rename one");
  }

  @Test
  void two_duties_of_one_id_in_two_policies_are_named_with_both_policies() {
    Rule<String> rule = Rule.of(Effect.PERMIT, "rule", asks("a", true));
    Policy<String> first = renamed("first", rule.oblige(Obligation.of("report", "report it")));
    Policy<String> second = renamed("second", rule.oblige(Obligation.of("report", "keep quiet")));

    assertThatThrownBy(() -> Policy.allMustPermit("both", List.of(first, second)))
        .hasMessage(
            "policy `both`: two different obligations are called `report`, in the rules `rule` of"
                + " policy `first` and `rule` of policy `second`; rename one");
  }

  private static Policy<String> renamed(String id, Rule<String> rule) {
    return Policy.of(id, List.of(rule), CombiningAlgorithm.FORBID_OVERRIDES, Outcome.FORBIDDEN);
  }

  @Test
  void exceptions_of_one_id_are_found_however_they_came_into_a_policy() {
    ExceptionClause<String> exception = ExceptionClause.of("e", asks("a", true));
    Seq<ExceptionClause<String>> twice = Array.of(exception, exception);
    Condition<String> other = asks("b", true);
    Rule<String> rule = Rule.of(Effect.PERMIT, "rule", other);

    assertThatThrownBy(() -> policy(rule.withExceptions(twice)))
        .hasMessage(
            "policy `names`: more than one exception of rule `rule` is called `e`; rename one");
    assertThatThrownBy(() -> permitting(Definition.of("d", other).withExceptions(twice)))
        .hasMessage(
            "policy `names`: more than one exception of definition `d` is called `e`; rename one");
    assertThatThrownBy(
            () -> policy(rule.unless(ExceptionClause.of("f", other).withExceptions(twice))))
        .hasMessage(
            "policy `names`: more than one exception of exception `f` is called `e`; rename one");
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  private static Policy<String> policy(Rule<String>... rules) {
    return Policy.of(
        "names", List.of(rules), CombiningAlgorithm.FORBID_OVERRIDES, Outcome.FORBIDDEN);
  }

  private static Condition<String> asks(String fact, boolean answer) {
    return Comparison.is(Fact.of(fact, text -> Reading.known(answer)), true);
  }

  @Test
  void a_second_fact_of_the_same_name_is_found_under_every_part() {
    Fact<String, String> first = Fact.of("first", Reading::known);
    Fact<String, String> second = Fact.of("second", Reading::known);
    Condition<String> yes = asks("x", true);
    Condition<String> no = asks("x", false);
    Condition<String> hiding =
        AllOf.of(
            AllOf.of(PartCondition.of(first, yes), PartCondition.of(second, yes)),
            PartCondition.of(second, no));
    assertThatThrownBy(() -> permitting(hiding))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two different facts are called `second › x`");
  }

  private static final Fact<Sample, Integer> OTHER_X = Fact.of("x", s -> Reading.known(1));
  private static final Fact<Sample, LocalDate> OTHER_DAY =
      Fact.of("day", s -> Reading.known(Sample.day(1)));
  private static final Roster<Integer> LIST =
      Roster.of("list", Span.during(Period.always(), ListSnapshot.of(1)));
  private static final Dated<Integer> LIMIT = Dated.of("limit", Span.during(Period.always(), 3));
  private static final Condition<Sample> X_IS_1 = Comparison.is(Sample.X, 1);
  private static final Condition<Sample> DAY_IS_1 = Comparison.is(Sample.DAY, Sample.day(1));

  private static Rule<Sample> rule(Condition<Sample> condition) {
    return Rule.of(Effect.PERMIT, "rule", condition);
  }

  private static AbstractThrowableAssert<?, ?> refusal(Rule<Sample> rule) {
    return assertThatThrownBy(
            () ->
                Policy.of(
                    "names", List.of(rule), CombiningAlgorithm.FORBID_OVERRIDES, Outcome.FORBIDDEN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Stream<Arguments> secondX() {
    Fact<Sample, Boolean> b = Sample.B;
    return Stream.of(
        Arguments.of("the left of two facts", FactComparison.same(OTHER_X, Sample.Y)),
        Arguments.of("the right of two facts", FactComparison.same(Sample.Y, OTHER_X)),
        Arguments.of("who is looked for in a list", ListMembership.of(OTHER_X, LIST, Sample.DAY)),
        Arguments.of("what a limit holds for", DatedComparison.is(OTHER_X, LIMIT, Sample.DAY)),
        Arguments.of("what code reads", OpaqueCondition.of("odd", s -> true, Array.of(b, OTHER_X))),
        Arguments.of("under a negation", Not.of(Comparison.is(OTHER_X, 1))),
        Arguments.of(
            "the first of several", AllOf.of(Comparison.is(OTHER_X, 1), Comparison.is(b, true))),
        Arguments.of(
            "the last of several", AnyOf.of(Comparison.is(b, true), Comparison.is(OTHER_X, 1))),
        Arguments.of("in a definition", Definition.of("one", Comparison.is(OTHER_X, 1))),
        Arguments.of(
            "in an exception of a definition",
            Definition.<Sample>of("one", Comparison.is(b, true))
                .unless("e", Comparison.is(OTHER_X, 1))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("secondX")
  void a_second_fact_of_the_same_name_is_found(String where, Condition<Sample> condition) {
    refusal(rule(AllOf.of(X_IS_1, condition)))
        .hasMessage("policy `names`: two different facts are called `x`; rename one, or share it");
  }

  @Test
  void a_fact_a_judgment_and_code_of_one_name_are_refused() {
    Condition<Sample> judgment = JudgmentQuestion.of("x", "is it so?");
    Condition<Sample> code = OpaqueCondition.of("x", s -> true, Array.of(Sample.B));

    refusal(rule(AllOf.of(X_IS_1, judgment)))
        .hasMessage("policy `names`: a fact and a judgment are both called `x`; rename one");
    refusal(rule(AllOf.of(judgment, code)))
        .hasMessage(
            "policy `names`: a judgment and an opaque condition are both called `x`; rename one");
    refusal(rule(AllOf.of(code, X_IS_1)))
        .hasMessage(
            "policy `names`: an opaque condition and a fact are both called `x`; rename one");
    assertThatCode(
            () ->
                Policy.of(
                    "names",
                    List.of(rule(AllOf.of(judgment, PartCondition.of(Sample.PART, X_IS_1)))),
                    CombiningAlgorithm.FORBID_OVERRIDES,
                    Outcome.FORBIDDEN))
        .doesNotThrowAnyException();
  }

  @Test
  void two_definitions_of_one_name_are_refused_whatever_part_they_are_about() {
    Condition<Sample> ofPart =
        PartCondition.of(Sample.PART, Definition.of("fine", Comparison.is(Sample.B, true)));

    refusal(rule(AllOf.of(Definition.of("fine", X_IS_1), ofPart)))
        .hasMessage("policy `names`: two different definitions are called `fine`; rename one");
  }

  @Test
  void a_second_fact_of_the_same_name_is_found_in_another_member() {
    Policy<String> one = permitting("one", Fact.known("length", String::length));
    Policy<String> other = permitting("other", Fact.known("length", text -> text.strip().length()));

    assertThatThrownBy(() -> Policy.allMustPermit("both", Array.of(one, other)))
        .hasMessage(
            "policy `both`: two different facts are called `length`; rename one, or share it");
  }

  private static Policy<String> permitting(String id, Fact<String, Integer> length) {
    return Policy.of(
        id,
        Array.of(
            Rule.of(Effect.PERMIT, "short", Comparison.threshold(length, Operator.LESS_THAN, 3))),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }

  @Test
  void a_second_date_of_the_same_name_is_found() {
    for (Condition<Sample> condition :
        List.of(
            ListMembership.of(Sample.X, LIST, OTHER_DAY),
            DatedComparison.is(Sample.X, LIMIT, OTHER_DAY))) {
      refusal(rule(AllOf.of(DAY_IS_1, condition)))
          .hasMessageContaining("two different facts are called `day`");
    }
    refusal(rule(DAY_IS_1).during(Period.from(Sample.day(2)), OTHER_DAY))
        .hasMessageContaining("two different facts are called `day`");
    assertThatThrownBy(() -> policyOf(DAY_IS_1).asOf(OTHER_DAY))
        .hasMessageContaining("two different facts are called `day`");
  }

  private static Policy<Sample> policyOf(Condition<Sample> condition) {
    return Policy.of(
        "names", List.of(rule(condition)), CombiningAlgorithm.FORBID_OVERRIDES, Outcome.FORBIDDEN);
  }

  @Test
  void a_second_fact_is_found_in_an_exception_to_an_exception() {
    ExceptionClause<Sample> exception =
        ExceptionClause.<Sample>of("e", Comparison.is(Sample.A, true))
            .unless("f", Comparison.is(OTHER_X, 1));

    refusal(rule(X_IS_1).unless(exception))
        .hasMessageContaining("two different facts are called `x`");
  }

  @Test
  void a_second_fact_is_found_among_the_parts() {
    Fact<Sample, Seq<Sample>> otherParts = Fact.of("parts", s -> Reading.unknown());
    Fact<Sample, Sample> otherPart = Fact.of("part", s -> Reading.unknown());

    refusal(
            rule(
                AllOf.of(
                    QuantifiedCondition.of(Sample.PARTS, Quantifier.ANY, X_IS_1),
                    QuantifiedCondition.of(otherParts, Quantifier.ANY, X_IS_1))))
        .hasMessageContaining("two different facts are called `parts`");
    refusal(
            rule(
                AllOf.of(
                    PartCondition.of(Sample.PART, X_IS_1), PartCondition.of(otherPart, X_IS_1))))
        .hasMessageContaining("two different facts are called `part`");
    refusal(
            rule(
                AllOf.of(
                    QuantifiedCondition.of(Sample.PARTS, Quantifier.ANY, X_IS_1),
                    QuantifiedCondition.of(
                        Sample.PARTS, Quantifier.ANY, Comparison.is(OTHER_X, 1)))))
        .hasMessageContaining("two different facts are called `parts › x`");
  }

  @Test
  void all_that_has_a_name_has_one_meaning() {
    Condition<Sample> list =
        ListMembership.of(
            Sample.X,
            Roster.of("list", Span.during(Period.always(), ListSnapshot.of(2))),
            Sample.DAY);
    Condition<Sample> limit =
        DatedComparison.is(
            Sample.X, Dated.of("limit", Span.during(Period.always(), 4)), Sample.DAY);

    refusal(rule(AllOf.of(ListMembership.of(Sample.X, LIST, Sample.DAY), list)))
        .hasMessageContaining("two different registers are called `list`; rename one");
    refusal(rule(AllOf.of(DatedComparison.is(Sample.X, LIMIT, Sample.DAY), limit)))
        .hasMessageContaining("two different dated values are called `limit`; rename one");
    refusal(
            rule(
                AllOf.of(
                    Definition.of("d", X_IS_1), Definition.of("d", Comparison.is(Sample.X, 2)))))
        .hasMessageContaining("two different definitions are called `d`; rename one");
    refusal(
            rule(
                AllOf.of(
                    OpaqueCondition.of("o", s -> true, Array.of(Sample.X)),
                    OpaqueCondition.of("o", s -> false, Array.of(Sample.X)))))
        .hasMessageContaining("two different opaque conditions are called `o`; rename one");
    refusal(
            rule(
                AllOf.of(
                    JudgmentQuestion.<Sample>of("j", "so?"), JudgmentQuestion.of("j", "really?"))))
        .hasMessageContaining("two different judgments are called `j`; rename one");
  }

  @Test
  void a_name_that_reads_like_the_path_to_a_part_is_refused() {
    assertThatThrownBy(() -> Fact.of("parts #1", Reading::known)).hasMessageContaining("parts #1");
    assertThatThrownBy(() -> Fact.of("a › b", Reading::known)).hasMessageContaining("a › b");
    assertThat(Fact.of("ticket # of the day", Reading::known).name()).contains("#");
  }

  @Test
  void a_name_that_would_reorder_a_line_is_refused() {
    assertThatThrownBy(() -> Fact.of("x\u202Ey", Reading::known))
        .hasMessageContaining("RIGHT-TO-LEFT OVERRIDE");
  }

  @Test
  void a_fact_is_read_once_whether_it_is_worded_or_not() {
    AtomicInteger reads = new AtomicInteger();
    Fact<String, Boolean> plain =
        Fact.of("x", text -> Reading.known(reads.incrementAndGet() % 2 == 1));
    Policy<String> policy =
        permitting(
            AllOf.of(
                Comparison.is(plain, true), Comparison.is(plain.worded("x is", "x is not"), true)));
    assertThat(policy.decide("subject").outcome()).isEqualTo(Outcome.PERMITTED);
    assertThat(reads).hasValue(1);
  }

  @Test
  void an_error_in_the_code_of_an_author_is_a_failed_reading() {
    Fact<String, Boolean> broken =
        Fact.of(
            "x",
            text -> {
              throw new Error("thrown on purpose");
            });
    var decision = permitting(Comparison.is(broken, true)).decide("subject");
    assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decision.failures()).hasSize(1);
    assertThat(decision.missing()).isEmpty();
  }

  @Test
  void a_value_that_cannot_be_printed_is_explained_all_the_same() {
    Fact<String, Object> odd =
        Fact.of(
            "x",
            text ->
                Reading.known(
                    new Object() {
                      @Override
                      public String toString() {
                        throw new IllegalStateException("thrown on purpose");
                      }
                    }));
    var decision = permitting(Comparison.is(odd, "value")).decide("subject");
    assertThat(decision.outcome()).isEqualTo(Outcome.FORBIDDEN);
    assertThat(decision.explain()).contains("that cannot be printed");
  }

  @Test
  void a_summary_of_several_policies_names_the_rules_that_decide() {
    Policy<String> one = permitting(asks("x", true));
    Policy<String> two =
        Policy.of(
            "other",
            List.of(Rule.of(Effect.FORBID, "never", asks("y", true))),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.PERMITTED);
    var decision = Policy.allMustPermit("both", List.of(one, two)).decide("subject");
    assertThat(decision.outcome()).isEqualTo(Outcome.FORBIDDEN);
    assertThat(decision.explain(Detail.SUMMARY)).contains("never");
  }
}
