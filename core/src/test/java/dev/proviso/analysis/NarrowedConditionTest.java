package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Not;
import dev.proviso.fact.Fact;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** If not all of several conditions hold in a case, the case states those that do not hold. */
class NarrowedConditionTest {

  private record House(Option<Boolean> sold, Option<Boolean> let) {}

  private static final Fact<House, Boolean> SOLD = Fact.ifPresent("sale", House::sold);
  private static final Fact<House, Boolean> LET = Fact.ifPresent("lease", House::let);

  private static Condition<House> is(Fact<House, Boolean> fact, boolean value) {
    return AllOf.of(Comparison.is(Fact.presenceOf(fact), true), Comparison.is(fact, value));
  }

  private static String exhaustive(Condition<House> one, Condition<House> other) {
    return Prover.standard().check(Claims.exhaustive(one, other)).explain();
  }

  @Test
  void of_what_is_absent_it_is_stated_that_it_is_absent() {
    assertThat(exhaustive(is(SOLD, true), is(SOLD, false)))
        .isEqualTo(
            """
            Refuted: at least one of “sale is true” and “sale is false” holds for every subject
              case: sale: absent
                sale is absent
                sale is absent
            """);
  }

  @Test
  void of_what_has_another_value_it_is_stated_that_it_has() {
    assertThat(exhaustive(is(SOLD, true), Not.of(Comparison.is(Fact.presenceOf(SOLD), true))))
        .contains("    sale is false\n    sale is present\n");
  }

  @Test
  void all_that_do_not_hold_in_the_case_are_stated() {
    assertThat(
            exhaustive(
                AllOf.of(is(SOLD, true), is(LET, true)),
                Comparison.is(Fact.presenceOf(SOLD), true)))
        .contains("    sale is absent\n    sale is absent\n");
  }
}
