package dev.proviso.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.law.Citation;
import dev.proviso.law.Instrument;
import dev.proviso.policy.Sample;
import io.vavr.collection.Array;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What an author adds to a definition, an exception or a question stays on it, and in order. */
class NamedTest {

  private static final Condition<Sample> SO = Comparison.is(Sample.A, true);
  private static final ExceptionClause<Sample> FIRST =
      ExceptionClause.of("first", Comparison.is(Sample.B, true));

  private static Citation section(int number) {
    return Instrument.of("Act").section(Integer.toString(number));
  }

  @Test
  void a_definition_keeps_its_exceptions_its_citations_and_its_text() {
    Definition<Sample> definition =
        Definition.<Sample>of("so", SO)
            .unless(FIRST)
            .unless("second", SO)
            .citing(section(1))
            .citing(section(2))
            .quoting("What is so is so.");

    assertThat(definition.name()).isEqualTo("so");
    assertThat(definition.condition()).isEqualTo(SO);
    assertThat(definition.exceptions().map(ExceptionClause::id)).containsExactly("first", "second");
    assertThat(definition.citations()).containsExactly(section(1), section(2));
    assertThat(definition.text()).containsExactly("What is so is so.");
  }

  @Test
  void an_exception_keeps_its_exceptions_and_its_citations() {
    ExceptionClause<Sample> exception =
        ExceptionClause.<Sample>of("e", SO)
            .unless(FIRST)
            .unless("second", SO)
            .citing(section(1))
            .citing(section(2));

    assertThat(exception.id()).isEqualTo("e");
    assertThat(exception.condition()).isEqualTo(SO);
    assertThat(exception.exceptions().map(ExceptionClause::id)).containsExactly("first", "second");
    assertThat(exception.citations()).containsExactly(section(1), section(2));
  }

  @Test
  void a_question_for_a_person_keeps_its_citations() {
    JudgmentQuestion<Sample> judgment =
        JudgmentQuestion.<Sample>of("j", "Is it so?").citing(section(1)).citing(section(2));

    assertThat(judgment.id()).isEqualTo("j");
    assertThat(judgment.question()).isEqualTo("Is it so?");
    assertThat(judgment.citations()).containsExactly(section(1), section(2));
  }

  @Test
  void joining_takes_two_or_more_and_none_of_them_null() {
    assertThat(AllOf.of(Array.of(SO, SO)).operands()).containsExactly(SO, SO);
    assertThat(AnyOf.of(Array.of(SO, SO)).operands()).containsExactly(SO, SO);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AllOf.of(Array.of(SO)))
        .withMessageStartingWith("allOf: 1 operands; give two or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnyOf.of(Array.empty()))
        .withMessageStartingWith("anyOf: 0 operands; give two or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AllOf.of(Arrays.asList(SO, null)))
        .withMessage(
            "allOf: number 2 of the conditions is null; give a condition, or leave it out");
  }
}
