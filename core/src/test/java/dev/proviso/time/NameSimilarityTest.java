package dev.proviso.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NameSimilarityTest {

  private static boolean resemble(String left, String right) {
    boolean resemble = NameSimilarity.resemble(left, right);
    assertThat(NameSimilarity.resemble(right, left)).isEqualTo(resemble);
    return resemble;
  }

  @Test
  void the_longer_a_name_the_more_slips_are_forgiven() {
    assertThat(resemble("abc", "abx")).isFalse();
    assertThat(resemble("abcd", "abcx")).isTrue();
    assertThat(resemble("abcd", "abxy")).isFalse();
    assertThat(resemble("abcdefg", "abcdexy")).isFalse();
    assertThat(resemble("abcdefgh", "abcdefxy")).isTrue();
    assertThat(resemble("abcdefgh", "abcdexyz")).isFalse();
  }

  @Test
  void a_name_resembles_one_with_more_words_unless_all_it_has_are_short() {
    assertThat(resemble("mil", "mil research institute")).isTrue();
    assertThat(resemble("al mil", "mil research al institute")).isTrue();
    assertThat(resemble("al", "al research institute")).isFalse();
    assertThat(resemble("al research", "mil research institute")).isFalse();
  }

  @Test
  void a_name_without_letters_and_digits_resembles_none() {
    assertThat(resemble("!?", "?!")).isFalse();
    assertThat(resemble("!?", "mil")).isFalse();
  }
}
