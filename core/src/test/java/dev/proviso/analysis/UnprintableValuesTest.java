package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.check;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.text.Shipment;
import io.vavr.collection.Array;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Two cases that differ in a character that nobody would see do not read alike. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnprintableValuesTest {

  private static final Fact<Shipment, Character> GRADE =
      Fact.of("grade", shipment -> Reading.unknown());

  private static Condition<Shipment> named(String... names) {
    return Comparison.isOneOf(Shipment.NAME, Array.of(names));
  }

  private static String example(Condition<Shipment> condition) {
    return check(Claims.satisfiable(condition)).example().get().sentence();
  }

  @Test
  void a_line_end_in_a_text_is_distinguished_from_a_space() {
    assertThat(example(named("Ashby\nBrown"))).isEqualTo("name: “Ashby\\u000ABrown”");
    assertThat(example(named("Ashby Brown"))).isEqualTo("name: “Ashby Brown”");
  }

  @Test
  void a_change_of_direction_and_half_a_character_are_reported() {
    assertThat(example(named("\u202EwonB"))).isEqualTo("name: “\\u202EwonB”");
    assertThat(example(named("Brown\uD83D"))).isEqualTo("name: “Brown\\uD83D”");
  }

  @Test
  void so_is_a_control_character_that_the_library_makes_itself() {
    Condition<Shipment> low = Comparison.threshold(GRADE, Operator.AT_MOST, '\u0001');

    assertThat(example(AllOf.of(low, Not.of(Comparison.is(GRADE, '\u0001')))))
        .isEqualTo("grade: \\u0000");
  }

  @Test
  void a_difference_shows_them_too() {
    Policy<Shipment> before = policy("before", permit("named", named("Ashby\tBrown", "Ashby")));
    Policy<Shipment> after = policy("after", permit("named", named("Ashby")));

    assertThat(Difference.from(before).to(after).lines().map(Difference.Line::words))
        .containsExactly("name: “Ashby\\u0009Brown”: permitted → forbidden");
  }

  @Test
  void so_do_reasons() {
    Policy<Shipment> policy =
        policy("some", permit("named", AllOf.of(INSURED, named("Ashby\u200BBrown"))));
    Reasons<Shipment> reasons = Reasons.of(policy).get();
    Shipment other = Shipment.fine().with(Shipment.NAME, "Ashby\u00A0Brown");

    assertThat(reasons.sufficient(other).map(FactValue::value))
        .containsExactly("“Ashby\\u00A0Brown”");
    assertThat(reasons.change(other, Outcome.PERMITTED).get().map(FactValue::value))
        .containsExactly("“Ashby\\u200BBrown”");
  }
}
