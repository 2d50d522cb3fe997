package dev.proviso.examples.custom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.decision.Decision;
import dev.proviso.fact.Evidence;
import dev.proviso.fact.Grade;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Array;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OrdersTest {

  private static final Evidence<Boolean> DECLARED =
      Evidence.of(true, Grade.DECLARED, "the customer");
  private static final Evidence<Boolean> DOCUMENTED =
      Evidence.of(true, Grade.DOCUMENTED, "order 7");
  private static final Evidence<Boolean> DENIED =
      Evidence.of(false, Grade.VERIFIED, "the register");

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  private static Decision<Order> decide(
      String destination, String day, Evidence<Boolean>... approvals) {
    return Orders.ORDERS.decide(new Order(destination, LocalDate.parse(day), Array.of(approvals)));
  }

  @Test
  void the_explanation_is_the_one_that_the_readme_shows() {
    assertThat(decide("Oslo", "2022-01-01", DECLARED).explain())
        .isEqualTo(
            """
            UNDETERMINED under orders

            It depends on:
            - to-partners
                may or may not apply, because
                  - it is not established whether it is approved (approval, documented: not known – it is known, but only declared; it must be documented)

            What would settle it:
            - approval, documented

            The other rules:
            - not-to-oslo
                does not apply, because
                  - it is not yet in force (in force from 2022-07-01; day of the order: 2022-01-01)
            """);
  }

  @Test
  void an_approval_that_is_documented_is_good_enough() {
    assertThat(decide("Oslo", "2022-01-01", DECLARED, DOCUMENTED).outcome())
        .isEqualTo(Outcome.PERMITTED);
  }

  @Test
  void sources_that_disagree_are_a_conflict_whichever_comes_last() {
    Decision<Order> decision = decide("Oslo", "2022-01-01", DENIED, DOCUMENTED);
    assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decision.conflicts()).hasSize(1);
    assertThat(decision.explain())
        .contains("sources disagree: order 7 says yes; the register says no");
    assertThat(decide("Oslo", "2022-01-01", DOCUMENTED, DENIED).explain())
        .isEqualTo(decision.explain());
  }

  @Test
  void the_list_of_the_day_counts() {
    assertThat(decide("Rome", "2021-11-24", DOCUMENTED).outcome()).isEqualTo(Outcome.PERMITTED);
    assertThat(decide("Rome", "2021-11-25", DOCUMENTED).outcome()).isEqualTo(Outcome.FORBIDDEN);
    assertThat(decide("Paris", "2021-11-24", DOCUMENTED).outcome()).isEqualTo(Outcome.UNDETERMINED);
  }

  @Test
  void a_rule_that_is_upcoming_forbids_from_its_day_on() {
    assertThat(decide("Oslo", "2022-06-30", DOCUMENTED).upcoming().map(rule -> rule.rule().id()))
        .containsExactly("not-to-oslo");
    assertThat(decide("Oslo", "2022-07-01", DOCUMENTED).outcome()).isEqualTo(Outcome.FORBIDDEN);
  }
}
