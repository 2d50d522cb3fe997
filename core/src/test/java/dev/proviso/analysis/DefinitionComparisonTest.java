package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.HEAVY;
import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.atLeast;
import static dev.proviso.analysis.Dispatch.tooLarge;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.text.Shipment;
import org.junit.jupiter.api.Test;

/** One term as two texts define it. */
class DefinitionComparisonTest {

  private static Definition<Shipment> bulky(Condition<Shipment> condition) {
    return Definition.of("bulky", condition);
  }

  private static String onlyFirst(DefinitionComparison terms) {
    return terms.onlyFirst().map(Counterexample::sentence).getOrElse("none");
  }

  private static String onlySecond(DefinitionComparison terms) {
    return terms.onlySecond().map(Counterexample::sentence).getOrElse("none");
  }

  @Test
  void each_can_cover_something_that_the_other_does_not() {
    DefinitionComparison terms = DefinitionComparison.compare(bulky(HEAVY), bulky(SEALED));

    assertThat(terms.relation()).isEqualTo(DefinitionComparison.Relation.DIFFERENT);
    assertThat(onlyFirst(terms)).isEqualTo("weight in kilograms: 30; sealed: no");
    assertThat(onlySecond(terms)).isEqualTo("sealed: yes; weight in kilograms: 29");
  }

  @Test
  void the_broader_one_has_a_case_that_the_narrower_one_has_not() {
    Definition<Shipment> narrow = bulky(AllOf.of(HEAVY, INSURED));
    DefinitionComparison broader = DefinitionComparison.compare(bulky(HEAVY), narrow);
    DefinitionComparison narrower = DefinitionComparison.compare(narrow, bulky(HEAVY));

    assertThat(broader.relation()).isEqualTo(DefinitionComparison.Relation.BROADER);
    assertThat(onlyFirst(broader)).isEqualTo("weight in kilograms: 30; insured: no");
    assertThat(onlySecond(broader)).isEqualTo("none");
    assertThat(narrower.relation()).isEqualTo(DefinitionComparison.Relation.NARROWER);
    assertThat(onlyFirst(narrower)).isEqualTo("none");
    assertThat(onlySecond(narrower)).isEqualTo("weight in kilograms: 30; insured: no");
  }

  @Test
  void both_can_mean_the_same() {
    DefinitionComparison terms =
        DefinitionComparison.compare(bulky(HEAVY), bulky(atLeast(Shipment.WEIGHT, 30)));

    assertThat(terms.relation()).isEqualTo(DefinitionComparison.Relation.SAME);
    assertThat(onlyFirst(terms) + " " + onlySecond(terms)).isEqualTo("none none");
  }

  @Test
  void terms_too_large_are_not_compared() {
    assertThat(DefinitionComparison.compare(bulky(HEAVY), bulky(tooLarge())).relation())
        .isEqualTo(DefinitionComparison.Relation.NOT_DECIDED);
  }
}
