package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.language.Language;
import dev.proviso.language.Pseudo;
import org.junit.jupiter.api.Test;

/** Why nothing is decided, in a language that nobody speaks. */
class UndecidedInAnotherLanguageTest {

  @Test
  void a_budget_that_is_used_up_is_reported() {
    Dispatch.saysTheSameInAnotherLanguage(
        Prover.within(1),
        Claims.satisfiable(AllOf.of(Dispatch.HEAVY, Dispatch.SEALED, Dispatch.INSURED)));
  }

  @Test
  void more_facts_than_can_be_compared_are_reported() {
    Dispatch.saysTheSameInAnotherLanguage(
        Prover.standard(), Claims.satisfiable(Dispatch.tooLarge()));
  }

  @Test
  void code_that_throws_is_reported() {
    IllegalStateException thrown = new IllegalStateException("no such grade");
    String text = Prover.reason(thrown, Pseudo.language());

    assertThat(Pseudo.inEnglish(text)).isEqualTo(Prover.reason(thrown, Language.english()));
    assertThat(Pseudo.rest(text)).containsExactly("IllegalStateException", "no such grade");
  }
}
