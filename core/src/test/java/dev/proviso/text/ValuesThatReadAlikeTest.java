package dev.proviso.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Definition;
import dev.proviso.fact.Fact;
import dev.proviso.value.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two values, or two facts, do not read alike. */
class ValuesThatReadAlikeTest {

  private enum License {
    FULL,
    LIMITED,
    NONE
  }

  private record Unprinted(int number) {
    @Override
    @SuppressWarnings({"NullAway", "ToStringReturnsNull"}) // against its declaration
    public @Nullable String toString() {
      return null;
    }
  }

  @Test
  void listed_values_that_share_a_label_are_told_apart_by_their_texts() {
    ValueType<License> licenses =
        ValueType.of(License.class)
            .labeled(license -> license == License.NONE ? "not licensed" : "licensed");
    Fact<License, License> license = Fact.known("license", one -> one, licenses);

    assertThat(Comparison.isOneOf(license, List.of(License.FULL, License.LIMITED)).wording())
        .isEqualTo("license is one of {licensed (FULL), licensed (LIMITED)}");
    assertThat(Comparison.is(license, License.NONE).wording()).isEqualTo("license is not licensed");
  }

  @Test
  void a_value_that_prints_itself_as_null_is_shown_by_its_text_or_its_class() {
    ValueType<Unprinted> numbers =
        ValueType.define("unprinted", Unprinted.class)
            .counted(Unprinted::number, number -> new Unprinted((int) number));
    Fact<Unprinted, Unprinted> counted = Fact.known("number", one -> one, numbers);
    Fact<Unprinted, Unprinted> weak =
        Fact.known("number", one -> one, ValueType.of(Unprinted.class));

    assertThat(Comparison.is(counted, new Unprinted(7)).wording()).isEqualTo("number is 7");
    assertThat(Comparison.is(weak, new Unprinted(7)).wording())
        .isEqualTo("number is an object of type Unprinted that cannot be printed");
  }

  @Test
  void a_name_has_one_spelling() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fact.<Integer, Integer>known("e\u0301tat", number -> number + 1))
        .withMessageContaining("write `\u00e9tat` in that form");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Definition.of("e\u0301tat", Comparison.is(Fact.known("n", number -> 1), 2)))
        .withMessageContaining("write `\u00e9tat` in that form");
  }
}
