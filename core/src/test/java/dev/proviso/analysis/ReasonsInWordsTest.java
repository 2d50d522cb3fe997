package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.FIT;
import static dev.proviso.analysis.Dispatch.HEAVY;
import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.LIGHT;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.atLeast;
import static dev.proviso.analysis.Dispatch.code;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static dev.proviso.analysis.Dispatch.to;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Reading;
import dev.proviso.language.Pseudo;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.text.Shipment;
import dev.proviso.text.Shipment.Mark;
import dev.proviso.text.Shipment.Port;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Why a shipment may leave or not, what would have to be otherwise, and what to ask next. */
class ReasonsInWordsTest {

  private static final Judgment IS_FIT =
      Judgment.yes("fitness").by("the inspector", LocalDate.of(2021, 8, 1)).because("looked into");
  private static final Judgment IS_UNFIT =
      Judgment.no("fitness").by("the inspector", LocalDate.of(2021, 8, 1)).because("it leaks");

  private static final Policy<Shipment> POLICY =
      policy(
          "carriage",
          permit("fit", AllOf.of(LIGHT, FIT, PartCondition.of(Shipment.CONSIGNEE, INSURED))),
          forbid("flammable", marked(Mark.FLAMMABLE)),
          forbid("open", QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, Not.of(SEALED))));

  private static final Reasons<Shipment> CARRIAGE = Reasons.of(POLICY).get();
  private static final Reasons<Shipment> OTHER = Reasons.of(POLICY, Pseudo.language()).get();

  private static final Shipment FINE = Shipment.fine();

  private static Condition<Shipment> marked(Mark... marks) {
    return Comparison.ofSet(Shipment.MARKS, Operator.CONTAINS_ANY_OF, Array.of(marks));
  }

  private static String words(Seq<FactValue> facts) {
    return facts.map(one -> one.question() + ": " + one.value()).mkString("; ");
  }

  private static String sufficient(Shipment shipment, Judgment... judgments) {
    return inBothLanguages(
        words(CARRIAGE.sufficient(shipment, judgments)),
        words(OTHER.sufficient(shipment, judgments)));
  }

  private static String change(Shipment shipment, Judgment... judgments) {
    return inBothLanguages(
        words(CARRIAGE.change(shipment, Outcome.PERMITTED, judgments).get()),
        words(OTHER.change(shipment, Outcome.PERMITTED, judgments).get()));
  }

  /** In a language that nobody speaks, only what an author wrote is in English. */
  private static String inBothLanguages(String text, String other) {
    assertThat(Pseudo.inEnglish(other)).isEqualTo(text);
    Dispatch.isWrittenBy(other, Dispatch.forms(Array.of(POLICY)));
    return text;
  }

  @Test
  void what_suffices_is_reported_as_it_was_read() {
    assertThat(sufficient(FINE.with(Shipment.WEIGHT, 25), IS_FIT))
        .isEqualTo("weight in kilograms: 25");
    assertThat(sufficient(FINE, IS_UNFIT)).isEqualTo("fitness: no");
    assertThat(
            sufficient(
                FINE.with(Shipment.MARKS, LinkedHashSet.of(Mark.FLAMMABLE, Mark.FRAGILE)), IS_FIT))
        .isEqualTo("marks: {flammable, fragile}");
    assertThat(
            sufficient(
                FINE.with(Shipment.CONSIGNEE, Shipment.unknown().with(Shipment.INSURED, false)),
                IS_FIT))
        .isEqualTo("consignee › insured: no");
  }

  @Test
  void all_that_a_permission_needs_suffices_for_it() {
    assertThat(sufficient(FINE, IS_FIT))
        .isEqualTo(
            "weight in kilograms: 12; fitness: yes; consignee › insured: yes;"
                + " marks: {fragile}; crates: each is such that sealed is true");
  }

  @Test
  void what_suffices_for_an_open_outcome_is_what_is_not_known() {
    assertThat(sufficient(FINE.with(Shipment.WEIGHT, Reading.unknown()), IS_UNFIT))
        .isEqualTo("fitness: no");
    assertThat(sufficient(FINE.with(Shipment.MARKS, Reading.unknown()), IS_FIT))
        .contains("marks: not known");
    assertThat(sufficient(FINE.with(Shipment.CRATES, Reading.unknown()), IS_FIT))
        .contains("crates: not known");
  }

  @Test
  void the_fewest_answers_that_would_have_to_be_otherwise_are_reported() {
    assertThat(change(FINE, IS_FIT)).isEmpty();
    assertThat(change(FINE, IS_UNFIT)).isEqualTo("fitness: yes");
    assertThat(change(FINE)).isEqualTo("fitness: yes");
    assertThat(change(FINE.with(Shipment.WEIGHT, 25), IS_UNFIT))
        .isEqualTo("weight in kilograms: less than 20; fitness: yes");
    assertThat(change(FINE.with(Shipment.MARKS, LinkedHashSet.of(Mark.FLAMMABLE)), IS_FIT))
        .isEqualTo("marks: the list does not include flammable");
    assertThat(
            change(
                FINE.with(
                    Shipment.CRATES, Array.of(Shipment.unknown().with(Shipment.SEALED, false))),
                IS_FIT))
        .isEqualTo("crates: each is such that sealed is true");
    assertThat(change(FINE.with(Shipment.CONSIGNEE, Reading.unknown()), IS_FIT))
        .isEqualTo("consignee › insured: yes");
  }

  private static String permission(Condition<Shipment> condition, Shipment shipment) {
    Policy<Shipment> marks = policy("marks", permit("marked", condition));
    return words(Reasons.of(marks).get().change(shipment, Outcome.PERMITTED).get());
  }

  private static Condition<Shipment> only(Mark... marks) {
    return Comparison.ofSet(Shipment.MARKS, Operator.CONTAINS_ONLY, Array.of(marks));
  }

  private static Shipment marks(Mark... marks) {
    return FINE.with(Shipment.MARKS, LinkedHashSet.of(marks));
  }

  @Test
  void of_a_set_only_what_would_have_to_be_otherwise_is_reported() {
    assertThat(change(marks(Mark.FLAMMABLE, Mark.FRAGILE), IS_FIT))
        .isEqualTo("marks: the list does not include flammable");
    assertThat(permission(Not.of(marked(Mark.FLAMMABLE, Mark.FRAGILE)), marks(Mark.values())))
        .isEqualTo("marks: the list includes none of {fragile, flammable}");
    assertThat(permission(marked(Mark.FLAMMABLE), marks(Mark.FRAGILE)))
        .isEqualTo("marks: the list includes flammable");
    assertThat(
            permission(
                AllOf.of(marked(Mark.FLAMMABLE), Not.of(marked(Mark.FRAGILE))),
                marks(Mark.FRAGILE)))
        .isEqualTo("marks: the list includes flammable; marks: the list does not include fragile");
  }

  @Test
  void what_no_condition_mentions_is_described_by_its_name_where_it_is_there() {
    assertThat(permission(only(Mark.FRAGILE), marks(Mark.FRAGILE, Mark.LIVE_ANIMALS)))
        .isEqualTo("marks: the list does not include live animals");
    assertThat(permission(Not.of(only(Mark.FRAGILE)), marks(Mark.FRAGILE)))
        .isEqualTo("marks: the list includes something besides fragile");
  }

  @Test
  void of_a_set_that_is_not_known_all_that_it_would_have_to_be_is_reported() {
    Shipment unmarked = FINE.with(Shipment.MARKS, Reading.unknown());

    assertThat(change(unmarked, IS_FIT)).isEqualTo("marks: the list does not include flammable");
    assertThat(permission(AllOf.of(marked(Mark.FLAMMABLE), only(Mark.FLAMMABLE)), unmarked))
        .isEqualTo(
            "marks: the list includes flammable; marks: the list includes nothing besides"
                + " flammable");
    assertThat(permission(AnyOf.of(marked(Mark.FRAGILE), Not.of(marked(Mark.FRAGILE))), unmarked))
        .isEqualTo("marks: known");
  }

  @Test
  void what_would_have_to_be_forgotten_is_reported_as_not_known() {
    assertThat(doubt(marked(Mark.FRAGILE))).isEqualTo("marks: not known");
    assertThat(doubt(LIGHT)).isEqualTo("weight in kilograms: not known");
    assertThat(doubt(to(Port.OSLO))).isEqualTo("port of destination: not known");
  }

  /** What would leave it open whether a condition holds. */
  private static String doubt(Condition<Shipment> condition) {
    Policy<Shipment> either =
        policy("either", permit("so", condition), permit("not-so", Not.of(condition)));
    return words(Reasons.of(either).get().change(FINE, Outcome.UNDETERMINED).get());
  }

  @Test
  void of_a_list_it_is_said_whether_a_part_meets_the_condition() {
    Policy<Shipment> crates =
        policy(
            "crates",
            permit("light", QuantifiedCondition.of(Shipment.CRATES, Quantifier.NONE, HEAVY)));
    Reasons<Shipment> reasons = Reasons.of(crates).get();

    assertThat(words(reasons.sufficient(crates(Shipment.unknown().with(Shipment.WEIGHT, 30)))))
        .isEqualTo("crates: at least one is a “heavy”");
    assertThat(words(reasons.sufficient(crates(Shipment.unknown().with(Shipment.WEIGHT, 29)))))
        .isEqualTo("crates: none is a “heavy”");
    assertThat(words(reasons.sufficient(crates(Shipment.unknown()))))
        .isEqualTo("crates: not known whether at least one is a “heavy”");
  }

  private static Shipment crates(Shipment... crates) {
    return FINE.with(Shipment.CRATES, Array.of(crates));
  }

  @Test
  void no_change_is_to_forget_what_is_known() {
    assertThat(CARRIAGE.change(FINE, Outcome.NOT_APPLICABLE, IS_FIT)).isEmpty();
    assertThat(words(CARRIAGE.change(FINE, Outcome.FORBIDDEN, IS_FIT).get()))
        .isEqualTo("fitness: no");
  }

  @Test
  void no_change_is_to_what_no_parts_can_be() {
    Condition<Shipment> none = QuantifiedCondition.of(Shipment.CRATES, Quantifier.NONE, HEAVY);
    Condition<Shipment> some =
        QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, atLeast(Shipment.WEIGHT, 40));
    Policy<Shipment> crates = policy("crates", permit("never", AllOf.of(none, some)));

    assertThat(Reasons.of(crates).get().change(FINE, Outcome.PERMITTED)).isEmpty();
  }

  @Test
  void what_settles_most_is_asked_next() {
    Shipment unknown = FINE.with(Shipment.WEIGHT, Reading.unknown());

    assertThat(CARRIAGE.next(unknown, IS_FIT)).contains("weight in kilograms");
    assertThat(CARRIAGE.next(FINE)).contains("fitness");
    assertThat(CARRIAGE.next(FINE.with(Shipment.MARKS, Reading.unknown()), IS_FIT))
        .contains("marks");
    assertThat(CARRIAGE.next(FINE, IS_FIT)).isEmpty();
    assertThat(CARRIAGE.next(unknown, IS_UNFIT)).isEmpty();
  }

  @Test
  void what_settles_the_outcome_is_asked_before_what_does_not() {
    Policy<Shipment> ports =
        policy(
            "ports",
            permit("oslo", AllOf.of(to(Port.OSLO), AnyOf.of(SEALED, HEAVY))),
            permit("sealed", AllOf.of(SEALED, INSURED)));
    Reasons<Shipment> reasons = Reasons.of(ports).get();

    assertThat(reasons.next(Shipment.unknown().with(Shipment.WEIGHT, 10))).contains("sealed");
    assertThat(
            reasons.next(
                Shipment.unknown().with(Shipment.SEALED, true).with(Shipment.INSURED, false)))
        .contains("port of destination");
  }

  @Test
  void numbers_that_are_compared_are_described_by_where_they_stand() {
    Policy<Shipment> declared =
        policy(
            "declared",
            permit("honest", FactComparison.same(Shipment.WEIGHT, Shipment.DECLARED)),
            forbid("heavy", HEAVY));
    Reasons<Shipment> reasons = Reasons.of(declared).get();
    Shipment honest = FINE.with(Shipment.WEIGHT, 12).with(Shipment.DECLARED, 12);
    Shipment more = honest.with(Shipment.DECLARED, 14);

    assertThat(words(reasons.sufficient(honest)))
        .isEqualTo("weight in kilograms: 12; declared weight in kilograms: 12");
    assertThat(words(reasons.sufficient(more)))
        .isEqualTo("weight in kilograms: 12; declared weight in kilograms: 14");
    assertThat(reasons.change(more, Outcome.PERMITTED).get()).hasSize(1);
    assertThat(reasons.change(honest, Outcome.PERMITTED).get()).isEmpty();
  }

  @Test
  void an_answer_of_code_implies_that_what_it_reads_is_known() {
    Condition<Shipment> looksFine = code("looks fine", Shipment.PORT, Shipment.MARKS);
    Policy<Shipment> coded = policy("coded", permit("fine", AllOf.of(looksFine, INSURED)));
    Reasons<Shipment> reasons = Reasons.of(coded).get();

    assertThat(words(reasons.sufficient(FINE))).isEqualTo("looks fine: no");
    assertThat(words(reasons.change(FINE, Outcome.PERMITTED).get())).isEqualTo("looks fine: yes");
    assertThat(words(reasons.sufficient(FINE.with(Shipment.PORT, Reading.unknown()))))
        .isEqualTo("looks fine: not known; insured: yes");
  }

  @Test
  void code_of_a_part_implies_that_what_it_reads_of_the_part_is_known() {
    Condition<Shipment> looksFine =
        PartCondition.of(Shipment.CONSIGNEE, code("looks fine", Shipment.PORT, Shipment.MARKS));
    Policy<Shipment> coded =
        policy("coded", forbid("odd", Not.of(looksFine)), permit("all", LIGHT));
    Shipment known = FINE.with(Shipment.CONSIGNEE, FINE);

    assertThat(words(Reasons.of(coded).get().sufficient(known)))
        .isEqualTo("consignee › looks fine: no");
  }

  @Test
  void a_fact_that_code_reads_is_reported_where_its_value_matters_too() {
    Condition<Shipment> looksFine = code("looks fine", Shipment.WEIGHT);
    Policy<Shipment> coded =
        policy("coded", forbid("odd", AllOf.of(Not.of(looksFine), LIGHT)), permit("all", INSURED));

    assertThat(words(Reasons.of(coded).get().sufficient(FINE)))
        .isEqualTo("looks fine: no; weight in kilograms: 12");
  }
}
