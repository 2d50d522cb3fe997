package dev.proviso.oracle;

import static dev.proviso.analysis.Claims.satisfiable;
import static dev.proviso.oracle.AnswerFixture.answer;
import static dev.proviso.oracle.AnswerFixture.check;
import static dev.proviso.oracle.AnswerFixture.outcome;
import static dev.proviso.oracle.OneRulePolicy.forbidding;
import static dev.proviso.oracle.OneRulePolicy.permitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.condition.Comparison;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.text.Wording;
import dev.proviso.value.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Texts, labels and definitions of value types that their authors write, and their mistakes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CodeOfAuthorsTest {

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
