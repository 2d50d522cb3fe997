package dev.proviso.dsl;

import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.parts;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.rule.Outcome.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Condition;
import dev.proviso.policy.Policy;
import dev.proviso.text.Detail;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Explanations say which of several parts they speak of. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NamedPartsTest {

  private record Item(@Nullable String field, @Nullable Boolean pseudonym) {}

  private static final BooleanFact<Item> PSEUDONYM =
      flag("pseudonymization").unknownIfNull(Item::pseudonym);
  private static final PartsFact<List<Item>, Item> PLAIN =
      parts("items").known((List<Item> all) -> all);
  private static final PartsFact<List<Item>, Item> NAMED = PLAIN.named(Item::field);

  private static final List<Item> MIXED =
      List.of(new Item("diagnosis", false), new Item("mail", true), new Item("iban", false));

  private static String explained(
      Condition<List<Item>> condition, List<Item> items, Detail detail) {
    Policy<List<Item>> policy =
        policy("sharing")
            .rules(permit("share").when(condition))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);
    String text = policy.decide(items).explain(detail);
    return text.substring(text.indexOf("because\n") + "because\n".length());
  }

  @Test
  void a_part_is_called_by_its_number_and_by_the_name_that_its_author_gives() {
    assertThat(explained(NAMED.every(PSEUDONYM.isTrue()), MIXED, Detail.FULL))
        .isEqualTo(
            """
                  - at least one of the items is such that pseudonymization is false
                      - items #1, “diagnosis”:
                          - pseudonymization is false
                      - items #2, “mail”:
                          - pseudonymization is true
                      - items #3, “iban”:
                          - pseudonymization is false
            """);
    assertThat(explained(PLAIN.every(PSEUDONYM.isTrue()), MIXED, Detail.FULL))
        .contains("- items #1:\n", "- items #2:\n", "- items #3:\n");
  }

  @Test
  void below_full_detail_only_the_parts_are_shown_that_decide() {
    assertThat(explained(NAMED.every(PSEUDONYM.isTrue()), MIXED, Detail.REASONS))
        .contains("“diagnosis”", "“iban”")
        .doesNotContain("“mail”");
    assertThat(explained(NAMED.any(PSEUDONYM.isTrue()), MIXED, Detail.REASONS))
        .contains("“mail”")
        .doesNotContain("“diagnosis”", "“iban”");
    assertThat(explained(NAMED.none(PSEUDONYM.isTrue()), MIXED, Detail.REASONS))
        .contains("“mail”")
        .doesNotContain("“diagnosis”", "“iban”");
    assertThat(
            explained(
                NAMED.every(PSEUDONYM.isTrue()),
                List.of(new Item("mail", true), new Item("iban", true)),
                Detail.REASONS))
        .contains("“mail”", "“iban”");
  }

  @Test
  void null_among_the_parts_is_a_failed_reading_of_all_of_them_and_permits_nothing() {
    List<Item> items = Arrays.asList(null, new Item("mail", true));
    Policy<List<Item>> policy =
        policy("sharing")
            .rules(permit("share").when(NAMED.any(PSEUDONYM.isTrue())))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);

    assertThat(policy.decide(items).outcome()).isEqualTo(UNDETERMINED);
    assertThat(policy.decide(items).explain())
        .contains("items: could not be read – the list holds null")
        .doesNotContain("NullPointerException", "items #1");
    assertThat(policy.outcome(items)).isEqualTo(UNDETERMINED);
  }

  @Test
  void where_it_is_open_the_parts_are_shown_that_leave_it_open() {
    List<Item> open = List.of(new Item("mail", true), new Item("iban", null));

    assertThat(explained(NAMED.every(PSEUDONYM.isTrue()), open, Detail.REASONS))
        .contains("items #2, “iban”")
        .doesNotContain("“mail”");
  }

  @Test
  void names_decide_nothing_and_may_be_missing() {
    Item nameless = new Item(null, false);
    PartsFact<List<Item>, Item> failing =
        PLAIN.named(
            item -> {
              throw new IllegalStateException("no name");
            });

    assertThat(explained(NAMED.every(PSEUDONYM.isTrue()), List.of(nameless), Detail.REASONS))
        .contains("- items #1:\n");
    assertThat(explained(failing.every(PSEUDONYM.isTrue()), MIXED, Detail.REASONS))
        .contains("- items #1:\n", "- items #3:\n");
    assertThat(NAMED.every(PSEUDONYM.isTrue())).isEqualTo(PLAIN.every(PSEUDONYM.isTrue()));
    assertThat(NAMED.fact().answering().apply(MIXED)).hasSize(3);
  }

  @Test
  void a_part_that_is_null_has_a_number_and_no_name() {
    List<@Nullable Item> holed = java.util.Arrays.asList(new Item("mail", true), null);
    PartsFact<List<@Nullable Item>, Item> items =
        parts("items").<List<@Nullable Item>, Item>known(all -> all).named(Item::field);
    Policy<List<@Nullable Item>> policy =
        policy("sharing")
            .rules(permit("share").when(items.every(PSEUDONYM.isTrue())))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);

    for (Detail detail : Detail.values()) {
      assertThat(policy.decide(holed).explain(detail)).startsWith("UNDETERMINED under sharing");
    }
  }
}
