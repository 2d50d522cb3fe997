package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.FIT;
import static dev.proviso.analysis.Dispatch.HEAVY;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.code;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.marked;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.text.Golden;
import dev.proviso.text.Shipment;
import dev.proviso.text.Shipment.Mark;
import dev.proviso.text.ValueText;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All made-up shipments of small policies, with what becomes of them. */
class AssignmentsGoldenTest {

  private static void matchGolden(String name, Assignments<Shipment> all) throws IOException {
    Golden.isAsKept(
        "analysis/assignments/" + name + ".txt",
        all.all(100)
            .get()
            .toJavaStream()
            .map(
                made ->
                    made
                        + (made.isExact() ? "" : " (for example)")
                        + ": "
                        + ValueText.of(all.decide(made).outcome())
                        + "\n")
            .collect(Collectors.joining()));
  }

  @Test
  void limits_and_lists_are_met_on_each_side() throws IOException {
    matchGolden(
        "values",
        Assignments.ofKnown(
            policy(
                "carriage",
                permit("light", Not.of(HEAVY)),
                forbid("named", Comparison.isOneOf(Shipment.NAME, Array.of("Ashby", "Brown"))))));
  }

  @Test
  void sets_have_and_lack_what_is_asked_for_and_something_else() throws IOException {
    Policy<Shipment> marks =
        policy(
            "marks",
            permit("fragile", marked(Operator.CONTAINS_ONLY, Mark.FRAGILE)),
            forbid("unmarked", marked(Operator.IS_EMPTY)));
    matchGolden("sets", Assignments.ofKnown(marks));
  }

  @Test
  void sets_that_are_compared_can_differ_in_something_else() {
    Fact<Shipment, Set<Mark>> declared = Fact.of("declared marks", shipment -> Reading.unknown());
    Assignments<Shipment> all =
        Assignments.ofKnown(
            policy(
                "marks",
                permit(
                    "as-declared",
                    AllOf.of(
                        FactComparison.same(Shipment.MARKS, declared),
                        marked(Operator.CONTAINS_ANY_OF, Mark.FLAMMABLE)))));

    Seq<Assignment> made = all.all(100).get();
    assertThat(made.map(Assignment::toString).distinct()).hasSize(8 * 8);
    for (Assignment one : made) {
      Set<Mark> marks = one.get(Shipment.MARKS);
      assertThat(all.decide(one).outcome() == Outcome.PERMITTED)
          .as(one.toString())
          .isEqualTo(marks.equals(one.get(declared)) && marks.contains(Mark.FLAMMABLE));
    }
  }

  /** Of such values the library knows no more than how they stand to each other. */
  private record Grade(int number) implements Comparable<Grade> {
    @Override
    public int compareTo(Grade other) {
      return Integer.compare(number, other.number);
    }
  }

  @Test
  void below_and_above_a_value_that_the_library_cannot_make_others_are_only_stood_for() {
    Fact<Shipment, Grade> grade = Fact.of("grade", shipment -> Reading.unknown());
    Condition<Shipment> good = Comparison.threshold(grade, Operator.AT_LEAST, new Grade(3));
    Condition<Shipment> crates = QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, good);

    assertThat(exact(good)).containsExactly(false, true, false);
    // No crates at all, and one that is just good.
    assertThat(exact(crates)).containsExactly(true, true);
    assertThat(exact(QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, Not.of(good))))
        .containsExactly(true, false);
  }

  private static Seq<Boolean> exact(Condition<Shipment> condition) {
    return Assignments.ofKnown(policy("graded", permit("good", condition)))
        .all(100)
        .get()
        .map(Assignment::isExact);
  }

  @Test
  void what_is_not_known_is_reported_as_not_known() throws IOException {
    matchGolden(
        "open",
        Assignments.of(
            policy(
                "carriage",
                permit("fit", FIT),
                forbid("strike", code("strike", Shipment.SEALED)),
                forbid("sealed", SEALED))));
  }

  @Test
  void parts_are_reported_one_by_one() throws IOException {
    matchGolden(
        "parts",
        Assignments.ofKnown(
            policy(
                "crates",
                permit("sealed", QuantifiedCondition.of(Shipment.CRATES, Quantifier.EVERY, SEALED)),
                forbid(
                    "heavy",
                    QuantifiedCondition.of(
                        Shipment.CRATES, Quantifier.ANY, AllOf.of(HEAVY, FIT))))));
  }

  private static final Condition<Shipment> EMBARGOED =
      ListMembership.of(Shipment.NAME, Shipment.EMBARGO, Fact.asOf());

  @Test
  void days_lie_before_at_and_after_each_change() throws IOException {
    Condition<Shipment> within =
        DatedComparison.threshold(Shipment.WEIGHT, Operator.AT_MOST, Shipment.LIMIT, Fact.asOf());
    matchGolden("dated", Assignments.ofKnown(policy("weighed", permit("within", within))));
    matchGolden(
        "dated-by-a-fact",
        Assignments.ofKnown(policy("weighed", permit("within", within)).asOf(Shipment.DAY)));
  }

  @Test
  void the_date_is_one_for_all_parts_of_parts() throws IOException {
    Condition<Shipment> crates =
        QuantifiedCondition.of(
            Shipment.CRATES,
            Quantifier.ANY,
            QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, EMBARGOED));
    Assignments<Shipment> all = Assignments.ofKnown(policy("crates", permit("embargoed", crates)));

    assertThat(
            all.all(100)
                .get()
                .filter(made -> all.decide(made).outcome() == Outcome.PERMITTED)
                .map(made -> made.date().get().toString())
                .distinct())
        .containsExactly("2021-01-01", "2021-01-02", "2021-07-01", "2021-07-02");
  }

  @Test
  void the_policy_over_them_is_the_same_but_for_its_subject() {
    Policy<Shipment> weighed = policy("weighed", permit("heavy", HEAVY), forbid("fit", FIT));
    Assignments<Shipment> all = Assignments.ofKnown(weighed);
    Policy<Assignment> over = all.policy();

    assertThat(over.id()).isEqualTo("weighed");
    assertThat(over.toString()).isEqualTo(weighed.toString());
    all.all(100)
        .get()
        .forEach(
            made ->
                assertThat(over.decide(made, made.judgments()).outcome())
                    .isEqualTo(all.decide(made).outcome()));
  }

  @Test
  void there_are_as_many_as_were_allowed_or_none() {
    Assignments<Shipment> six =
        Assignments.ofKnown(policy("some", permit("light", AllOf.of(HEAVY, SEALED))));

    assertThat(six.all(6).get()).hasSize(6);
    assertThat(six.all(5)).isEmpty();
  }
}
