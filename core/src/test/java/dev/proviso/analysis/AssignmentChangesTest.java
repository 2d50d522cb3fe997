package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.FIT;
import static dev.proviso.analysis.Dispatch.HEAVY;
import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.code;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Reading;
import dev.proviso.rule.Outcome;
import dev.proviso.text.Shipment;
import dev.proviso.text.Shipment.Mark;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A made-up shipment with another answer, or with one answer less. */
class AssignmentChangesTest {

  private static final Assignments<Shipment> ALL =
      Assignments.ofKnown(
          policy(
              "carriage",
              permit(
                  "fit",
                  AnyOf.of(FIT, JudgmentQuestion.<Shipment>of("haste", "it cannot wait"), HEAVY)),
              permit("insured", PartCondition.of(Shipment.CONSIGNEE, AllOf.of(INSURED, SEALED))),
              forbid("strike", AllOf.of(code("strike"), code("storm"), SEALED)),
              forbid("open", QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, SEALED))));

  /** With two crates, and an answer to every question. */
  private static final Assignment MADE =
      Stream.generate(random()::next)
          .filter(made -> made.parts(Shipment.CRATES).get().size() == 2)
          .findFirst()
          .get()
          .with("fitness", true)
          .with("haste", false)
          .with("strike", true)
          .with("storm", true)
          .with("consignee › insured", true)
          .with("consignee › sealed", true)
          .with("sealed", false);

  private interface Source {
    Assignment next();
  }

  private static Source random() {
    Random random = new Random(20210802);
    return () -> ALL.draw(random, 0);
  }

  private static Seq<String> words(Assignment made) {
    return made.circumstances().map(one -> one.question() + ": " + one.value());
  }

  @Test
  void of_parts_that_are_not_known_nothing_is_reported() {
    Seq<String> others =
        words(MADE).reject(one -> one.startsWith("crates #1 ›") || one.startsWith("crates #2 ›"));
    Assignment less = MADE.without("crates");

    assertThat(others).hasSize(words(MADE).size() - 2);
    assertThat(words(less)).containsExactlyElementsOf(others.append("crates: not known"));
    assertThat(less.parts(Shipment.CRATES)).isEmpty();
    assertThat(less.reading(Shipment.CRATES)).isEqualTo(Reading.unknown());
    assertThat(less.failing("crates")).isSameAs(less);
    assertThat(MADE.failing("crates").reading(Shipment.CRATES).isFailed()).isTrue();
  }

  @Test
  void of_a_part_that_is_not_known_nothing_is_reported() {
    Assignment less = MADE.without("consignee");

    assertThat(MADE.part(Shipment.CONSIGNEE).get().get(Shipment.INSURED)).isTrue();
    assertThat(words(MADE)).contains("consignee › insured: yes", "consignee › sealed: yes");
    assertThat(less.part(Shipment.CONSIGNEE)).isEmpty();
    assertThat(words(less))
        .containsExactlyElementsOf(
            words(MADE)
                .reject(one -> one.startsWith("consignee ›"))
                .append("consignee: not known"));
  }

  @Test
  void one_answer_of_a_part_can_be_forgotten() {
    Assignment less = MADE.without("consignee › insured");
    Assignment consignee = less.part(Shipment.CONSIGNEE).get();

    assertThat(consignee.reading(Shipment.INSURED)).isEqualTo(Reading.unknown());
    assertThat(consignee.reading(Shipment.SEALED)).isEqualTo(Reading.known(true));
    assertThat(words(less))
        .containsExactlyElementsOf(
            words(MADE)
                .map(
                    one ->
                        one.replace("consignee › insured: yes", "consignee › insured: not known")));
  }

  @Test
  void of_several_judgments_one_is_forgotten() {
    Assignment less = MADE.without("fitness");

    assertThat(MADE.judgments().map(Judgment::id)).containsExactlyInAnyOrder("fitness", "haste");
    assertThat(less.judgments().map(Judgment::id)).containsExactly("haste");
    assertThat(words(less))
        .contains("fitness: not known", "haste: no")
        .doesNotContain("fitness: yes");
    assertThat(less.without("fitness")).isSameAs(less);
    assertThat(MADE.without("haste").judgments().map(Judgment::id)).containsExactly("fitness");
  }

  @Test
  void what_code_answered_is_forgotten_and_nothing_else_is() {
    Assignment stopped =
        MADE.with("sealed", true).without("crates").with("weight in kilograms", 40);
    Assignment less = stopped.without("strike");

    assertThat(ALL.decide(stopped).outcome()).isEqualTo(Outcome.FORBIDDEN);
    assertThat(ALL.decide(less).outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(ALL.decide(less.with("storm", false)).outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(words(less)).contains("strike: not known", "storm: yes");
    assertThat(less.without("strike")).isSameAs(less);
    assertThat(ALL.decide(less.with("strike", true)).outcome()).isEqualTo(Outcome.FORBIDDEN);
  }

  @Test
  void with_another_answer_all_others_stay() {
    Assignment other = MADE.with("weight in kilograms", 40);

    assertThat(other.parts(Shipment.CRATES)).isEqualTo(MADE.parts(Shipment.CRATES));
    assertThat(other.judgments()).isEqualTo(MADE.judgments());
    assertThat(other.get(Shipment.WEIGHT)).isEqualTo(40);
    assertThat(words(other).reject(one -> one.startsWith("weight")))
        .isEqualTo(words(MADE).reject(one -> one.startsWith("weight")));
    // The code answers as before.
    assertThat(ALL.decide(other.with("sealed", true)).deciding().map(rule -> rule.rule().id()))
        .contains("strike");
  }

  @Test
  void what_was_answered_last_is_given_where_it_is_not_known_any_more() {
    Assignment less = MADE.with("weight in kilograms", 41).without("weight in kilograms");

    assertThat(less.find(Shipment.WEIGHT)).isEmpty();
    assertThat(less.get(Shipment.WEIGHT)).isEqualTo(41);
  }

  @Test
  void something_is_given_for_whatever_is_not_known() {
    Assignments<Shipment> open =
        Assignments.of(
            policy(
                "carriage",
                permit("heavy", HEAVY),
                forbid(
                    "fragile",
                    Comparison.ofSet(
                        Shipment.MARKS, Operator.CONTAINS_ANY_OF, Array.of(Mark.FRAGILE)))));
    Assignment unknown =
        open.all(100)
            .get()
            .find(
                made -> made.find(Shipment.WEIGHT).isEmpty() && made.find(Shipment.MARKS).isEmpty())
            .get();

    assertThat(unknown.get(Shipment.WEIGHT)).isEqualTo(29);
    assertThat(unknown.get(Shipment.MARKS)).isEmpty();
    assertThat(unknown.filled()).isSameAs(unknown);
    Assignment weighed = unknown.with("weight in kilograms", 41);
    assertThat(weighed.get(Shipment.MARKS)).isEmpty();
    assertThat(weighed.without("weight in kilograms").get(Shipment.WEIGHT)).isEqualTo(41);
  }

  private static Seq<String> all(Condition<Shipment> condition) {
    return Assignments.of(policy("carriage", permit("some", condition)))
        .all(1_000)
        .get()
        .map(Assignment::toString);
  }

  private static final Condition<Shipment> MARKED =
      Comparison.ofSet(
          Shipment.MARKS, Operator.CONTAINS_ANY_OF, Array.of(Mark.FRAGILE, Mark.FLAMMABLE));

  @Test
  void what_is_not_known_is_reported_once_whatever_would_be_in_it() {
    assertThat(all(MARKED)).doesNotHaveDuplicates().contains("marks: not known").hasSize(9);
    assertThat(all(PartCondition.of(Shipment.CONSIGNEE, AllOf.of(MARKED, HEAVY))))
        .doesNotHaveDuplicates()
        .hasSize(1 + 9 * 4);
    assertThat(all(QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, HEAVY)))
        .doesNotHaveDuplicates()
        .contains("crates: not known")
        .noneMatch(made -> made.startsWith("crates: not known;"));
  }
}
