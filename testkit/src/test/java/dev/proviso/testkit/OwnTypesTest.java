package dev.proviso.testkit;

import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.testkit.law.Till.COIN;
import static dev.proviso.testkit.law.Till.TILL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.OrderedFact;
import dev.proviso.policy.Policy;
import dev.proviso.testkit.boundary.BoundaryRow;
import dev.proviso.testkit.boundary.BoundaryTable;
import dev.proviso.testkit.law.LawViolation;
import dev.proviso.testkit.law.PolicyLaws;
import dev.proviso.testkit.law.PolicyVerifier;
import dev.proviso.testkit.law.Till;
import dev.proviso.testkit.law.Till.Money;
import dev.proviso.testkit.mutation.Mutant;
import dev.proviso.testkit.mutation.PolicyMutants;
import dev.proviso.time.Dated;
import dev.proviso.time.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Value types of an author get from the kit what the types of the library get. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnTypesTest {

  @Test
  void have_their_limits_and_the_next_values_in_boundary_tables() {
    BoundaryTable table = BoundaryTable.of(TILL);

    assertThat(table.isExhaustive()).isTrue();
    assertThat(table.notFound()).isEmpty();
    assertThat(table.csv()).contains("100 ct").contains("101 ct").contains("gold");
  }

  @Test
  void are_read_back_from_boundary_tables_by_their_labels() {
    String csv = BoundaryTable.of(TILL).decided().csv();

    BoundaryTable.read(TILL, csv).verify();
    assertThat(
            BoundaryTable.read(TILL, csv.replace("101 ct", "102 ct"))
                .rows()
                .flatMap(BoundaryRow::failure))
        .isEmpty();
  }

  @Test
  void have_mutants_with_neighbors_and_with_the_other_values_of_a_list() {
    assertThat(PolicyMutants.of(TILL).all().map(Mutant::description))
        .contains(
            "`total is at most 100 ct` becomes `total is at most 99 ct` in rule `small`",
            "`total is at most 100 ct` becomes `total is at most 101 ct` in rule `small`",
            "`copper` is added to `coin is one of {gold, silver}` in rule `foreign`",
            "`gold` is left out of `coin is one of {gold, silver}` in rule `foreign`");
  }

  @Test
  void have_mutants_of_dated_limits() {
    LocalDate cut = LocalDate.of(2022, 1, 1);
    Dated<Money> limit =
        Dated.of("limit", Span.before(cut, Money.ofCents(100)), Span.from(cut, Money.ofCents(200)));
    Policy<Till> policy =
        policy("till")
            .rules(permit("small").when(Till.TOTAL.atMost(limit)))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);

    assertThat(PolicyMutants.of(policy).all().map(Mutant::description))
        .contains(
            "`100 ct on ../2022-01-01` becomes `99 ct` in the history of `limit`",
            "`200 ct on 2022-01-01/..` becomes `201 ct` in the history of `limit`");
  }

  @Test
  void have_mutants_that_differ_in_the_last_digit_of_a_decimal() {
    record Share(BigDecimal percent, double exact) {}
    OrderedFact<Share, BigDecimal> percent = quantity("percent").known(Share::percent);
    OrderedFact<Share, Double> exact = quantity("exact").known(Share::exact);
    Policy<Share> policy =
        policy("shares")
            .rules(
                permit("part").when(percent.atMost(new BigDecimal("0.25"))),
                permit("tenth").when(exact.atLeast(0.1)))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);

    assertThat(PolicyMutants.of(policy).all().map(Mutant::description))
        .contains(
            "`percent is at most 0.25` becomes `percent is at most 0.24` in rule `part`",
            "`percent is at most 0.25` becomes `percent is at most 0.26` in rule `part`",
            "`exact is at least 0.1` becomes `exact is at least 0.2` in rule `tenth`");
  }

  @Test
  void are_generated_at_and_beside_a_limit() {
    Generator<Case<Till>> tills = Subjects.of(TILL, Till::of).generator(0);
    SplittableRandom random = new SplittableRandom(1);

    assertThat(
            io.vavr.collection.Array.fill(200, () -> tills.next(random).subject())
                .map(till -> till.total().cents())
                .distinct())
        .contains(100L, 101L);
  }

  @Test
  void are_classified_where_all_their_values_are_listed() {
    assertThat(
            PolicyVerifier.of(TILL)
                .only(PolicyLaws.EVERY_CONSTANT_IS_CLASSIFIED)
                .report()
                .breaches()
                .map(LawViolation::about))
        .containsExactly(COIN.all().get().head().name());
  }
}
