package dev.proviso.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.law.Instrument;
import dev.proviso.law.Period;
import dev.proviso.policy.Sample;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What an author adds to a rule, a sanction or an obligation stays on it, and in order. */
class RuleTest {

  private static final Rule<Sample> RULE =
      Rule.of(Effect.PERMIT, "r", Comparison.is(Sample.A, true));
  private static final Period YEAR = Period.from(Sample.day(1)).until(Sample.day(5));
  private static final Sanction FINE = Sanction.of("fine", "a fine");
  private static final Sanction PRISON = Sanction.of("prison", "prison");
  private static final Obligation REPORT = Obligation.of("report", "report to the authority");
  private static final Obligation RECORD = Obligation.of("record", "keep a record");

  private static Citation section(int number) {
    return Instrument.of("Act").section(Integer.toString(number));
  }

  private static final Rule<Sample> FULL =
      RULE.during(YEAR)
          .unless("e", Comparison.is(Sample.B, true))
          .unless(ExceptionClause.of("f", Comparison.is(Sample.C, true)))
          .citing(section(1), section(2))
          .citing(section(3))
          .titled("What is so is permitted")
          .oblige(REPORT)
          .oblige(RECORD)
          .sanction(FINE)
          .sanction(PRISON);

  @Test
  void a_rule_keeps_all_that_was_added_to_it() {
    assertThat(FULL.id()).isEqualTo("r");
    assertThat(FULL.effect()).isEqualTo(Effect.PERMIT);
    assertThat(FULL.condition()).isEqualTo(Comparison.is(Sample.A, true));
    assertThat(FULL.during().map(EffectivePeriod::period)).containsExactly(YEAR);
    assertThat(FULL.exceptions().map(ExceptionClause::id)).containsExactly("e", "f");
    assertThat(FULL.citations()).containsExactly(section(1), section(2), section(3));
    assertThat(FULL.title()).containsExactly("What is so is permitted");
    assertThat(FULL.obligations()).containsExactly(REPORT, RECORD);
    assertThat(FULL.sanctions()).containsExactly(FINE, PRISON);
  }

  @Test
  void the_order_in_which_unlike_things_are_added_does_not_matter() {
    assertThat(
            RULE.sanction(FINE, PRISON)
                .oblige(REPORT, RECORD)
                .titled("What is so is permitted")
                .citing(section(1), section(2), section(3))
                .unless("e", Comparison.is(Sample.B, true))
                .unless("f", Comparison.is(Sample.C, true))
                .during(YEAR))
        .isEqualTo(FULL);
  }

  @Test
  void a_rule_with_nothing_added_has_nothing() {
    assertThat(RULE.during()).isEmpty();
    assertThat(RULE.title()).isEmpty();
    assertThat(RULE.exceptions()).isEmpty();
    assertThat(RULE.citations()).isEmpty();
    assertThat(RULE.obligations()).isEmpty();
    assertThat(RULE.sanctions()).isEmpty();
  }

  @Test
  void a_sanction_keeps_what_it_takes_and_where_it_is_written() {
    Sanction revoke =
        Sanction.of("revoke", "revocation of the license")
            .taking(Measure.REVOKE_LICENSE)
            .citing(section(1))
            .citing(section(2));

    assertThat(revoke.id()).isEqualTo("revoke");
    assertThat(revoke.text()).isEqualTo("revocation of the license");
    assertThat(revoke.measure()).containsExactly(Measure.REVOKE_LICENSE);
    assertThat(revoke.citations()).containsExactly(section(1), section(2));
    assertThat(FINE.measure()).isEmpty();
  }

  @Test
  void an_obligation_keeps_where_it_is_written() {
    Obligation cited = REPORT.citing(section(1)).citing(section(2));

    assertThat(cited.id()).isEqualTo("report");
    assertThat(cited.text()).isEqualTo("report to the authority");
    assertThat(cited.citations()).containsExactly(section(1), section(2));
  }

