package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.FIT;
import static dev.proviso.analysis.Dispatch.LIGHT;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.lessThan;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static dev.proviso.analysis.Dispatch.to;
import static dev.proviso.condition.Operator.AT_LEAST;
import static dev.proviso.condition.Operator.MORE_THAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Not;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.text.Shipment;
import dev.proviso.text.Shipment.Port;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What changes for shipments on record, and what a line of a difference says by itself. */
class DifferenceTest {

  private static final Policy<Shipment> BEFORE =
      policy("before", permit("light", LIGHT), forbid("sealed", SEALED));
  private static final Policy<Shipment> AFTER =
      policy(
          "after",
          permit("light", lessThan(Shipment.WEIGHT, 10)),
          forbid("sealed", SEALED).unless("fit", FIT));

  private static final Difference<Shipment> DIFFERENCE = Difference.from(BEFORE).to(AFTER);

  private static Shipment weighing(int kilograms) {
    return Shipment.fine().with(Shipment.WEIGHT, kilograms);
  }

  private static Judgment fit(boolean holds) {
    return Judgment.of("fitness", holds)
        .by("the inspector", LocalDate.of(2021, 8, 1))
        .because("looked into");
  }

  @Test
  void changes_are_reported_of_the_subjects_that_change_in_their_order() {
    Shipment lost = weighing(15);
    Shipment lostToo = weighing(10);

    assertThat(
            DIFFERENCE
                .of(Array.of(weighing(9), lost, weighing(20), lostToo))
                .map(change -> change.before().outcome() + " " + change.after().outcome()))
        .containsExactly("PERMITTED FORBIDDEN", "PERMITTED FORBIDDEN");
    assertThat(DIFFERENCE.of(Array.of(weighing(9), lost, lostToo)).map(change -> words(change)))
        .containsExactly("15", "10");
    assertThat(DIFFERENCE.of(Array.of(weighing(9), weighing(20)))).isEmpty();
  }

  private static String words(Difference.Change<Shipment> change) {
    assertThat(change.before().subject()).isSameAs(change.after().subject());
    return change.after().subject().answers().get("weight in kilograms").get().value().get() + "";
  }

  @Test
  void changes_depend_on_what_people_judged() {
    Shipment sealed = weighing(5).with(Shipment.SEALED, true);

    assertThat(DIFFERENCE.of(Array.of(sealed), fit(true)).map(change -> change.after().outcome()))
        .containsExactly(Outcome.PERMITTED);
    assertThat(DIFFERENCE.of(Array.of(sealed), fit(false))).isEmpty();
    assertThat(DIFFERENCE.of(Array.of(sealed)).map(change -> change.after().outcome()))
        .containsExactly(Outcome.UNDETERMINED);
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without null checks writes
  void a_list_of_subjects_that_is_null_is_refused_with_what_to_give() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DIFFERENCE.of(null))
        .withMessage("difference: the list of the subjects is null; give an empty one for none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DIFFERENCE.of(Array.of(weighing(1), null)))
        .withMessage(
            "difference: number 2 of the subjects is null; give one whose facts are unknown if"
                + " nothing is known");
  }

  private static final Fact<Shipment, Object> UNREAD = Fact.of("d", shipment -> Reading.unknown());

  @SuppressWarnings("unchecked") // it gives no answer of any type
  private static <T> Fact<Shipment, T> unread(ValueType<T> type) {
    return ((Fact<Shipment, T>) (Fact<Shipment, ?>) UNREAD).as(type);
  }

  @Test
  void policies_that_compare_one_fact_as_values_of_two_types_are_not_compared() {
    Fact<Shipment, Integer> number = unread(ValueType.of(Integer.class));
    Fact<Shipment, LocalDate> day = unread(ValueType.of(LocalDate.class));
    Difference<Shipment> difference =
        Difference.from(policy("before", permit("p", Comparison.is(number, 1))))
            .to(policy("after", permit("p", Comparison.is(day, LocalDate.of(2021, 7, 1)))));

    assertThat(difference.relation()).isEqualTo(Difference.Relation.NOT_DECIDED);
    assertThat(difference.reason())
        .startsWith("fact `d`: it is compared as values of type ")
        .endsWith("; give it one value type, which is defined once");
    assertThat(difference.text()).contains("\n  " + difference.reason() + "\n");
  }

