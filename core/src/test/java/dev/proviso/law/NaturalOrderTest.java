package dev.proviso.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

  @Test
  void numbers_count_as_a_reader_counts_them() {
    List<String> ordered =
        List.of("3", "3(1)", "3(2)", "3(10)", "3a", "10", "129a(1)", "129a(2)", "421-2-5", "P1");

    assertThat(ordered.reverse().sorted(NaturalOrder.COMPARATOR)).isEqualTo(ordered);
  }

  @Test
  void numbers_longer_than_any_integer_still_count() {
    assertThat(compare("99999999999999999999", "100000000000000000000")).isNegative();
  }

  @Test
  void numbers_written_differently_are_distinguished() {
    assertThat(compare("03", "3")).isNegative();
    assertThat(compare("3", "03")).isPositive();
    assertThat(compare("03", "4")).isNegative();
  }

  @Property(tries = 500)
  void the_order_is_total_and_agrees_with_equality(
      @ForAll("numbers") String a, @ForAll("numbers") String b, @ForAll("numbers") String c) {
    assertThat(Integer.signum(compare(a, b))).isEqualTo(-Integer.signum(compare(b, a)));
    assertThat(compare(a, b) == 0).isEqualTo(a.equals(b));
    if (compare(a, b) <= 0 && compare(b, c) <= 0) {
      assertThat(compare(a, c)).isNotPositive();
    }
  }

  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.strings().withChars("0129a(").ofMaxLength(5);
  }

  private static int compare(String left, String right) {
    return NaturalOrder.COMPARATOR.compare(left, right);
  }
}
