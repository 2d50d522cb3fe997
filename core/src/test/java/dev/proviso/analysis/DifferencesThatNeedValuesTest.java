package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Difference.Line;
import dev.proviso.analysis.Difference.Relation;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.text.Shipment;
import dev.proviso.value.ValueType;
import java.util.Comparator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Policies differ where a real case shows it; what needs a value that nobody can make is open. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DifferencesThatNeedValuesTest {

  private record Release(int major) {
    @Override
    public String toString() {
      return major + ".0";
    }
  }

  private static final ValueType<Release> WITHOUT_EXAMPLES =
      ValueType.define("release without examples", Release.class)
          .ordered(Comparator.comparing(Release::major), Release::toString);
  private static final ValueType<Release> WITH_EXAMPLES =
      ValueType.define("release with examples", Release.class)
          .ordered(Comparator.comparing(Release::major), Release::toString, new Release(9));

  private static final Fact<Shipment, Release> RUNS = fact("release", WITHOUT_EXAMPLES);
  private static final Fact<Shipment, Release> NEEDS = fact("least release", WITHOUT_EXAMPLES);
  private static final Fact<Shipment, Release> KNOWN = fact("known release", WITH_EXAMPLES);

  private static final Policy<Shipment> INSURING = policy("before", permit("insured", INSURED));

  private static Fact<Shipment, Release> fact(String name, ValueType<Release> type) {
    return Fact.of(name, shipment -> Reading.unknown(), type);
  }

  private static Condition<Shipment> after(Fact<Shipment, Release> fact) {
    return Comparison.threshold(fact, Operator.MORE_THAN, new Release(2));
  }

  private static Difference<Shipment> permittingAlso(Condition<Shipment> more) {
    return Difference.from(INSURING)
        .to(policy("after", permit("insured", AnyOf.of(INSURED, more))));
  }

  @Test
  void nothing_is_decided_by_a_case_that_nobody_can_decide_again() {
    Difference<Shipment> difference = permittingAlso(after(RUNS));

    assertThat(difference.relation()).isEqualTo(Relation.NOT_DECIDED);
    assertThat(difference.lines()).isEmpty();
    assertThat(difference.isComplete()).isFalse();
    assertThat(difference.text())
        .isEqualTo(
            """
            after could not be compared with before
              it depends on values of `release` that no condition names and its value type does not make; give it examples, or a value type that counts or lists its values
            """);
  }

  @Test
  void an_example_of_such_a_value_decides_it() {
    Difference<Shipment> difference = permittingAlso(after(KNOWN));

    assertThat(difference.relation()).isEqualTo(Relation.LOOSER);
    assertThat(difference.lines().map(Line::words))
        .containsExactly("insured: no; known release: more than 2.0: forbidden → permitted");
    assertThat(difference.reason()).isEmpty();
  }

  @Test
  void so_does_a_constant_beside_it() {
    Difference<Shipment> difference =
        permittingAlso(Comparison.threshold(RUNS, Operator.AT_LEAST, new Release(2)));

    assertThat(difference.relation()).isEqualTo(Relation.LOOSER);
    assertThat(difference.isComplete()).isTrue();
    assertThat(difference.lines().map(line -> line.witness().sentence()))
        .containsExactly("insured: no; release: 2.0");
  }

  @Test
  void two_facts_of_which_no_values_can_be_made_may_never_be_apart() {
    Difference<Shipment> apart = permittingAlso(FactComparison.of(RUNS, Operator.LESS_THAN, NEEDS));
    Difference<Shipment> alike = permittingAlso(FactComparison.same(RUNS, NEEDS));

    assertThat(apart.relation()).isEqualTo(Relation.NOT_DECIDED);
    assertThat(apart.reason()).contains("values of `release` and `least release`");
    assertThat(alike.relation()).isEqualTo(Relation.NOT_DECIDED);
  }

  @Test
  void what_else_is_changed_is_shown_though_it_is_not_known_which_is_stricter() {
    Difference<Shipment> difference =
        Difference.from(INSURING)
            .to(
                policy(
                    "after",
                    permit("insured", AnyOf.of(INSURED, after(RUNS))),
                    forbid("sealed", AllOf.of(INSURED, SEALED))));

    assertThat(difference.relation()).isEqualTo(Relation.NOT_DECIDED);
    assertThat(difference.text())
        .isEqualTo(
            """
            after could not be compared in every case with before
              it depends on values of `release` that no condition names and its value type does not make; give it examples, or a value type that counts or lists its values
              permitted → forbidden through rule sealed
                insured: yes; sealed: yes
                for example insured: yes; sealed: yes
            """);
  }

  @Test
  void neither_is_stricter_if_two_real_cases_show_it() {
    Difference<Shipment> difference =
        Difference.from(INSURING)
            .to(
                policy(
                    "after", permit("sealed", AnyOf.of(SEALED, AllOf.of(INSURED, after(RUNS))))));

    assertThat(difference.relation()).isEqualTo(Relation.INCOMPARABLE);
    assertThat(difference.reason()).isEmpty();
    assertThat(difference.isComplete()).isTrue();
  }
}
