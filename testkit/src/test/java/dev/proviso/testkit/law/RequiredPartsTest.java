package dev.proviso.testkit.law;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.part;
import static dev.proviso.dsl.Policies.parts;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.analysis.Assignment;
import dev.proviso.dsl.BooleanFact;
import dev.proviso.dsl.OrderedFact;
import dev.proviso.dsl.PartFact;
import dev.proviso.dsl.PartsFact;
import dev.proviso.dsl.ValueFact;
import dev.proviso.policy.Policy;
import dev.proviso.testkit.property.PolicyProperties;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** Subjects whose records have parts that must be there. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RequiredPartsTest {

  record Recipient(String country, boolean processor) {}

  record Item(int age) {}

  record Sharing(Recipient recipient, List<Item> items) {}

  private static final ValueFact<Recipient, String> COUNTRY =
      choice("country").known(Recipient::country);
  private static final BooleanFact<Recipient> PROCESSOR =
      flag("processor").known(Recipient::processor);
  private static final OrderedFact<Item, Integer> AGE = quantity("age").known(Item::age);
  private static final PartFact<Sharing, Recipient> RECIPIENT =
      part("recipient").known(Sharing::recipient);
  private static final PartsFact<Sharing, Item> ITEMS = parts("items").known(Sharing::items);

  private static final Policy<Sharing> SHARING =
      policy("sharing")
          .rules(
              permit("recent")
                  .when(allOf(RECIPIENT.is(PROCESSOR.isTrue()), ITEMS.any(AGE.atMost(30)))),
              forbid("abroad").when(RECIPIENT.is(COUNTRY.isOneOf("Atlantis", "Lemuria"))))
          .combining(FORBID_OVERRIDES)
          .otherwise(FORBIDDEN);

  private static Sharing sharing(Assignment made) {
    Assignment recipient = made.getPart(RECIPIENT.fact());
    return new Sharing(
        new Recipient(recipient.get(COUNTRY.fact()), recipient.get(PROCESSOR.fact())),
        made.getParts(ITEMS.fact()).map(item -> new Item(item.get(AGE.fact()))).asJava());
  }

  /** As somebody writes it who does not know that a part may be unknown. */
  private static Sharing careless(Assignment made) {
    Assignment recipient = made.part(RECIPIENT.fact()).get();
    return new Sharing(
        new Recipient(recipient.get(COUNTRY.fact()), recipient.get(PROCESSOR.fact())), List.of());
  }

  private static PolicyVerifier<Sharing> verifier() {
    return PolicyVerifier.of(SHARING)
        .except(PolicyLaws.EVERY_RULE_IS_CITED, "it is written nowhere");
  }

  /** A test class of properties over subjects that cannot be made. */
  private static final PolicyProperties<Sharing> CARELESS =
      new PolicyProperties<>() {
        @Override
        public Policy<Sharing> policy() {
          return SHARING;
        }

        @Override
        public PolicyVerifier<Sharing> verifier() {
          return RequiredPartsTest.verifier().subjects(RequiredPartsTest::careless);
        }
      };

  @Test
  void can_be_made_of_the_parts_that_they_could_have() {
    assertThatCode(() -> verifier().subjects(RequiredPartsTest::sharing).verify())
        .doesNotThrowAnyException();
    assertThat(verifier().subjects(RequiredPartsTest::sharing).outcomes().keySet()).hasSize(2);
  }

  @Test
  void give_one_message_with_the_remedy_where_a_part_is_missing() {
    assertThatThrownBy(CARELESS::subjectsCanBeMade)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "verifier: the code that makes subjects throws java.util.NoSuchElementException: No"
                + " value present; a value or part that is not known is none: leave it open, or"
                + " use made.get(…), made.getPart(…) and made.getParts(…), which are always"
                + " there");
  }

  @Test
  void skip_the_other_laws_where_a_part_is_missing() {
    assertThatThrownBy(CARELESS::subject).isInstanceOf(TestAbortedException.class);
    assertThatThrownBy(CARELESS::everyRuleDecides).isInstanceOf(TestAbortedException.class);
    assertThatThrownBy(CARELESS::everyRuleIsCited).isInstanceOf(TestAbortedException.class);
  }
}
