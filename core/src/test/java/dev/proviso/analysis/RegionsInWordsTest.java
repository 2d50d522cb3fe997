package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.atLeast;
import static dev.proviso.analysis.Dispatch.lessThan;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static dev.proviso.analysis.Dispatch.to;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.domain.Country;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.text.Shipment;
import dev.proviso.text.Shipment.Mark;
import dev.proviso.text.Shipment.Port;
import io.vavr.collection.Array;
import io.vavr.collection.Set;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Where two policies differ is told in the values of each fact, in as few words as there are. */
class RegionsInWordsTest {

  private static final Fact<Shipment, Country> ORIGIN =
      Fact.of("country of origin", shipment -> Reading.unknown());

  /** Where a condition holds, with how many combinations of finite facts these are. */
  private static String where(Condition<Shipment> condition) {
    return Difference.from(policy("before", permit("none", Dispatch.never(condition))))
        .to(policy("after", permit("some", condition)))
        .lines()
        .map(line -> line.facts() + " (" + line.combinations() + ")")
        .mkString("\n");
  }

  private static Condition<Shipment> weighing(Integer... kilograms) {
    return Comparison.isOneOf(Shipment.WEIGHT, Array.of(kilograms));
  }

  private static Condition<Shipment> from(String... codes) {
    return Comparison.isOneOf(ORIGIN, Array.of(codes).map(Country::of));
  }

  private static Condition<Shipment> weight(Operator operator, int limit) {
    return Comparison.threshold(Shipment.WEIGHT, operator, limit);
  }

  @Test
  void numbers_are_described_by_where_they_begin_and_end() {
    assertThat(where(atLeast(Shipment.WEIGHT, 30)))
        .isEqualTo("weight in kilograms: at least 30 (1)");
    assertThat(where(weight(Operator.MORE_THAN, 30)))
        .isEqualTo("weight in kilograms: more than 30 (1)");
    assertThat(where(lessThan(Shipment.WEIGHT, 30)))
        .isEqualTo("weight in kilograms: less than 30 (1)");
    assertThat(where(weight(Operator.AT_MOST, 30)))
        .isEqualTo("weight in kilograms: at most 30 (1)");
    assertThat(where(AllOf.of(atLeast(Shipment.WEIGHT, 10), weight(Operator.AT_MOST, 30))))
        .isEqualTo("weight in kilograms: at least 10 and at most 30 (1)");
    assertThat(where(AllOf.of(weight(Operator.MORE_THAN, 10), lessThan(Shipment.WEIGHT, 30))))
        .isEqualTo("weight in kilograms: more than 10 and less than 30 (1)");
    assertThat(where(AnyOf.of(lessThan(Shipment.WEIGHT, 10), atLeast(Shipment.WEIGHT, 30))))
        .isEqualTo("weight in kilograms: less than 10 or at least 30 (1)");
  }

  @Test
  void single_values_are_described_by_themselves() {
    Condition<Shipment> ordered = AllOf.of(weighing(5, 30), atLeast(Shipment.WEIGHT, 2));

    assertThat(where(weighing(30))).isEqualTo("weight in kilograms: 30 (1)");
    assertThat(where(ordered)).isEqualTo("weight in kilograms: 5 or 30 (1)");
    assertThat(where(weighing(15, 30, 12))).isEqualTo("weight in kilograms: {12, 15, 30} (1)");
    assertThat(where(Not.of(weighing(5)))).isEqualTo("weight in kilograms: other than 5 (1)");
    assertThat(where(AllOf.of(Not.of(weighing(5)), Not.of(weighing(7)))))
        .isEqualTo("weight in kilograms: other than {5, 7} (1)");
    assertThat(where(Comparison.is(Shipment.DAY, LocalDate.of(2021, 7, 1))))
        .isEqualTo("day of dispatch: 2021-07-01 (1)");
  }

