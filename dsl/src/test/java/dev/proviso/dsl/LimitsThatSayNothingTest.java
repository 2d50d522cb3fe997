package dev.proviso.dsl;

import static dev.proviso.dsl.Policies.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitsThatSayNothingTest {

  private static final OrderedFact<Double, Double> PRICE =
      quantity("price").known((Double price) -> price);

  @Test
  void limits_in_the_wrong_order_are_refused() {
    OrderedFact<Integer, Integer> weight = quantity("weight").known((Integer kilos) -> kilos);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> weight.between(5, 1))
        .withMessage("fact `weight`: nothing lies between `5` and `1`; give the lower limit first");
    OrderedFact<LocalDate, LocalDate> day = quantity("day").known((LocalDate date) -> date);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> day.between(LocalDate.of(2022, 1, 1), LocalDate.of(2021, 1, 1)))
        .withMessageContaining("`2022-01-01` and `2021-01-01`");
  }

  @Test
  void one_value_lies_between_itself_and_itself() {
    OrderedFact<BigDecimal, BigDecimal> sum = quantity("sum").known((BigDecimal paid) -> paid);
    assertThat(sum.between(new BigDecimal("5.0"), new BigDecimal("5"))).isNotNull();
  }

  @Test
  void not_a_number_is_no_limit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PRICE.atMost(Double.NaN))
        .withMessageStartingWith("fact `price`: `NaN` is no value: ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PRICE.between(1.0, Double.NaN))
        .withMessageStartingWith("fact `price`: `NaN` is no value: ");
    assertThatIllegalArgumentException().isThrownBy(() -> PRICE.is(Double.NaN));
  }
}
