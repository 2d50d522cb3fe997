package dev.proviso.oracle;

import static dev.proviso.analysis.Claims.atLeastAsStrict;
import static dev.proviso.analysis.Claims.complete;
import static dev.proviso.analysis.Claims.disjoint;
import static dev.proviso.analysis.Claims.equivalent;
import static dev.proviso.analysis.Claims.exhaustive;
import static dev.proviso.analysis.Claims.satisfiable;
import static dev.proviso.oracle.OneRulePolicy.forbidding;
import static dev.proviso.oracle.OneRulePolicy.permitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Difference;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Verdict;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Operator;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.domain.Country;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.text.Wording;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Values whose classes are their authors', and answers of types that nobody meant. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForeignValuesTest {

  private static final int CALLS = 600;

  /** The outcome, which is the same in every way that a subject can be decided. */
  private static <S> Outcome outcome(Policy<S> policy, S subject) {
    Outcome decided = policy.decide(subject).outcome();
    for (int i = 0; i < CALLS; i++) {
      assertThat(policy.outcome(subject)).isEqualTo(decided);
    }
    return decided;
  }

  private static Finding check(Claim<?> claim) {
    return Prover.standard().check(claim);
  }

  private static <T> Fact<T, T> answer(ValueType<T> type) {
    return Fact.of("answer", new Itself<T>(), type);
  }

  private record Itself<T>()
      implements java.util.function.Function<T, dev.proviso.fact.Reading<? extends T>> {
    @Override
    public dev.proviso.fact.Reading<? extends T> apply(T subject) {
      return dev.proviso.fact.Reading.known(subject);
    }
  }

  @Nested
  class A_subclass_of_a_number {

    private static final class Odd extends BigDecimal {
      private static final long serialVersionUID = 1;

      Odd(String number) {
        super(number);
      }

      @Override
      public int compareTo(BigDecimal other) {
        return 0;
      }
    }

    private static final class Throwing extends BigInteger {
      private static final long serialVersionUID = 1;

      Throwing(String number) {
        super(number);
      }

      @Override
      public int hashCode() {
        throw new IllegalStateException("no hash");
      }
    }

    @Test
    void is_no_answer_whatever_it_compares_like() {
      Fact<BigDecimal, BigDecimal> fact = answer(ValueType.of(BigDecimal.class));

      assertThat(outcome(permitting(Comparison.is(fact, new BigDecimal("5"))), new Odd("7")))
          .isEqualTo(Outcome.UNDETERMINED);
      assertThat(outcome(forbidding(Comparison.is(fact, new BigDecimal("5"))), new Odd("7")))
          .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void is_no_answer_as_a_whole_number_either() {
      Fact<BigInteger, BigInteger> fact = answer(ValueType.of(BigInteger.class));

      assertThat(outcome(permitting(Comparison.is(fact, BigInteger.TEN)), new Throwing("10")))
          .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void is_no_constant() {
      Fact<BigDecimal, BigDecimal> fact = answer(ValueType.of(BigDecimal.class));

      assertThatIllegalArgumentException()
          .isThrownBy(() -> Comparison.is(fact, new Odd("5")))
          .withMessageContaining("Odd, a subclass of BigDecimal; give the number itself");
    }
  }

  @Nested
  class An_undeclared_fact {

    private final Fact<Object, Object> fact = answer(ValueType.undeclared());

    @Test
    void is_not_off_a_list_because_its_number_is_of_another_class() {
      Roster<Object> roster =
          Roster.of(
              "list",
              Span.from(LocalDate.of(2020, 1, 1), ListSnapshot.<Object>of(Array.of(10, 20))));
      Policy<Object> policy = forbidding(ListMembership.of(fact, roster, Fact.asOf()));

      assertThat(policy.decideAsOf(LocalDate.of(2021, 1, 1), 10).outcome())
          .isEqualTo(Outcome.FORBIDDEN);
      assertThat(policy.decideAsOf(LocalDate.of(2021, 1, 1), 10L).outcome())
          .isEqualTo(Outcome.UNDETERMINED);
      assertThat(policy.outcomeAsOf(LocalDate.of(2021, 1, 1), 10L, Array.empty()))
          .isEqualTo(Outcome.UNDETERMINED);
      assertThat(policy.decideAsOf(LocalDate.of(2021, 1, 1), "10").outcome())
          .isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void is_no_other_set_because_its_numbers_are_of_another_class() {
      assertThat(outcome(forbidding(Comparison.is(fact, HashSet.of(1))), HashSet.of(1L)))
          .isEqualTo(Outcome.UNDETERMINED);
      assertThat(outcome(forbidding(Comparison.is(fact, HashSet.of(1))), HashSet.of(2)))
          .isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void is_not_compared_with_constants_of_two_types() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Comparison.isOneOf(fact, Array.<Object>of(10, "x")))
          .withMessageContaining("values of several types (int32, text)")
          .withMessageContaining("give the fact a value type");
    }
  }

  @Nested
  class A_fact_of_two_types {

    private static final ValueType<Integer> RISING =
        ValueType.define("rising", Integer.class).counted(Integer::longValue, n -> (int) n);
    private static final ValueType<Integer> FALLING =
        ValueType.define("falling", Integer.class).counted(n -> -n.longValue(), n -> (int) -n);

    private static Policy<Integer> atMostThree(ValueType<Integer> type) {
      return permitting(Comparison.threshold(answer(type), Operator.AT_MOST, 3));
    }

    @Test
    void is_not_proved_to_be_the_same_in_two_policies() {
      assertThat(atMostThree(RISING).decide(2).outcome())
          .isNotEqualTo(atMostThree(FALLING).decide(2).outcome());
      Difference<Integer> difference =
          Difference.from(atMostThree(RISING)).to(atMostThree(FALLING));
      assertThat(difference.relation()).isEqualTo(Difference.Relation.NOT_DECIDED);
      assertThat(difference.lines()).isEmpty();
      assertThat(difference.reason())
          .contains("as values of type rising and as values of type falling");
      assertThat(check(atLeastAsStrict(atMostThree(RISING), atMostThree(FALLING))).verdict())
          .isEqualTo(Verdict.NOT_DECIDED);
    }

    @Test
    void leaves_a_claim_about_two_conditions_undecided_and_says_why() {
      Fact<Object, Object> undeclared = answer(ValueType.undeclared());
      Finding finding =
          check(disjoint(Comparison.is(undeclared, 10), Comparison.is(undeclared, "x")));

      assertThat(finding.verdict()).isEqualTo(Verdict.NOT_DECIDED);
      assertThat(finding.reason())
          .contains("fact `answer`")
          .contains("as values of type int32 and as values of type text");
    }
  }

  @Nested
  class The_order_of_an_enum {

    private enum Rising {
      LOW,
      MEDIUM,
      HIGH
    }

    private enum Falling {
      HIGH,
      MEDIUM,
      LOW
    }

    private static <T> String digest(Class<T> type, Operator operator, T constant) {
      Fact<T, T> fact = answer(ValueType.of(type).identifiedAs("level"));
      return CanonicalForm.of(
              permitting(
                  operator.isThreshold()
                      ? Comparison.threshold(fact, operator, constant)
                      : Comparison.is(fact, constant)))
          .digest()
          .toString();
    }

    @Test
    void is_digested_where_a_threshold_depends_on_it() {
      assertThat(digest(Rising.class, Operator.AT_LEAST, Rising.MEDIUM))
          .isNotEqualTo(digest(Falling.class, Operator.AT_LEAST, Falling.MEDIUM));
    }

    @Test
    void is_not_digested_where_nothing_does() {
      assertThat(digest(Rising.class, Operator.IS, Rising.MEDIUM))
          .isEqualTo(digest(Falling.class, Operator.IS, Falling.MEDIUM));
    }
  }

  @Nested
  class The_id_of_a_type {

    @Test
    void is_not_that_of_a_built_in_one() {
      for (String id :
          List.of(
              "text", "int32", "decimal", "undeclared", "set of text", "country", "prison term")) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> ValueType.define(id, String.class))
            .withMessageContaining("built-in");
        assertThatIllegalArgumentException()
            .isThrownBy(() -> ValueType.of(java.time.DayOfWeek.class).identifiedAs(id))
            .withMessageContaining("built-in");
      }
    }

    @Test
    void of_a_class_of_the_domain_stays_with_that_class() {
      assertThat(ValueType.of(Country.class).id()).isEqualTo("country");
      assertThat(ValueType.of(PrisonTerm.class).id()).isEqualTo("prison term");
      assertThat(ValueType.of(Country.class).identifiedAs("country"))
          .isEqualTo(ValueType.of(Country.class));
    }

    @Test
    void can_be_seen() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ValueType.define("mo\u202Eney", String.class))
          .withMessageContaining("holds U+202E");
    }
  }

  @Nested
  class A_class_that_refuses_values {

    private record Percent(int number) {
      Percent {
        if (number < 0 || number > 100) {
          throw new IllegalArgumentException("0..100");
        }
      }

      static Percent of(long number) {
        return new Percent((int) number);
      }
    }

    private final Fact<Percent, Percent> counted =
        answer(ValueType.define("percent", Percent.class).counted(Percent::number, Percent::of));

    @Test
    void leaves_a_claim_undecided_that_needs_one() {
      Finding finding =
          check(
              exhaustive(
                  Comparison.threshold(counted, Operator.AT_MOST, new Percent(100)),
                  Comparison.is(counted, new Percent(0))));

      assertThat(finding.verdict()).isEqualTo(Verdict.NOT_DECIDED);
      assertThat(finding.explain()).contains("answer");
    }

    @Test
    void decides_a_claim_that_needs_none() {
      assertThat(
              check(satisfiable(Comparison.threshold(counted, Operator.LESS_THAN, new Percent(50))))
                  .verdict())
          .isEqualTo(Verdict.HOLDS);
    }

    @Test
    void decides_all_claims_where_its_range_is_given() {
      Fact<Percent, Percent> ranged =
          answer(
              ValueType.define("percent", Percent.class)
                  .counted(Percent::number, Percent::of, 0, 100));

      assertThat(
              check(
                      exhaustive(
                          Comparison.threshold(ranged, Operator.AT_MOST, new Percent(100)),
                          Comparison.is(ranged, new Percent(0))))
                  .verdict())
          .isEqualTo(Verdict.HOLDS);
    }
  }

  @Nested
  class A_class_that_rounds {

    private record Price(BigDecimal amount) {
      Price {
        amount = amount.setScale(2, RoundingMode.HALF_EVEN);
      }

      static Price of(String amount) {
        return new Price(new BigDecimal(amount));
      }
    }

    private final Fact<Price, Price> price =
        answer(ValueType.define("price", Price.class).measured(Price::amount, Price::new));

    @Test
    void is_not_said_to_have_a_value_between_two_neighbors() {
      Finding finding =
          check(
              satisfiable(
                  AllOf.of(
                      Array.of(
                          Comparison.threshold(price, Operator.MORE_THAN, Price.of("10.00")),
                          Comparison.threshold(price, Operator.LESS_THAN, Price.of("10.01"))))));

      assertThat(finding.verdict()).isEqualTo(Verdict.NOT_DECIDED);
    }

    @Test
    void does_not_refute_what_has_no_gap() {
      Policy<Price> policy =
          Policy.of(
              "policy",
              Array.of(
                  Rule.of(
                      Effect.PERMIT,
                      "a",
                      Comparison.threshold(price, Operator.AT_MOST, Price.of("10.00"))),
                  Rule.of(
                      Effect.FORBID,
                      "b",
                      Comparison.threshold(price, Operator.AT_LEAST, Price.of("10.01")))),
              CombiningAlgorithm.FORBID_OVERRIDES,
              Outcome.NOT_APPLICABLE);

      assertThat(check(complete(policy)).verdict()).isEqualTo(Verdict.NOT_DECIDED);
    }

    @Test
    void has_values_where_there_is_room() {
      assertThat(
              check(
                      satisfiable(
                          AllOf.of(
                              Array.of(
                                  Comparison.threshold(
                                      price, Operator.MORE_THAN, Price.of("10.00")),
                                  Comparison.threshold(
                                      price, Operator.LESS_THAN, Price.of("11.00"))))))
                  .verdict())
          .isEqualTo(Verdict.HOLDS);
    }
  }

  @Nested
  class The_largest_and_the_smallest_numbers {

    @Test
    void have_none_beyond_them_that_could_be_a_case() {
      Fact<BigDecimal, BigDecimal> decimal = answer(ValueType.of(BigDecimal.class));
      Fact<BigInteger, BigInteger> whole = answer(ValueType.of(BigInteger.class));
      BigDecimal least = new BigDecimal("1E-6144");
      BigInteger greatest = BigInteger.ONE.shiftLeft(20_410).subtract(BigInteger.ONE);

      assertThat(
              check(
                      satisfiable(
                          AllOf.of(
                              Array.of(
                                  Comparison.threshold(
                                      decimal, Operator.MORE_THAN, BigDecimal.ZERO),
                                  Comparison.threshold(decimal, Operator.LESS_THAN, least)))))
                  .verdict())
          .isEqualTo(Verdict.NOT_DECIDED);
      assertThat(
              check(
                      exhaustive(
                          Comparison.threshold(decimal, Operator.AT_MOST, BigDecimal.ZERO),
                          Comparison.threshold(decimal, Operator.AT_LEAST, least)))
                  .verdict())
          .isEqualTo(Verdict.NOT_DECIDED);
      assertThat(
              check(satisfiable(Comparison.threshold(whole, Operator.MORE_THAN, greatest)))
                  .verdict())
          .isEqualTo(Verdict.REFUTED);
    }
  }

  @Nested
  class An_order_that_its_author_gives {

    private record Release(String text) {
      static final Comparator<Release> ORDER =
          Comparator.comparingInt(release -> (int) Double.parseDouble(release.text));

      static Release of(String text) {
        return new Release(text);
      }
    }

    private final Fact<Release, Release> release =
        answer(
            ValueType.define("release", Release.class)
                .ordered(Release.ORDER, Release::text, Release.of("1.0"), Release.of("9.9")));

    @Test
    void makes_two_constants_one_value_whatever_their_texts_are() {
      assertThat(
              check(
                      equivalent(
                          Comparison.is(release, Release.of("2.0")),
                          Comparison.is(release, Release.of("2.5"))))
                  .verdict())
          .isIn(Verdict.HOLDS, Verdict.NOT_DECIDED);
    }

    @Test
    void lets_an_example_be_the_case() {
      Finding finding =
          check(satisfiable(Comparison.threshold(release, Operator.MORE_THAN, Release.of("2.0"))));

      assertThat(finding.verdict()).isEqualTo(Verdict.HOLDS);
      assertThat(finding.explain()).contains("9.9");
    }
  }

  @Nested
  class A_text_that_fails {

    private record Note(String words) {
      @Nullable String text() {
        return words.isEmpty() ? null : words;
      }
    }

    @SuppressWarnings("NullAway") // an author's code that gives null against its declaration
    private final Fact<Note, Note> note =
        answer(ValueType.define("note", Note.class).written(Note::text));

    @Test
    void is_no_answer() {
      assertThat(outcome(permitting(Comparison.is(note, new Note("a"))), new Note("")))
          .isEqualTo(Outcome.UNDETERMINED);
      assertThat(outcome(forbidding(Comparison.is(note, new Note("a"))), new Note("")))
          .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void is_no_constant() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Comparison.is(note, new Note("")))
          .withMessageContaining("it has no text");
    }
  }

  @Nested
  class A_label_that_fails {

    private enum Grade {
      FIRST,
      SECOND
    }

    private final Fact<Grade, Grade> grade =
        answer(
            ValueType.of(Grade.class)
                .labeled(
                    constant -> {
                      throw new IllegalStateException("no label for " + constant);
                    }));

    @Test
    void leaves_the_value_to_be_printed_without_it() {
      Policy<Grade> policy = permitting(Comparison.is(grade, Grade.FIRST));

      assertThat(policy.decide(Grade.FIRST).explain()).contains("first");
      assertThat(policy.decide(Grade.SECOND).explain()).contains("second");
      assertThat(check(satisfiable(Comparison.is(grade, Grade.SECOND))).explain())
          .contains("second");
    }
  }

  @Nested
  class An_enum_that_prints_itself {

    private enum ControlNumber {
      EAR99,
      NATO;

      @Override
      public String toString() {
        return name();
      }
    }

    private enum Door {
      OPEN,
      Open
    }

    @Test
    void is_read_as_it_prints_itself_even_by_its_name() {
      assertThat(
              Wording.of(
                  Comparison.is(answer(ValueType.of(ControlNumber.class)), ControlNumber.EAR99)))
          .contains("EAR99");
    }

    @Test
    void is_read_by_its_names_where_small_letters_would_make_two_of_them_one() {
      assertThat(Wording.of(Comparison.is(answer(ValueType.of(Door.class)), Door.Open)))
          .contains("Open");
    }
  }

  @Nested
  class A_type_above_those_that_are_built_in {

    @Test
    @SuppressWarnings("UnnecessaryStringBuilder") // what is no text is the case
    void is_compared_as_the_class_of_each_answer() {
      Fact<java.time.chrono.ChronoLocalDate, java.time.chrono.ChronoLocalDate> day =
          answer(ValueType.of(java.time.chrono.ChronoLocalDate.class));
      Fact<java.time.temporal.Temporal, java.time.temporal.Temporal> moment =
          answer(ValueType.of(java.time.temporal.Temporal.class));
      Fact<CharSequence, CharSequence> text = answer(ValueType.of(CharSequence.class));
      LocalDate constant = LocalDate.of(2024, 5, 1);
      ZonedDateTime noon = ZonedDateTime.parse("2024-05-01T12:00:00Z");

      assertThat(outcome(forbidding(Comparison.is(day, constant)), JapaneseDate.from(constant)))
          .isEqualTo(Outcome.UNDETERMINED);
      assertThat(
              outcome(
                  forbidding(Comparison.is(moment, noon)),
                  noon.withZoneSameInstant(java.time.ZoneId.of("Asia/Tokyo"))))
          .isEqualTo(Outcome.FORBIDDEN);
      assertThat(outcome(forbidding(Comparison.is(text, "a")), new StringBuilder().append('a')))
          .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void is_refused_where_its_values_hold_others_or_change() {
      Fact<Optional<BigDecimal>, Optional<BigDecimal>> maybe =
          answer(ValueType.of(typed(Optional.class)));
      Fact<List<BigDecimal>, List<BigDecimal>> list = answer(ValueType.of(typed(List.class)));

      assertThatIllegalArgumentException()
          .isThrownBy(() -> Comparison.is(maybe, Optional.of(BigDecimal.TEN)))
          .withMessageContaining("say what a missing answer means");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Comparison.is(list, List.of(BigDecimal.TEN)))
          .withMessageContaining("use a set of io.vavr.collection");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ValueType.of(AtomicBoolean.class))
          .withMessageContaining("its values change");
    }

    @SuppressWarnings("unchecked") // erased
    private static <T> Class<T> typed(Class<?> type) {
      return (Class<T>) type;
    }
  }

  @Nested
  class A_sequence_of_parts_without_an_end {

    @Test
    void is_a_failed_reading() {
      Fact<Integer, Seq<Integer>> parts =
          Fact.known("parts", start -> (Seq<Integer>) Stream.from(start));
      Fact<Integer, Integer> number = Fact.known("number", part -> part);
      Condition<Integer> every =
          QuantifiedCondition.of(
              parts, Quantifier.EVERY, Comparison.threshold(number, Operator.AT_LEAST, 0));

      assertThat(permitting(every).decide(1).outcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(permitting(every).outcome(1)).isEqualTo(Outcome.UNDETERMINED);
      assertThat(permitting(every).decide(1).failures().toString()).contains("no end");
    }
  }

  @Nested
  class A_mistake_in_a_definition {

    enum OfItself {
      ONE;

      public static ValueType<OfItself> valueType() {
        return ValueType.of(OfItself.class).labeled(one -> "first");
      }
    }

    record First(int number) {
      public static ValueType<First> valueType() {
        ValueType.of(Second.class);
        return ValueType.define("first", First.class).written(first -> "" + first.number());
      }
    }

    record Second(int number) {
      public static ValueType<Second> valueType() {
        ValueType.of(First.class);
        return ValueType.define("second", Second.class).written(second -> "" + second.number());
      }
    }

    @Test
    void is_refused_in_one_line_where_a_class_asks_for_its_own_type_to_define_it() {
      for (Class<?> type : List.of(OfItself.class, First.class)) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> ValueType.of(type))
            .withMessage(
                "value type: %s.valueType() asks for the type of %s itself, with ValueType.of or a"
                    + " fact; define it there with ValueType.define, or leave the method out and give"
                    + " the value type to the facts",
                type.getTypeName(), type.getSimpleName());
      }
    }

    @Test
    void is_refused_where_a_function_or_an_id_is_null() {
      ValueType<Integer> type = ValueType.of(Integer.class);

      assertThatIllegalArgumentException()
          .isThrownBy(() -> type.identifiedAs(null))
          .withMessage("value type: the id is null; give one that outlives the name of the class");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> type.writtenAs(null))
          .withMessage(
              "value type `int32`: the text is null; say how a value is written, or leave it out");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> type.labeled(null))
          .withMessage(
              "value type `int32`: the label is null; say how a value is called, or leave it out");
    }

    @Test
    void is_refused_where_it_is_written() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  ValueType.define("n", Integer.class)
                      .counted(Integer::longValue, n -> (int) n, 10, 0))
          .withMessageContaining("give the least number first");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  ValueType.define("n", Integer.class)
                      .counted(Integer::longValue, n -> (int) n, 0, 10, 0))
          .withMessageContaining("steps of 1 or more");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ValueType.define("n", Integer.class).only(List.of(), Object::toString))
          .withMessageContaining("give all there are");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Fact.known("n", null, ValueType.of(Integer.class)))
          .withMessage("fact `n`: the accessor is null; say how to read the fact off a subject");
    }

    @Test
    void names_the_fact_where_the_code_of_a_type_throws() {
      Fact<Integer, Integer> broken =
          answer(
              ValueType.define("n", Integer.class)
                  .counted(
                      n -> {
                        throw new ArithmeticException("Rounding necessary");
                      },
                      n -> (int) n));

      assertThatIllegalArgumentException()
          .isThrownBy(() -> Comparison.is(broken, 1))
          .withMessageContaining("fact `answer`: `1` cannot be used")
          .withMessageContaining("Rounding necessary");
    }
  }
}
