package dev.proviso.testkit.boundary;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.anyOf;
import static dev.proviso.dsl.Policies.not;
import static dev.proviso.dsl.Policies.parts;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.testkit.law.Parcel.INSURED;
import static dev.proviso.testkit.law.Parcel.PARCELS;
import static dev.proviso.testkit.law.Parcel.WEIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.condition.Condition;
import dev.proviso.dsl.OptionalOrderedFact;
import dev.proviso.dsl.PartsFact;
import dev.proviso.policy.Policy;
import dev.proviso.testkit.law.Parcel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BoundaryTableTest {

  private static final Policy<Parcel> SMALL = small(WEIGHT.atMost(30));

  private static Policy<Parcel> small(Condition<Parcel> light) {
    return policy("small")
        .rules(permit("light").when(allOf(light, INSURED.isTrue())))
        .combining(FORBID_OVERRIDES)
        .otherwise(FORBIDDEN);
  }

  private static final String SIGNED =
      """
      case,weight in kilograms,insurance,expected,because,shows
      1,30,yes,permitted,light,
      2,31,yes,forbidden,NONE,
      3,30,no,FORBIDDEN,,
      """;

  @Test
  void every_condition_has_its_pair() {
    BoundaryTable table = BoundaryTable.of(PARCELS);
    assertThat(table.isExhaustive()).isTrue();
    assertThat(table.coverage().mcdc().isComplete()).isTrue();
    assertThat(table.notFound()).isEmpty();
    assertThat(table.size()).isBetween(2, 2 * table.coverage().mcdc().total());
  }

  @Test
  void a_conjunction_of_two_takes_three_cases() {
    assertThat(BoundaryTable.of(SMALL).decided().csv())
        .isEqualTo(
            """
            case,weight in kilograms,insurance,expected,because,shows
            1,30,yes,permitted,light,light applies because weight in kilograms is at most 30; light applies because insurance is true
            2,31,yes,forbidden,NONE,light does not apply because weight in kilograms is more than 30
            3,30,no,forbidden,NONE,light does not apply because insurance is false
            """);
  }

  @Test
  void a_denied_comparison_is_one_condition_in_the_words_of_its_author() {
    BoundaryTable table = BoundaryTable.of(small(not(WEIGHT.is(30))));

    assertThat(table.decided().csv())
        .contains(",permitted,light,light applies because weight in kilograms is not 30; ")
        .contains(",forbidden,NONE,light does not apply because weight in kilograms is 30\n");
    assertThat(table.markdown())
        .contains("- `light › weight in kilograms is not 30`: cases ")
        .doesNotContain("`light › weight in kilograms is 30`");
  }

  @Test
  void a_reason_has_no_number_where_its_condition_is_written_twice() {
    assertThat(
            BoundaryTable.of(
                    policy("twice")
                        .rules(
                            permit("light")
                                .when(
                                    anyOf(
                                        allOf(WEIGHT.atMost(30), INSURED.isTrue()),
                                        allOf(WEIGHT.atMost(30), INSURED.isFalse()))))
                        .combining(FORBID_OVERRIDES)
                        .otherwise(FORBIDDEN))
                .csv())
        .contains("light applies because weight in kilograms is at most 30")
        .doesNotContain("(2)");
  }

  private record Review(Optional<Integer> score) {}

  private static final OptionalOrderedFact<Review, Integer> SCORE =
      quantity("score").absentIfEmpty(Review::score);

  private static BoundaryTable table(Condition<Review> condition) {
    return BoundaryTable.of(
        policy("review")
            .rules(permit("good").when(condition))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN));
  }

  private static String reviewing(Condition<Review> condition) {
    return table(condition).decided().csv();
  }

  @Test
  void a_pair_of_what_has_no_value_is_named_by_the_comparison_that_its_author_wrote() {
    assertThat(table(SCORE.atLeast(5)).markdown())
        .contains("- `good › score is at least 5 and not absent`: cases ")
        .contains("- `good › score is at least 5`: cases ")
        .doesNotContain("score is present");
    assertThat(table(SCORE.isPresent()).markdown()).contains("- `good › score is present`: cases ");
  }

  private static final PartsFact<List<Parcel>, Parcel> CRATES =
      parts("crates").known((List<Parcel> all) -> all);

  @Test
  void a_condition_on_any_every_or_none_of_several_parts_has_a_pair() {
    Condition<Parcel> light = WEIGHT.atMost(30);
    for (Condition<List<Parcel>> condition :
        List.of(CRATES.any(light), CRATES.every(light), CRATES.none(light))) {
      BoundaryTable table =
          BoundaryTable.of(
              policy("load")
                  .rules(permit("light").when(condition))
                  .combining(FORBID_OVERRIDES)
                  .otherwise(FORBIDDEN));

      assertThat(table.markdown())
          .contains("- `light › crates › weight in kilograms is at most 30`: cases 1 and 2\n")
          .doesNotContain("not found");
      assertThat(table.isExhaustive()).isFalse();
      assertThat(table.decided().csv().lines())
          .hasSize(3)
          .allMatch(line -> line.startsWith("case,") || line.contains(",1,"));
    }
  }

  @Test
  void each_condition_on_a_part_has_a_pair() {
    Policy<List<Parcel>> loads =
        policy("load")
            .rules(permit("light").when(CRATES.any(allOf(WEIGHT.atMost(30), INSURED.isTrue()))))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);
    BoundaryTable table = BoundaryTable.of(loads);

    assertThat(table.notFound()).isEmpty();
    BoundaryTable.read(loads, table.decided().csv()).verify();
  }

  @Test
  void a_reason_states_a_comparison_or_that_there_is_no_value() {
    assertThat(reviewing(not(SCORE.is(5))))
        .contains("NONE,good does not apply because score is 5\n")
        .contains("good,good applies because score is absent\n")
        .contains("good,good applies because score is not 5\n");
    assertThat(reviewing(SCORE.atLeast(5)))
        .contains("good,good applies because score is at least 5\n")
        .contains("NONE,good does not apply because score is absent\n");
    assertThat(reviewing(SCORE.isPresent()))
        .contains("good,good applies because score is present\n");
  }

  @Test
  void a_condition_is_shown_where_the_outcome_depends_on_its_rule() {
    assertThat(BoundaryTable.of(PARCELS).decided().csv().lines())
        .anyMatch(
            line ->
                line.contains(",forbidden,NONE,")
                    && line.contains("light does not apply because weight in kilograms is more"))
        .anyMatch(
            line ->
                line.contains(",permitted,heavy,")
                    && line.contains("heavy applies because weight in kilograms is at most 500"));
  }

  @Test
  void outcomes_are_left_empty_for_those_who_fill_them_in() {
    assertThat(BoundaryTable.of(SMALL).csv())
        .contains("2,31,yes,,,light does not apply because")
        .doesNotContain("permitted");
  }

  @Test
  void markdown_reports_the_pairs() {
    assertThat(BoundaryTable.of(SMALL).markdown())
        .startsWith("# Boundary cases of small\n\n3 cases, chosen from all ")
        .contains("| case | weight in kilograms | insurance | expected | because | shows |\n")
        .contains("- `light › insurance is true`: cases 1 and 3\n")
        .doesNotContain("not found");
  }

  @Test
  void a_pair_that_does_not_exist_is_listed_as_not_found() {
    BoundaryTable table =
        BoundaryTable.of(
            small(anyOf(WEIGHT.atMost(30), allOf(WEIGHT.atMost(20), INSURED.isTrue()))));
    assertThat(table.notFound().map(node -> node.place().toString()))
        .contains("light › weight in kilograms is at most 20");
    assertThat(table.markdown())
        .contains("## Pairs not found\n\n- `light › weight in kilograms is at most 20`\n");
  }

  @Test
  void the_same_policy_has_the_same_table() {
    assertThat(BoundaryTable.of(PARCELS).markdown())
        .isEqualTo(BoundaryTable.of(PARCELS).markdown());
  }

  @Test
  void a_decided_table_reads_back_with_all_cases_as_filled_in() {
    BoundaryTable table = BoundaryTable.of(PARCELS).decided();
    BoundaryReport report = BoundaryTable.read(PARCELS, table.csv());
    report.verify();
    assertThat(report.rows()).hasSize(table.size()).allMatch(BoundaryRow::isFilledIn);
    assertThat(report.explain())
        .isEqualTo("parcels: " + table.size() + " of " + table.size() + " cases as filled in\n");
  }

  @Test
  void one_changed_outcome_fails_with_its_row() {
    BoundaryReport report =
        BoundaryTable.read(SMALL, SIGNED.replace("31,yes,forbidden", "31,yes,permitted"));
    assertThat(report.failures().map(BoundaryRow::number)).containsExactly("2");
    assertThatThrownBy(report::verify)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(
            "case 2 (line 3), column `expected`: `permitted` is filled in, but the policy says"
                + " `forbidden`\n")
        .hasMessageContaining("weight in kilograms: 31");
    assertThatThrownBy(report.rows().get(1)::verify).isInstanceOf(AssertionError.class);
    report.rows().get(0).verify();
  }

  @Test
  void a_rule_that_does_not_decide_fails_in_its_column() {
    BoundaryReport report = BoundaryTable.read(SMALL, SIGNED.replace("NONE", "light"));
    assertThat(report.failures().flatMap(BoundaryRow::failure).mkString())
        .startsWith("case 2 (line 3), column `because`: `light` is filled in, but");
  }

  @Test
  void rows_without_an_outcome_are_reported_as_not_filled_in() {
    BoundaryReport report = BoundaryTable.read(SMALL, BoundaryTable.of(SMALL).csv());
    assertThat(report.notFilledIn()).hasSize(3);
    assertThat(report.explain()).contains("not filled in: case 1 (line 2), case 2 (line 3)");
  }

  @Test
  void a_table_that_nobody_filled_in_is_no_test() {
    for (String csv :
        List.of(BoundaryTable.of(SMALL).csv(), SIGNED.lines().findFirst().orElseThrow() + "\n")) {
      assertThatThrownBy(() -> BoundaryTable.read(SMALL, csv).verify())
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining(": no case is filled in; write the outcome that is meant");
    }
  }

  @Test
  void a_signed_table_holds_against_a_policy_that_changed() {
    BoundaryReport report = BoundaryTable.read(small(WEIGHT.atMost(25)), SIGNED);
    assertThat(report.failures().map(BoundaryRow::name)).containsExactly("case 1 (line 2)");
  }

  @Test
  void all_that_cannot_be_read_is_reported_at_once() {
    String broken =
        SIGNED
            .replace("30,yes", "thirty,perhaps")
            .replace("31,yes,forbidden,NONE", "31,yes,denied,heavy")
            .replace("30,no", "30,");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BoundaryTable.read(SMALL, broken))
        .withMessageContaining(
            "case 1 (line 2): column `weight in kilograms`: `thirty` cannot be read; write one of")
        .withMessageContaining("case 1 (line 2): column `insurance`: `perhaps` cannot be read")
        .withMessageContaining("case 2 (line 3): column `expected`: `denied` is not an outcome")
        .withMessageContaining("case 2 (line 3): column `because`: `heavy` is not a rule")
        .withMessageContaining("case 3 (line 4): column `insurance` is missing");
  }

  @Test
  void a_header_that_was_changed_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BoundaryTable.read(SMALL, SIGNED.replace("insurance", "insured")))
        .withMessage("header: `insured` is not asked by the policy; remove the column");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BoundaryTable.read(SMALL, SIGNED.replace("expected", "outcome")))
        .withMessageContaining("does not begin with `case`");
    assertThatIllegalArgumentException().isThrownBy(() -> BoundaryTable.read(SMALL, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> BoundaryTable.read(SMALL, "case,\"x"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BoundaryTable.read(SMALL, SIGNED + "4,1\n"))
        .withMessageContaining("line 5: cells: `2` is not the number of columns, 6");
  }

  @Test
  void semicolons_between_cells_are_read_as_well() {
    BoundaryTable.read(SMALL, "\uFEFF" + SIGNED.replace(',', ';')).verify();
  }
}
