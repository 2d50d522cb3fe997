package dev.proviso.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NearestNamesTest {

  @Test
  void the_nearest_name_is_proposed() {
    assertThat(NearestNames.remedy("insuranse", Array.of("weight", "insurances", "insurance")))
        .isEqualTo("did you mean `insurance`?");
  }

  @Test
  void the_case_of_letters_and_spaces_around_a_name_are_no_difference() {
    assertThat(NearestNames.remedy(" INSURANSE", Array.of("weight", "insurance")))
        .isEqualTo("did you mean `insurance`?");
    assertThat(NearestNames.nearest("no", Array.of("YES", "NO"))).containsExactly("NO");
    assertThat(NearestNames.nearest("maybe", Array.of("YES", "NO"))).isEmpty();
  }

  @Test
  void where_none_is_near_the_names_are_listed() {
    assertThat(NearestNames.remedy("color", Array.of("weight", "insurance")))
        .isEqualTo("write one of `weight`, `insurance`");
    assertThat(NearestNames.remedy("x".repeat(61), Array.of("x".repeat(62))))
        .isEqualTo("write one of `" + "x".repeat(62) + "`");
  }

  @Test
  void of_many_names_the_first_ones_are_listed() {
    assertThat(NearestNames.remedy("color", Array.rangeClosed(1, 9).map(i -> "rule " + i)))
        .startsWith("write one of `rule 1`, ")
        .endsWith("`rule 8`, or another of 9");
  }
}
