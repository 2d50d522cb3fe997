package dev.proviso.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Parts may have names, which explanations use and which decide nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartNamesTest {

  private static final Fact<String, Seq<Integer>> DIGITS =
      Fact.known("digits", text -> Array.ofAll(text.chars().boxed().toList()));
  private static final Fact<Option<Seq<Integer>>, Seq<Integer>> SOME =
      Fact.ifPresent("some", parts -> parts);

  private static Option<String> named(Function<Integer, @Nullable String> name) {
    return Fact.namingParts(DIGITS, name).nameOfPart(7);
  }

  @Test
  void a_part_is_called_what_its_author_calls_it() {
    assertThat(named(part -> "part " + part)).contains("part 7");
  }

  @Test
  void a_part_has_no_name_where_the_author_gives_none() {
    assertThat(DIGITS.nameOfPart(7)).isEmpty();
    assertThat(named(part -> null)).isEmpty();
    assertThat(named(part -> " ")).isEmpty();
  }

  @Test
  void a_name_that_cannot_be_made_is_none_but_a_broken_machine_is_not_hidden() {
    assertThat(
            named(
                part -> {
                  throw new IllegalStateException("no name");
                }))
        .isEmpty();
    assertThatExceptionOfType(OutOfMemoryError.class)
        .isThrownBy(
            () ->
                named(
                    part -> {
                      throw new OutOfMemoryError("full");
                    }));
  }

  @Test
  void named_parts_are_read_like_the_parts_themselves() {
    Fact<String, Seq<Integer>> named = Fact.namingParts(DIGITS, part -> "part " + part);

    assertThat(named.name()).isEqualTo("digits");
    assertThat(named.read("a")).isEqualTo(Reading.known(Array.of(97)));
    assertThat(named.answering().apply("a")).isEqualTo(Array.of(97));
  }

  @Test
  void the_same_parts_with_names_of_their_own_are_one_fact() {
    assertThat(Fact.namingParts(DIGITS, part -> "one").reading())
        .isEqualTo(Fact.namingParts(DIGITS, part -> "other").reading())
        .hasSameHashCodeAs(Fact.namingParts(DIGITS, part -> "other").reading())
        .isNotEqualTo(Fact.namingParts(SOME, part -> "one").reading());
  }

  @Test
  void parts_that_may_be_absent_may_be_so_when_they_have_names() {
    Fact<Option<Seq<Integer>>, Seq<Integer>> named = Fact.namingParts(SOME, part -> "part");

    assertThat(SOME.mayBeAbsent()).isTrue();
    assertThat(named.mayBeAbsent()).isTrue();
    assertThat(Fact.namingParts(DIGITS, part -> "part").mayBeAbsent()).isFalse();
    assertThat(named.read(Option.none())).isEqualTo(Reading.absent());
  }
}
