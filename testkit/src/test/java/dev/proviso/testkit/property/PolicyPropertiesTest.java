package dev.proviso.testkit.property;

import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.policy.Policy;
import dev.proviso.testkit.law.Law;
import dev.proviso.testkit.law.Parcel;
import dev.proviso.testkit.law.PolicyLaws;
import dev.proviso.testkit.law.PolicyVerifier;
import io.vavr.collection.Array;
import java.lang.reflect.Method;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PolicyPropertiesTest {

  @Test
  void fail_as_the_verifier_does() {
    Policy<Parcel> uncited =
        policy("uncited")
            .rules(permit("light").when(Parcel.WEIGHT.atMost(30)))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);
    PolicyProperties<Parcel> properties = () -> uncited;

    assertThatThrownBy(properties::everyRuleIsCited)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("broken: PV-P-16");
  }

  @Test
  void have_a_property_for_every_law_of_subjects_and_an_example_for_every_other()
      throws IllegalAccessException {
    for (var field : PolicyLaws.class.getFields()) {
      Law law = (Law) field.get(null);
      String name = field.getName().replace("_", "").toLowerCase(Locale.ROOT);
      Method method =
          Array.of(PolicyProperties.class.getMethods())
              .find(one -> one.getName().toLowerCase(Locale.ROOT).equals(name))
              .get();
      assertThat(method.isAnnotationPresent(Example.class))
          .as(law.code())
          .isEqualTo(!law.isOfSubject());
      assertThat(
              method.isAnnotationPresent(Property.class)
                  && !method.isAnnotationPresent(Example.class))
          .as(law.code())
          .isEqualTo(law.isOfSubject());
    }
  }

  @Test
  void make_as_many_subjects_as_the_verifier_says() {
    assertThat(subjects(7).map(PolicyVerifier::seed).toJavaSet())
        .containsExactlyInAnyOrder(100L, 101L, 102L, 103L, 104L, 105L, 106L);
    assertThat(subjects(7).map(PolicyVerifier::tries)).containsOnly(1);
    assertThat(properties(1000).subject().sample().tries()).isEqualTo(1);
    assertThat(properties(1001).subject().sample().tries()).isEqualTo(2);
    assertThat(properties(5000).subject().sample().tries()).isEqualTo(5);
  }

  private static Array<PolicyVerifier<?>> subjects(int tries) {
    return Array.ofAll(properties(tries).subject().allValues().orElseThrow());
  }

  private static PolicyProperties<Parcel> properties(int tries) {
    return new PolicyProperties<>() {
      @Override
      public Policy<Parcel> policy() {
        return lightParcels();
      }

      @Override
      public PolicyVerifier<Parcel> verifier() {
        return PolicyVerifier.of(lightParcels()).seed(100).tries(tries);
      }
    };
  }

  private static Policy<Parcel> lightParcels() {
    return policy("light")
        .rules(permit("light").when(Parcel.WEIGHT.atMost(30)))
        .combining(FORBID_OVERRIDES)
        .otherwise(FORBIDDEN);
  }
}
