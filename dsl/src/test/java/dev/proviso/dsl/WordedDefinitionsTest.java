package dev.proviso.dsl;

import static dev.proviso.dsl.ParcelFacts.BOX;
import static dev.proviso.dsl.ParcelFacts.SEALED;
import static dev.proviso.dsl.ParcelFacts.WEIGHT;
import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.define;
import static dev.proviso.dsl.Policies.evaluate;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.analysis.Claims;
import dev.proviso.condition.Definition;
import dev.proviso.text.Wording;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordedDefinitionsTest {

  private static final Definition<Parcel> DISCOUNT =
      define("discount")
          .<Parcel>as(WEIGHT.atMost(5))
          .worded("the discount is available", "the discount is not available");

  @Test
  void a_worded_definition_is_stated_and_denied_in_its_own_words() {
    assertThat(Wording.of(DISCOUNT)).isEqualTo("the discount is available");
    assertThat(Wording.denying(DISCOUNT)).isEqualTo("the discount is not available");
    assertThat(Wording.of(not(DISCOUNT))).isEqualTo("the discount is not available");
    assertThat(evaluate(DISCOUNT, Parcel.ordinary()).explain())
        .isEqualTo(
            """
            It holds, because
              - the discount is available
                  - weight is at most 5 (weight: 5)
            """);
  }

  @Test
  void a_claim_states_a_worded_definition_in_its_own_words() {
    assertThat(Claims.satisfiable(DISCOUNT).sentence()).contains("the discount is available");
    assertThat(Claims.exhaustive(DISCOUNT, not(DISCOUNT)).sentence())
        .isEqualTo(
            "at least one of “the discount is available” and “the discount is not available” holds"
                + " for every subject");
  }

  @Test
  void a_worded_definition_of_a_part_is_one_of_the_part() {
    Definition<Parcel.Box> tight =
        define("tightness").<Parcel.Box>as(SEALED.isTrue()).worded("it is tight", "it leaks");
    assertThat(Wording.of(BOX.is(tight))).isEqualTo("the box is such that it is tight");
    assertThat(Wording.denying(BOX.is(tight))).isEqualTo("the box is such that it leaks");
  }

  @Test
  void the_words_are_part_of_the_definition_and_survive_its_copies() {
    assertThat(DISCOUNT).isNotEqualTo(define("discount").<Parcel>as(WEIGHT.atMost(5)));
    assertThat(DISCOUNT.unless("broken", WEIGHT.is(3)).withCondition(WEIGHT.is(4)))
        .hasToString("the discount is available");
  }

  @Test
  void one_clause_for_both_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DISCOUNT.worded("it is so", "it is so"))
        .withMessageContaining("states and denies");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is insured",
        "has insurance",
        "are insured",
        "does insure",
        "Is it",
        "was cleaned",
        "can be moved",
        "must be cleaned",
        "not on"
      })
  void a_fact_whose_name_begins_like_a_sentence_is_refused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> flag(name).known(parcel -> true))
        .withMessage(
            "fact `"
                + name
                + "`: the name begins like a sentence; give a noun, such as `insurance` for"
                + " `is insured`, and word yes and no with worded(…)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "island",
        "area",
        "hash",
        "issue date",
        "is",
        "will of the owner",
        "can size",
        "note"
      })
  void a_noun_that_only_looks_like_it_is_accepted(String name) {
    assertThat(choice(name).known((Parcel parcel) -> "NO")).hasToString(name);
  }
}
