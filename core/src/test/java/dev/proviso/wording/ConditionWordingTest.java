package dev.proviso.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Fact;
import dev.proviso.language.Language;
import dev.proviso.policy.Sample;
import io.vavr.collection.Array;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConditionWordingTest {

  private static final ConditionWording WORDING = ConditionWording.of(Language.english());
  private static final ConditionWording SIGNED = ConditionWording.signed(Language.english());

  private static final Condition<Sample> B = Comparison.is(Sample.B, true);
  private static final Condition<Sample> C = Comparison.is(Sample.C, false);
  private static final Condition<Sample> RED =
      Comparison.isOneOf(Sample.COLOR, Array.of(Sample.Color.RED));
  private static final Condition<Sample> LEFT =
      Comparison.ofSet(Sample.TAGS, Operator.CONTAINS_ONLY, Array.of(Sample.Tag.LEFT));

  @Test
  void the_words_of_certificates_keep_the_form_of_each_operator() {
    assertThat(SIGNED.affirming(RED)).isEqualTo("color is one of {red}");
    assertThat(SIGNED.denying(RED)).isEqualTo("color is none of {red}");
    assertThat(SIGNED.affirming(LEFT))
        .isEqualTo("the list of tags includes nothing besides {left}");
    assertThat(SIGNED.denying(LEFT))
        .isEqualTo("the list of tags includes something besides {left}");
    assertThat(SIGNED.denying(B)).isEqualTo("b is not true");
    assertThat(SIGNED.denying(C)).isEqualTo("c is not false");
    assertThat(SIGNED.denying(AllOf.of(B, C))).isEqualTo("not all of (b is true and c is false)");
    assertThat(SIGNED.denying(AnyOf.of(B, C))).isEqualTo("none of (b is true or c is false)");
  }

  @Test
  void both_wordings_affirm_several_values_alike() {
    Condition<Sample> some =
        Comparison.isOneOf(Sample.COLOR, Array.of(Sample.Color.RED, Sample.Color.BLUE));

    assertThat(SIGNED.affirming(some)).isEqualTo(WORDING.affirming(some));
    assertThat(SIGNED.denying(some)).isEqualTo(WORDING.denying(some));
  }

  @Test
  void of_a_list_of_parts_it_is_stated_whether_any_meets_a_condition() {
    assertThat(WORDING.ofAnyPart(C, Truth.TRUE)).isEqualTo("at least one is such that c is false");
    assertThat(WORDING.ofAnyPart(C, Truth.FALSE)).isEqualTo("none is such that c is false");
    assertThat(WORDING.ofAnyPart(C, Truth.UNKNOWN))
        .isEqualTo("not known whether at least one is such that c is false");
  }

  @Test
  void of_a_list_of_which_no_part_meets_a_denial_it_is_stated_what_each_meets() {
    assertThat(WORDING.ofAnyPart(Not.of(Definition.of("thing", B)), Truth.FALSE))
        .isEqualTo("each is such that it is a “thing”");
    assertThat(
            WORDING.ofAnyPart(
                Comparison.is(Sample.B.worded("it was approved", "it was not approved"), false),
                Truth.FALSE))
        .isEqualTo("each is such that it was approved");
    assertThat(WORDING.ofAnyPart(Not.of(Definition.of("thing", B)), Truth.TRUE))
        .isEqualTo("at least one is such that it is not a “thing”");
  }

  @Test
  void a_definition_of_a_part_is_a_noun_unless_it_has_clauses_of_its_own() {
    Definition<Sample> thing = Definition.of("thing", B);

    assertThat(WORDING.ofAnyPart(thing, Truth.TRUE)).isEqualTo("at least one is a “thing”");
    assertThat(WORDING.ofAnyPart(thing, Truth.FALSE)).isEqualTo("none is a “thing”");
    assertThat(WORDING.ofAnyPart(thing, Truth.UNKNOWN))
        .isEqualTo("not known whether at least one is a “thing”");
    assertThat(WORDING.ofAnyPart(thing.worded("it will do", "it will not do"), Truth.FALSE))
        .isEqualTo("none is such that it will do");
  }

  private static void isOpen(Condition<Sample> condition, String whether) {
    assertThat(WORDING.stating(condition, Truth.UNKNOWN))
        .isEqualTo("it is not established whether " + whether);
  }

  @Test
  void what_is_not_established_is_stated_without_a_negation() {
    Condition<Sample> denied =
        Comparison.is(Sample.B.worded("it was approved", "it was not approved"), false);

    isOpen(denied, "it was approved");
    isOpen(Not.of(denied), "it was approved");
    isOpen(Not.of(RED), "color is red");
    isOpen(PartCondition.of(Sample.PART, denied), "the part is such that it was approved");
    isOpen(
        QuantifiedCondition.of(Sample.PARTS, Quantifier.NONE, C),
        "at least one of the parts is such that c is false");
    isOpen(Not.of(Definition.of("thing", B)), "it is a “thing”");
  }

  @Test
  void what_is_not_established_is_stated_as_it_is_asked_where_no_clause_is_negated() {
    isOpen(C, "c is false");
    isOpen(RED, "color is red");
    isOpen(AllOf.of(B, Not.of(C)), "(b is true and c is true)");
    isOpen(Comparison.is(Fact.presenceOf(Sample.B), false), "b is absent");
    isOpen(
        QuantifiedCondition.of(Sample.PARTS, Quantifier.EVERY, C),
        "each of the parts is such that c is false");
  }
}
