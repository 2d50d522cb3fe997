package dev.proviso.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.History;
import dev.proviso.policy.Sample;
import dev.proviso.policy.Sample.Color;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A condition prints what it says, and a walker visits all of it. */
class ConditionsAsWrittenTest {

  private static final Condition<Sample> B = Comparison.is(Sample.B, true);
  private static final Condition<Sample> C = Comparison.is(Sample.C, true);

  static Stream<Arguments> conditions() {
    return Stream.of(
        Arguments.of(AllOf.of(B, C), "(b is true and c is true)"),
        Arguments.of(AnyOf.of(B, C), "(b is true or c is true)"),
        Arguments.of(Not.of(B), "b is false"),
        Arguments.of(Comparison.threshold(Sample.X, Operator.AT_LEAST, 3), "x is at least 3"),
        Arguments.of(FactComparison.of(Sample.X, Operator.LESS_THAN, Sample.Y), "x is less than y"),
        Arguments.of(
            DatedComparison.is(Sample.X, History.LIMIT, Sample.DAY), "x is the limit on the day"),
        Arguments.of(
            ListMembership.of(Sample.COLOR, History.ROSTER, Fact.asOf()), "color is on the roster"),
        Arguments.of(
            QuantifiedCondition.of(Sample.PARTS, Quantifier.ANY, B),
            "at least one of the parts is such that b is true"),
        Arguments.of(PartCondition.of(Sample.PART, B), "the part is such that b is true"),
        Arguments.of(Definition.of("thing", B), "it is a “thing”"),
        Arguments.of(
            Definition.of("thing", B).worded("it will do", "it will not do"), "it will do"),
        Arguments.of(
            OpaqueCondition.<Sample>of("odd", sample -> true, Array.of(Sample.X)),
            "the condition “odd” holds"),
        Arguments.of(
            JudgmentQuestion.of("fit", "it is fit"), "the question “it is fit” is answered yes"));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void a_condition_prints_its_wording(Condition<Sample> condition, String words) {
    assertThat(condition.wording()).isEqualTo(words);
    assertThat(condition).hasToString(words);
  }

  @Test
  void an_exception_prints_its_id_and_its_condition() {
    ExceptionClause<Sample> exception = ExceptionClause.of("e", B);

    assertThat(exception.wording()).isEqualTo("unless `e`: b is true");
    assertThat(exception).hasToString(exception.wording());
  }

  @Test
  void an_exception_prints_its_own_exceptions_behind_it() {
    ExceptionClause<Sample> inner = ExceptionClause.of("inner", B);
    ExceptionClause<Sample> exception = ExceptionClause.of("e", B).unless(inner);

    assertThat(exception.wording()).isEqualTo("unless `e`: b is true (unless `inner`: b is true)");
    assertThat(ExceptionClause.of("outer", B).unless(exception).wording())
        .isEqualTo("unless `outer`: b is true (unless `e`: b is true, unless …)");
    assertThat(
            Array.rangeClosed(1, 4)
                .foldLeft(exception, (all, number) -> all.unless("n" + number, B))
                .wording())
        .endsWith("; unless `n2`: b is true; … (5 in all))");
  }

  @Test
  void a_judgment_is_opened_with_its_answer() {
    LocalDate day = LocalDate.of(2021, 12, 6);
    Judgment yes = Judgment.yes("fit").by("the inspector", day).because("it was looked at");
    Judgment no = Judgment.no("fit").by("the inspector", day).because("it was looked at");

    assertThat(yes.holds()).isTrue();
    assertThat(no.holds()).isFalse();
    assertThat(List.of(yes.id(), yes.who(), yes.when().toString(), yes.why()))
        .containsExactly("fit", "the inspector", "2021-12-06", "it was looked at");
  }

  /** The names of facts, in the order in which they are visited. */
  private static final class Names<S> extends ConditionWalker<S> {
    private final List<String> names;

    Names(List<String> names) {
      this.names = names;
    }

    @Override
    protected void fact(Fact<S, ?> fact) {
      names.add(fact.name());
    }

    @Override
    protected <P> Names<P> part(Fact<S, ?> part) {
      return new Names<>(names);
    }
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void a_walker_gives_itself_back_to_go_on_with(Condition<Sample> condition, String words) {
    List<String> names = new ArrayList<>();
    Names<Sample> walker = new Names<>(names);
    Condition<Sample> last = Comparison.is(Sample.COLOR, Color.RED);

    assertThat(condition.accept(walker)).as(words).isSameAs(walker);
    assertThat(walker.walk(condition).walk(condition).walk(last)).isSameAs(walker);
    assertThat(walker.walk(ExceptionClause.of("e", condition))).isSameAs(walker);
    assertThat(names).endsWith("color");
  }

  /** Two values are the same, though nobody said when values of the class are. */
  private record Odd(int number) {}

  @Test
  void a_set_of_undeclared_values_holds_what_is_equal() {
    Fact<Sample, Set<Odd>> odds = Fact.of("odds", sample -> Reading.known(HashSet.of(new Odd(1))));
    Comparison<Sample, Set<Odd>> one =
        Comparison.ofSet(odds, Operator.CONTAINS_ANY_OF, Array.of(new Odd(1)));
    Comparison<Sample, Set<Odd>> other =
        Comparison.ofSet(odds, Operator.CONTAINS_ANY_OF, Array.of(new Odd(2)));

    assertThat(one.holds(HashSet.of(new Odd(1)))).isTrue();
    assertThat(other.holds(HashSet.of(new Odd(1)))).isFalse();
  }
}
