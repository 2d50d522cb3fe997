package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Condition;
import dev.proviso.condition.ListMembership;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.text.Shipment;
import dev.proviso.time.ListedName;
import dev.proviso.time.NameList;
import dev.proviso.time.OutOfRange;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A name that resembles a listed one is neither on the list nor off it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReasonsOfNamesTest {

  private static final NameList ENTITIES =
      NameList.check(
              "list of entities",
              Period.from(Shipment.START),
              Array.of(
                  ListedName.from("Candiru", Shipment.START).until(Shipment.CHANGE).alias("Saito")))
          .get()
          .afterLast(OutOfRange.HOLD);

  private static final Condition<Shipment> LISTED =
      ListMembership.of(Shipment.NAME, ENTITIES, Shipment.DAY);
  private static final Policy<Shipment> SCREENING =
      policy("screening", forbid("listed", LISTED), permit("insured", INSURED));

  private static final Shipment EARLY =
      Shipment.fine().with(Shipment.DAY, Shipment.START.plusDays(1));

  private static Shipment named(String name) {
    return EARLY.with(Shipment.NAME, name);
  }

  private static String words(Seq<FactValue> facts) {
    return facts.map(one -> one.question() + ": " + one.value()).mkString("; ");
  }

  private static String sufficient(Shipment shipment) {
    return words(Reasons.of(SCREENING).get().sufficient(shipment));
  }

  private static String change(Shipment shipment, Outcome wanted) {
    return words(Reasons.of(SCREENING).get().keeping(Shipment.DAY).change(shipment, wanted).get());
  }

  @Test
  void on_a_day_on_which_the_other_is_listed_nobody_knows() {
    assertThat(SCREENING.decide(named("CANDIRU")).outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(sufficient(named("CANDIRU")))
        .isEqualTo("name: “CANDIRU”; day of dispatch: 2021-01-02; insured: yes");
    assertThat(sufficient(named("Candiru")))
        .isEqualTo("name: “Candiru”; day of dispatch: 2021-01-02");
    assertThat(sufficient(named("Brown")))
        .isEqualTo("name: “Brown”; day of dispatch: 2021-01-02; insured: yes");
  }

  @Test
  void on_a_day_on_which_nobody_is_listed_it_is_a_name_like_any_other() {
    Shipment later = named("CANDIRU").with(Shipment.DAY, Shipment.CHANGE);

    assertThat(SCREENING.decide(later).outcome()).isEqualTo(Outcome.PERMITTED);
    assertThat(sufficient(later))
        .isEqualTo("name: “CANDIRU”; day of dispatch: 2021-07-01; insured: yes");
    assertThat(sufficient(later.with(Shipment.NAME, "Brown")))
        .isEqualTo("name: “Brown”; day of dispatch: 2021-07-01; insured: yes");
  }

  @Test
  void another_name_is_permitted_only_if_it_resembles_none() {
    assertThat(change(named("CANDIRU"), Outcome.PERMITTED))
        .isEqualTo("name: other than {“Candiru”, “Saito”} and names that resemble a listed one");
    assertThat(change(named("CANDIRU"), Outcome.FORBIDDEN)).isEqualTo("name: {“Candiru”, “Saito”}");
    assertThat(change(named("Brown"), Outcome.PERMITTED)).isEmpty();
  }

  @Test
  void a_difference_leaves_out_names_that_resemble_a_listed_one_too() {
    Difference<Shipment> difference =
        Difference.from(policy("none", forbid("insured", INSURED))).to(SCREENING);

    assertThat(difference.lines().map(Difference.Line::words))
        .contains(
            "insured: yes; name: other than {“Candiru”, “Saito”} and names that resemble a listed one;"
                + " day of dispatch: no earlier than 2021-01-01: forbidden → permitted");
  }

  @Test
  void one_set_of_reasons_answers_about_one_name_after_the_other() {
    Reasons<Shipment> reasons = Reasons.of(SCREENING).get();

    assertThat(words(reasons.sufficient(named("Candirú")))).startsWith("name: “Candirú”");
    assertThat(words(reasons.sufficient(named("Brown")))).startsWith("name: “Brown”");
    assertThat(words(reasons.sufficient(named("SAITO")))).startsWith("name: “SAITO”");
    assertThat(reasons.next(named("SAITO"))).isEmpty();
  }
}
