package dev.proviso.oracle;

import static dev.proviso.analysis.Claims.atLeastAsStrict;
import static dev.proviso.analysis.Claims.disjoint;
import static dev.proviso.oracle.AnswerFixture.answer;
import static dev.proviso.oracle.AnswerFixture.check;
import static dev.proviso.oracle.AnswerFixture.verdict;
import static dev.proviso.oracle.OneRulePolicy.permitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.analysis.Difference;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Verdict;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Operator;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.domain.Country;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.value.ValueType;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which value types are one, in claims about a fact and in digests. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypeIdentityTest {

  @Nested
  class A_fact_of_two_types {

    private static final ValueType<Integer> RISING =
        ValueType.define("rising", Integer.class).counted(Integer::longValue, n -> (int) n);
    private static final ValueType<Integer> FALLING =
        ValueType.define("falling", Integer.class).counted(n -> -n.longValue(), n -> (int) -n);

    private static Policy<Integer> atMostThree(ValueType<Integer> type) {
      return permitting(Comparison.threshold(answer(type), Operator.AT_MOST, 3));
    }

    @Test
    void is_not_proved_to_be_the_same_in_two_policies() {
      assertThat(atMostThree(RISING).decide(2).outcome())
          .isNotEqualTo(atMostThree(FALLING).decide(2).outcome());
      Difference<Integer> difference =
          Difference.from(atMostThree(RISING)).to(atMostThree(FALLING));
      assertThat(difference.relation()).isEqualTo(Difference.Relation.NOT_DECIDED);
      assertThat(difference.lines()).isEmpty();
      assertThat(difference.reason())
          .contains("as values of type rising and as values of type falling");
      assertThat(verdict(atLeastAsStrict(atMostThree(RISING), atMostThree(FALLING))))
          .isEqualTo(Verdict.NOT_DECIDED);
    }

    @Test
    void leaves_a_claim_about_two_conditions_undecided_and_says_why() {
      Fact<Object, Object> undeclared = answer(ValueType.undeclared());
      Finding finding =
          check(disjoint(Comparison.is(undeclared, 10), Comparison.is(undeclared, "x")));

      assertThat(finding.verdict()).isEqualTo(Verdict.NOT_DECIDED);
      assertThat(finding.reason())
          .contains("fact `answer`")
          .contains("as values of type int32 and as values of type text");
    }
  }

  @Nested
  class The_order_of_an_enum {

    private enum Rising {
      LOW,
      MEDIUM,
      HIGH
    }

    private enum Falling {
      HIGH,
      MEDIUM,
      LOW
    }

    private static <T> String digest(Class<T> type, Operator operator, T constant) {
      Fact<T, T> fact = answer(ValueType.of(type).identifiedAs("level"));
      return CanonicalForm.of(
              permitting(
                  operator.isThreshold()
                      ? Comparison.threshold(fact, operator, constant)
                      : Comparison.is(fact, constant)))
          .digest()
          .toString();
    }

    @Test
    void is_digested_where_a_threshold_depends_on_it() {
      assertThat(digest(Rising.class, Operator.AT_LEAST, Rising.MEDIUM))
          .isNotEqualTo(digest(Falling.class, Operator.AT_LEAST, Falling.MEDIUM));
    }

    @Test
    void is_not_digested_where_nothing_does() {
      assertThat(digest(Rising.class, Operator.IS, Rising.MEDIUM))
          .isEqualTo(digest(Falling.class, Operator.IS, Falling.MEDIUM));
    }
  }

  @Nested
  class The_id_of_a_type {

    @Test
    void is_not_that_of_a_built_in_one() {
      for (String id :
          List.of(
              "text", "int32", "decimal", "undeclared", "set of text", "country", "prison term")) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> ValueType.define(id, String.class))
            .withMessageContaining("built-in");
        assertThatIllegalArgumentException()
            .isThrownBy(() -> ValueType.of(java.time.DayOfWeek.class).identifiedAs(id))
            .withMessageContaining("built-in");
      }
    }

    @Test
    void of_a_class_of_the_domain_stays_with_that_class() {
      assertThat(ValueType.of(Country.class).id()).isEqualTo("country");
      assertThat(ValueType.of(PrisonTerm.class).id()).isEqualTo("prison term");
      assertThat(ValueType.of(Country.class).identifiedAs("country"))
          .isEqualTo(ValueType.of(Country.class));
    }

    @Test
    void can_be_seen() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ValueType.define("mo\u202Eney", String.class))
          .withMessageContaining("holds U+202E");
    }
  }
}
