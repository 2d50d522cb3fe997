package dev.proviso.testkit.law;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.define;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.testkit.law.Parcel.INSURED;
import static dev.proviso.testkit.law.Parcel.RULES;
import static dev.proviso.testkit.law.Parcel.WEIGHT;
import static dev.proviso.testkit.law.Parcel.permitting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Definition;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DefinitionLawsTest {

  private static final Definition<Parcel> SMALL =
      define("small parcel")
          .as(WEIGHT.atMost(30))
          .unless("treasure", INSURED.isTrue())
          .citing(RULES.article("7"));

  private static PolicyVerifier<Parcel> verifier(Definition<Parcel> definition) {
    return PolicyVerifier.of(
            policy("on trial")
                .rules(permitting(definition))
                .combining(FORBID_OVERRIDES)
                .otherwise(FORBIDDEN))
        .and(DefinitionLaws.all());
  }

  private static Seq<String> broken(Definition<Parcel> definition) {
    return verifier(definition)
        .report()
        .breaches()
        .map(breach -> breach.law().code() + " " + breach.about())
        .filter(text -> text.startsWith("PV-D"));
  }

  @Test
  void hold_for_a_sound_definition() {
    verifier(SMALL).verify();
  }

  @Test
  void find_a_definition_that_holds_of_nothing() {
    Definition<Parcel> never =
        define("odd parcel")
            .as(allOf(WEIGHT.lessThan(10), WEIGHT.moreThan(20)))
            .citing(RULES.article("7"));

    assertThat(broken(never)).containsExactly("PV-D-01 odd parcel");
  }

  @Test
  void find_an_exception_that_never_bites() {
    assertThat(broken(SMALL.unless("too heavy", WEIGHT.moreThan(90))))
        .containsExactly("PV-D-02 small parcel / too heavy");
  }

  @Test
  void find_a_definition_that_is_written_nowhere() {
    assertThat(broken(Definition.of("parcel", WEIGHT.atMost(30))))
        .containsExactly("PV-D-03 parcel");
  }
}
