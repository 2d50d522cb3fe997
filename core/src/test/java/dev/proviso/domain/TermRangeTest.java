package dev.proviso.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.problem.Problem;
import io.vavr.control.Either;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TermRangeTest {

  private static final PrisonTerm SHORT = PrisonTerm.ofMonths(6);
  private static final PrisonTerm LONG = PrisonTerm.ofYears(10);

  @Test
  void a_range_prints_the_ends_it_has() {
    assertThat(TermRange.between(SHORT, LONG)).hasToString("from 6 months to 10 years");
    assertThat(TermRange.between(SHORT, PrisonTerm.life())).hasToString("from 6 months to life");
    assertThat(TermRange.between(LONG, LONG)).hasToString("10 years");
    assertThat(TermRange.upTo(PrisonTerm.ofYears(5))).hasToString("up to 5 years");
    assertThat(TermRange.atLeast(PrisonTerm.ofYears(1))).hasToString("1 year or more");
    assertThat(TermRange.unknown()).hasToString("not known");
  }

  @Test
  void an_end_that_is_not_stated_is_missing() {
    assertThat(TermRange.upTo(LONG).minimum()).isEmpty();
    assertThat(TermRange.upTo(LONG).maximum()).isEqualTo(Option.some(LONG));
    assertThat(TermRange.atLeast(SHORT).minimum()).isEqualTo(Option.some(SHORT));
    assertThat(TermRange.atLeast(SHORT).maximum()).isEmpty();
  }

  @Test
  void a_minimum_above_the_maximum_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TermRange.between(PrisonTerm.life(), LONG))
        .withMessage(
            "term range: minimum: `life` is longer than the maximum `10 years`;"
                + " check both against the statute");
    assertThat(TermRange.check(Option.some(LONG), Option.some(SHORT)).mapLeft(Problem::where))
        .isEqualTo(Either.left("term range: minimum"));
  }

  @Property(tries = 300)
  void a_range_is_refused_exactly_if_its_ends_are_reversed(
      @ForAll("ends") Option<PrisonTerm> minimum, @ForAll("ends") Option<PrisonTerm> maximum) {
    boolean reversed =
        minimum.isDefined() && maximum.isDefined() && minimum.get().compareTo(maximum.get()) > 0;

    Either<Problem, TermRange> range = TermRange.check(minimum, maximum);

    assertThat(range.isLeft()).isEqualTo(reversed);
    range.peek(kept -> assertThat(kept.minimum()).isEqualTo(minimum));
    range.peek(kept -> assertThat(kept.maximum()).isEqualTo(maximum));
  }

  @Provide
  Arbitrary<Option<PrisonTerm>> ends() {
    return Arbitraries.integers()
        .between(1, 5)
        .map(months -> months == 5 ? PrisonTerm.life() : PrisonTerm.ofMonths(months))
        .optional()
        .map(Option::ofOptional);
  }
}