  @Test
  void values_of_one_type_are_reported_in_their_own_order() {
    Condition<Shipment> sizes =
        AllOf.of(
            Comparison.ofSet(SIZES, Operator.CONTAINS_ONLY, Array.of(12, 30, 5)),
            Not.of(Comparison.ofSet(SIZES, Operator.CONTAINS_ANY_OF, Array.of(12, 30, 5))));

    assertThat(where(weighing(12, 30, 5))).isEqualTo("weight in kilograms: {5, 12, 30} (1)");
    assertThat(where(sizes)).isEqualTo("sizes: empty (1)");
  }

  private static final Fact<Shipment, Set<Integer>> SIZES =
      Fact.of("sizes", shipment -> Reading.unknown());

  /** Something that says it has an order, and has none. */
  private record Seal(String number) implements Comparable<Seal> {
    @Override
    public int compareTo(Seal other) {
      throw new IllegalStateException("seals have no order");
    }

    @Override
    public String toString() {
      return number;
    }
  }

  private static final Fact<Shipment, Seal> SEAL =
      Fact.of("seal", shipment -> Reading.known(new Seal("C")));
  private static final Fact<Shipment, Seal> DECLARED_SEAL =
      Fact.of("declared seal", shipment -> Reading.known(new Seal("D")));

  @Test
  void values_whose_order_fails_are_described_by_their_words() {
    Condition<Shipment> seals = Comparison.isOneOf(SEAL, Array.of("B", "A").map(Seal::new));

    assertThat(where(seals)).isEqualTo("seal: {A, B} (1)");
    assertThat(
            Reasons.of(policy("seals", permit("same", FactComparison.same(SEAL, DECLARED_SEAL))))
                .get()
                .sufficient(Shipment.fine())
                .map(one -> one.question() + ": " + one.value()))
        .containsExactly("seal: not known");
  }

  @Test
  void constants_are_counted_and_named_up_to_six() {
    assertThat(where(to(Port.OSLO))).isEqualTo("port of destination: oslo (1)");
    assertThat(where(AllOf.of(to(Port.OSLO, Port.GENOA), Comparison.is(Shipment.SEALED, true))))
        .isEqualTo("port of destination: {genoa, oslo}; sealed: yes (2)");
    assertThat(
            where(
                to(Port.ANTWERP, Port.GENOA, Port.HAIFA, Port.OSLO, Port.PIRAEUS, Port.ROTTERDAM)))
        .isEqualTo("port of destination: {antwerp, genoa, haifa, oslo, piraeus, rotterdam} (6)");
    assertThat(
            where(
                to(
                    Port.ANTWERP,
                    Port.GENOA,
                    Port.HAIFA,
                    Port.OSLO,
                    Port.PIRAEUS,
                    Port.ROTTERDAM,
                    Port.VALENCIA)))
        .isEqualTo("port of destination: {antwerp, genoa, haifa, oslo, piraeus and 2 more} (7)");
  }

  @Test
  void countries_that_are_not_mentioned_are_counted_too() {
    int all = Country.all().size();

    assertThat(where(from("NO", "SE"))).endsWith(" (2)");
    assertThat(where(Not.of(from("NO", "SE")))).endsWith(" (" + (all - 2) + ")");
    assertThat(where(AllOf.of(Not.of(from("NO")), Comparison.is(Shipment.INSURED, true))))
        .endsWith(" (" + (all - 1) + ")");
  }

  @Test
  void sets_are_described_by_what_is_in_them_and_what_is_not() {
    Condition<Shipment> fragile = containing(Operator.CONTAINS_ALL_OF, Mark.FRAGILE);
    Condition<Shipment> flammable = containing(Operator.CONTAINS_ANY_OF, Mark.FLAMMABLE);

    assertThat(where(AllOf.of(fragile, Not.of(flammable))))
        .isEqualTo(
            "marks: the list includes fragile; marks: the list does not include flammable (1)");
    assertThat(where(containing(Operator.CONTAINS_ONLY, Mark.FRAGILE)))
        .isEqualTo("marks: the list includes nothing besides fragile (1)");
    assertThat(where(AllOf.of(fragile, flammable)))
        .isEqualTo("marks: the list includes all of {fragile, flammable} (1)");
  }

  private static Condition<Shipment> containing(Operator operator, Mark... marks) {
    return Comparison.ofSet(Shipment.MARKS, operator, Array.of(marks));
  }
}
