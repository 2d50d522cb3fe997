package dev.proviso.check;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "'', abc, 3",
    "abc, abc, 0",
    "abc, ab, 1",
    "abc, axc, 1",
    "abc, acb, 1",
    "abc, bac, 1",
    "kitten, sitting, 3",
    "ca, abc, 3"
  })
  void the_distance_counts_slips_of_the_pen(String left, String right, int distance) {
    assertThat(EditDistance.between(left, right)).isEqualTo(distance);
  }

  @Property(tries = 300)
  void the_distance_is_the_same_both_ways_and_none_only_to_oneself(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String left,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String right) {
    int distance = EditDistance.between(left, right);

    assertThat(distance).isEqualTo(EditDistance.between(right, left));
    assertThat(distance == 0).isEqualTo(left.equals(right));
    assertThat(distance)
        .isBetween(
            Math.abs(left.length() - right.length()), Math.max(left.length(), right.length()));
  }

  @Property
  void few_slips_are_found_without_counting_them_all(
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 7) String left,
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 7) String right,
      @ForAll @IntRange(max = 5) int most) {
    assertThat(EditDistance.isAtMost(most, left, right))
        .isEqualTo(EditDistance.between(left, right) <= most);
  }
}