  @Test
  void a_rule_prints_what_it_says_and_how_many_exceptions_it_has() {
    Rule<Sample> three =
        RULE.withEffect(Effect.FORBID)
            .unless("e", Comparison.is(Sample.B, true))
            .unless("f", Comparison.is(Sample.C, true))
            .unless("g", Comparison.is(Sample.C, false));

    assertThat(RULE).hasToString("permit `r` when a is so");
    assertThat(three.wording())
        .isEqualTo(
            "forbid `r` when a is so, unless `e`: b is true, unless `f`: c is true,"
                + " unless `g`: c is false");
    assertThat(three.unless("h", Comparison.is(Sample.B, false)).during(YEAR).wording())
        .isEqualTo(
            three.wording()
                + ", … (4 exceptions in all), in force from 2020-01-01 until, but not on, 2020-01-05");
  }

  @Test
  void a_rule_of_another_name_is_the_same_in_all_else() {
    assertThat(FULL.renamed("s").id()).isEqualTo("s");
    assertThat(FULL.renamed("s").renamed("r")).isEqualTo(FULL);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FULL.renamed(" "))
        .withMessageContaining("rule");
  }

  @Test
  void a_rewritten_rule_is_dated_by_the_fact_that_takes_the_place_of_its_date() {
    Rule<Sample> dated = RULE.during(YEAR, Sample.DAY);
    Fact<Sample, LocalDate> other = Fact.of("other day", sample -> Reading.unknown());

    assertThat(dated.rewrite(one -> one, date -> date)).isSameAs(dated);
    assertThat(dated.rewrite(one -> one, date -> other)).isEqualTo(RULE.during(YEAR, other));
    assertThat(dated.rewrite(Condition::negated, date -> date).condition())
        .isEqualTo(Comparison.is(Sample.A, true).negated());
  }

  @Test
  void only_one_outcome_permits() {
    assertThat(Outcome.values()).filteredOn(Outcome::permits).containsExactly(Outcome.PERMITTED);
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without null checks writes
  void what_is_missing_is_named_with_its_rule() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULE.citing(section(1), null))
        .withMessageContaining("rule `r`");
  }

  @Test
  void two_exceptions_of_one_id_are_refused_where_the_second_is_written() {
    ExceptionClause<Sample> exception = ExceptionClause.of("e", Comparison.is(Sample.B, true));
    String remedy = ": more than one exception is called `e`; rename one";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULE.unless(exception).unless("e", Comparison.is(Sample.C, true)))
        .withMessage("rule `r`" + remedy);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Definition.of("d", Comparison.is(Sample.A, true))
                    .unless(exception)
                    .unless(exception))
        .withMessage("definition `d`" + remedy);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ExceptionClause.of("f", Comparison.is(Sample.A, true))
                    .unless(exception)
                    .unless(exception))
        .withMessage("exception `f`" + remedy);
  }

  @Test
  void one_id_may_stand_for_exceptions_at_different_places() {
    ExceptionClause<Sample> exception = ExceptionClause.of("e", Comparison.is(Sample.B, true));

    assertThat(RULE.unless(exception.unless(exception)).exceptions()).hasSize(1);
  }

  @Test
  void two_duties_or_sanctions_of_one_id_are_refused_where_the_second_is_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULE.oblige(REPORT).oblige(Obligation.of("report", "tell the police")))
        .withMessage("rule `r`: more than one obligation is called `report`; rename one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULE.oblige(REPORT, REPORT))
        .withMessage("rule `r`: more than one obligation is called `report`; rename one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULE.sanction(FINE, FINE))
        .withMessage("rule `r`: more than one sanction is called `fine`; rename one");
  }

  @Test
  void a_blank_name_is_refused_wherever_it_stands() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.of(Effect.PERMIT, " ", Comparison.is(Sample.A, true)))
        .withMessageContaining("rule");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULE.titled(""))
        .withMessageContaining("title");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sanction.of("", "a fine"))
        .withMessageContaining("sanction");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sanction.of("fine", ""))
        .withMessageContaining("sanction `fine`: text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Obligation.of("", "report"))
        .withMessageContaining("obligation");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Obligation.of("report", "\n"))
        .withMessageContaining("obligation `report`: text");
  }
}
