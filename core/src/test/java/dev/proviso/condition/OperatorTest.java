package dev.proviso.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.policy.Sample;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OperatorTest {

  @Provide
  Arbitrary<Operator> thresholds() {
    return Arbitraries.of(Operator.values()).filter(Operator::isThreshold);
  }

  @Property
  void a_threshold_says_of_two_answers_what_its_mirror_image_says_of_them_exchanged(
      @ForAll("thresholds") Operator threshold,
      @ForAll @IntRange(max = 3) int one,
      @ForAll @IntRange(max = 3) int other) {
    assertThat(FactComparison.of(Sample.Y, threshold.mirrored(), Sample.X).holds(other, one))
        .isEqualTo(FactComparison.of(Sample.X, threshold, Sample.Y).holds(one, other));
  }

  @Property
  void an_operator_is_the_mirror_image_of_its_mirror_image(@ForAll Operator operator) {
    assertThat(operator.mirrored().mirrored()).isEqualTo(operator);
    assertThat(operator.mirrored() == operator).isNotEqualTo(operator.isThreshold());
  }
}