  @Test
  void policies_whose_facts_of_one_name_are_read_in_two_ways_are_not_compared() {
    Fact<Shipment, Integer> one = Fact.known("d", shipment -> 1);
    Fact<Shipment, Integer> two = Fact.known("d", shipment -> 2);
    Difference<Shipment> difference =
        Difference.from(policy("before", permit("p", Comparison.is(one, 1))))
            .to(policy("after", permit("p", Comparison.is(two, 1))));

    assertThat(difference.relation()).isEqualTo(Difference.Relation.NOT_DECIDED);
    assertThat(difference.reason())
        .isEqualTo("two different facts are called `d`; rename one, or share it");
  }

  @Test
  void a_line_says_in_words_where_what_became_of_what() {
    Difference<Shipment> looser =
        Difference.from(policy("before", permit("all", AllOf.of(LIGHT, to(Port.OSLO)))))
            .to(policy("after", permit("all", to(Port.OSLO))));

    assertThat(looser.lines().map(Difference.Line::words))
        .containsExactly(
            "weight in kilograms: at least 20; port of destination: oslo: forbidden → permitted");
    assertThat(looser.lines().head().facts())
        .isEqualTo("weight in kilograms: at least 20; port of destination: oslo");
  }

  private static Condition<Shipment> flag(int number) {
    return Comparison.is(Fact.of("flag " + number, shipment -> Reading.unknown()), true);
  }

  /** An odd number of flags is up: each of the ways in which that is so is a line of its own. */
  private static Condition<Shipment> odd(int flags) {
    Condition<Shipment> odd = flag(1);
    for (int i = 2; i <= flags; i++) {
      odd = AnyOf.of(AllOf.of(odd, Not.of(flag(i))), AllOf.of(Not.of(odd), flag(i)));
    }
    return odd;
  }

  @Test
  void many_lines_of_one_direction_do_not_hide_the_other() {
    Difference<Shipment> difference =
        Difference.from(policy("before", permit("odd", AllOf.of(odd(9), Not.of(SEALED)))))
            .to(policy("after", permit("sealed", AllOf.of(odd(9), SEALED))));

    Map<String, Integer> directions =
        difference.lines().groupBy(line -> line.before() + " " + line.after()).mapValues(Seq::size);
    assertThat(difference.isComplete()).isFalse();
    assertThat(directions.toJavaMap())
        .containsOnly(entry("PERMITTED FORBIDDEN", 100), entry("FORBIDDEN PERMITTED", 100));
    assertThat(difference.text()).contains("permitted → forbidden", "forbidden → permitted");
  }

  /** Of such values the library knows no more than how they stand to each other. */
  private record Grade(int number) implements Comparable<Grade> {
    @Override
    public int compareTo(Grade other) {
      return Integer.compare(number, other.number);
    }
  }

  @Test
  void a_case_is_never_one_of_values_that_are_only_stood_for() {
    Fact<Shipment, Grade> grade = Fact.of("grade", shipment -> Reading.unknown());
    Difference<Shipment> difference =
        Difference.from(
                policy(
                    "before", permit("good", Comparison.threshold(grade, AT_LEAST, new Grade(3)))))
            .to(
                policy(
                    "after", permit("good", Comparison.threshold(grade, MORE_THAN, new Grade(3)))));
    Difference<Shipment> between =
        Difference.from(
                policy(
                    "before", permit("good", Comparison.threshold(grade, MORE_THAN, new Grade(3)))))
            .to(
                policy(
                    "after", permit("good", Comparison.threshold(grade, AT_LEAST, new Grade(5)))));

    assertThat(difference.lines().map(Difference.Line::facts))
        .containsExactly("grade: Grade[number=3]");
    assertThat(difference.relation()).isEqualTo(Difference.Relation.STRICTER);
    assertThat(between.lines()).isEmpty();
    assertThat(between.relation()).isEqualTo(Difference.Relation.NOT_DECIDED);
    assertThat(between.reason()).contains("values of `grade` that no condition names");
  }
}
