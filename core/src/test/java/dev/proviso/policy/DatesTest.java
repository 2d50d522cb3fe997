package dev.proviso.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.condition.Truth;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Evidence;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.law.Instrument;
import dev.proviso.law.Period;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.text.Detail;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Membership;
import dev.proviso.time.OutOfRange;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.trace.InForceStatus;
import dev.proviso.trace.RuleTrace;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a decision says of one date and of another. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DatesTest {

  private static final Condition<Sample> IS_A = Comparison.is(Sample.A, true);

  private static final Citation ACT = Instrument.of("Act").section("1");
  private static final Citation OLD = Instrument.of("Regulation").section("2");
  private static final Citation NEW = Instrument.of("Regulation").section("3");

  private static final Roster<Sample.Color> LISTED_COLORS =
      Roster.of(
              "list of colors",
              Span.from(Sample.day(2), ListSnapshot.of(Sample.Color.RED))
                  .until(Sample.day(5))
                  .citing(OLD),
              Span.from(Sample.day(5), ListSnapshot.of(Sample.Color.BLUE))
                  .until(Sample.day(9))
                  .citing(NEW))
          .afterLast(OutOfRange.HOLD);

  private static Sample sample(boolean a) {
    return new Sample(HashMap.empty())
        .with("a", Reading.known(a))
        .with("color", Reading.known(Sample.Color.BLUE));
  }

  private static Policy<Sample> policy(String id, Rule<Sample> rule, Outcome otherwise) {
    return Policy.of(id, List.of(rule), CombiningAlgorithm.FORBID_OVERRIDES, otherwise);
  }

  private static Policy<Sample> permitting(Condition<Sample> condition) {
    return policy("p", Rule.<Sample>of(Effect.PERMIT, "r", condition), Outcome.FORBIDDEN);
  }

  private static RuleTrace rule(Decision<?> decision) {
    return decision.trace().rules().head();
  }

  private static List<String> missing(Decision<?> decision) {
    return decision.missing().map(Object::toString).asJava();
  }

  @Nested
  class A_rule_in_force_for_some_days {

    private final Policy<Sample> policy =
        policy(
            "p",
            Rule.<Sample>of(Effect.FORBID, "r", IS_A)
                .during(Period.from(Sample.day(4)).until(Sample.day(8)))
                .citing(ACT),
            Outcome.PERMITTED);

    private Decision<Sample> on(int day) {
      return policy.decideAsOf(Sample.day(day), sample(true));
    }

    @Test
    void applies_on_these_days_only() {
      for (int day = 1; day <= 12; day++) {
        assertThat(on(day).outcome())
            .as("day %s", day)
            .isEqualTo(day >= 4 && day < 8 ? Outcome.FORBIDDEN : Outcome.PERMITTED);
      }
    }

    @Test
    void is_upcoming_before_them() {
      Decision<Sample> decision = on(3);

      assertThat(rule(decision).truth()).isEqualTo(Truth.FALSE);
      assertThat(rule(decision).onItsOwn()).isEqualTo(Truth.TRUE);
      assertThat(rule(decision).standing()).isEqualTo(Option.some(InForceStatus.UPCOMING));
      assertThat(decision.upcoming()).containsExactly(rule(decision));
      assertThat(decision.explain())
          .contains("it is not yet in force")
          .contains("in force from 2020-01-04 until, but not on, 2020-01-08")
          .contains("as-of date: 2020-01-03");
    }

    @Test
    void is_expired_after_them() {
      Decision<Sample> decision = on(8);

      assertThat(rule(decision).truth()).isEqualTo(Truth.FALSE);
      assertThat(rule(decision).standing()).isEqualTo(Option.some(InForceStatus.EXPIRED));
      assertThat(decision.upcoming()).isEmpty();
      assertThat(decision.explain()).contains("it is no longer in force");
    }

    @Test
    void is_in_force_on_them() {
      assertThat(rule(on(4)).standing()).isEqualTo(Option.some(InForceStatus.IN_FORCE));
      assertThat(rule(on(7)).standing()).isEqualTo(Option.some(InForceStatus.IN_FORCE));
      assertThat(on(4).explain()).doesNotContain("in force");
      assertThat(on(4).explain(Detail.FULL)).contains("it is in force");
    }

    @Test
    void is_open_where_the_date_is_not_known_and_the_date_is_missing() {
      Decision<Sample> decision = policy.decide(sample(true));

      assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(missing(decision)).containsExactly("as-of date");
      assertThat(rule(decision).standing()).isEmpty();
      assertThat(decision.explain())
          .contains("it is not established whether it is in force")
          .contains("as-of date: not known – no date was given");
    }

    @Test
    void needs_no_date_where_its_condition_does_not_hold() {
      assertThat(policy.decide(sample(false)).outcome()).isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void does_not_apply_because_of_its_condition_and_not_because_its_date_is_not_known() {
      Decision<Sample> decision = policy.decide(sample(false));

      assertThat(decision.explain())
          .contains("    does not apply, because\n      - a is otherwise\n")
          .doesNotContain("in force");
      assertThat(decision.explain(Detail.FULL))
          .contains("it is not established whether it is in force");
    }

    @Test
    void is_compared_with_a_fact_of_the_subject_where_the_author_says_so() {
      Rule<Sample> rule =
          Rule.<Sample>of(Effect.FORBID, "r", IS_A)
              .during(Period.from(Sample.day(4)), Sample.DAY)
              .during(Period.before(Sample.day(8)), Sample.DAY);
      Policy<Sample> dated = policy("p", rule, Outcome.PERMITTED);
      Sample late = sample(true).with("day", Reading.known(Sample.day(8)));

      assertThat(dated.decideAsOf(Sample.day(5), late).outcome()).isEqualTo(Outcome.PERMITTED);
      assertThat(missing(dated.decideAsOf(Sample.day(5), sample(true)))).containsExactly("day");
      assertThat(rule(dated.decide(late)).standing()).isEqualTo(Option.some(InForceStatus.EXPIRED));
    }

    @Test
    void has_days_that_say_something() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Rule.<Sample>of(Effect.FORBID, "r", IS_A).during(Period.always()))
          .withMessageContaining("leave it out");
    }
  }

  @Nested
  class The_date_of_a_decision {

    private final Policy<Sample> policy =
        permitting(ListMembership.of(Sample.COLOR, LISTED_COLORS, Fact.asOf())).asOf(Sample.DAY);

    @Test
    void is_taken_from_the_subject_unless_one_is_given() {
      Sample early = sample(true).with("day", Reading.known(Sample.day(4)));

      assertThat(policy.decide(early).outcome()).isEqualTo(Outcome.FORBIDDEN);
      assertThat(policy.decideAsOf(Sample.day(5), early).outcome()).isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void is_asked_for_by_the_name_of_the_fact_that_gives_it() {
      assertThat(missing(policy.decide(sample(true)))).containsExactly("day");
      assertThat(policy.decide(sample(true)).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void is_a_failure_where_the_fact_that_gives_it_fails() {
      Decision<Sample> decision =
          policy.decide(sample(true).with("day", Reading.failed(Sample.THROWN)));

      assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(decision.failures()).hasSize(1);
      assertThat(decision.missing()).isEmpty();
    }

    @Test
    void is_that_of_the_whole_in_every_part() {
      Condition<Sample> listed = ListMembership.of(Sample.COLOR, LISTED_COLORS, Fact.asOf());
      Sample part = sample(true).with("day", Reading.known(Sample.day(4)));
      Sample whole =
          sample(true)
              .with("day", Reading.known(Sample.day(5)))
              .with("part", Reading.known(part))
              .with("parts", Reading.known(Array.of(part, part)));

      for (Condition<Sample> ofParts :
          List.of(
              PartCondition.of(Sample.PART, listed),
              QuantifiedCondition.of(Sample.PARTS, Quantifier.EVERY, listed))) {
        Policy<Sample> dated = permitting(ofParts).asOf(Sample.DAY);
        assertThat(dated.decide(whole).outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(dated.decideAsOf(Sample.day(4), whole).outcome()).isEqualTo(Outcome.FORBIDDEN);
        assertThat(missing(dated.decide(whole.with("day", Reading.unknown()))))
            .containsExactly("day");
      }
    }

    @Test
    void cannot_be_taken_from_itself_or_from_a_second_fact_of_a_name() {
      Fact<Sample, LocalDate> impostor = Fact.of("day", s -> Reading.known(Sample.day(1)));
      Policy<Sample> asking =
          permitting(Comparison.threshold(Sample.DAY, Operator.AT_LEAST, Sample.day(3)));

      assertThatIllegalArgumentException()
          .isThrownBy(() -> policy.asOf(Fact.asOf()))
          .withMessageContaining("cannot be taken from itself");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> asking.asOf(impostor))
          .withMessageContaining("two different facts are called `day`");
    }
  }

  @Nested
  class Policies_that_must_all_permit {

    private final Fact<Sample, LocalDate> other =
        Fact.of("other day", s -> Reading.known(Sample.day(9)));
    private final Policy<Sample> one =
        policy(
            "one",
            Rule.<Sample>of(Effect.PERMIT, "r", IS_A).during(Period.from(Sample.day(5))),
            Outcome.FORBIDDEN);
    private final Policy<Sample> two =
        policy("two", Rule.<Sample>of(Effect.PERMIT, "s", IS_A), Outcome.FORBIDDEN);

    @Test
    void take_their_dates_from_one_fact() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> Policy.allMustPermit("joint", List.of(one.asOf(Sample.DAY), two.asOf(other))))
          .withMessageContaining("`day` and `other day`")
          .withMessageContaining("one decision has one date");
    }

    @Test
    void do_not_take_their_dates_from_two_facts_of_one_name() {
      Fact<Sample, LocalDate> impostor = Fact.of("day", s -> Reading.known(Sample.day(9)));

      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  Policy.allMustPermit("joint", List.of(one.asOf(Sample.DAY), two.asOf(impostor))))
          .withMessageContaining("two different facts are called `day`");
    }

    @Test
    void share_the_date_that_one_of_them_takes_from_the_subject() {
      Policy<Sample> joint = Policy.allMustPermit("joint", List.of(one, two.asOf(Sample.DAY)));
      Sample late = sample(true).with("day", Reading.known(Sample.day(5)));

      assertThat(joint.decide(late).outcome()).isEqualTo(Outcome.PERMITTED);
      assertThat(joint.decideAsOf(Sample.day(4), late).outcome()).isEqualTo(Outcome.FORBIDDEN);
      assertThat(Policy.allMustPermit("joint", List.of(one, two)).asOf(Sample.DAY).decide(late))
          .satisfies(decision -> assertThat(decision.isPermitted()).isTrue());
    }
  }

  @Nested
  class Sources_that_disagree {

    private final Reading<Boolean> conflict =
        Evidence.weigh(
            Evidence.of(true, Grade.DECLARED, "the application"),
            Evidence.of(false, Grade.VERIFIED, "the inspector"));

    @Test
    void are_reported_and_permit_nothing() {
      Sample sample = sample(true).with("a", conflict);
      for (Condition<Sample> condition : List.of(IS_A, Not.of(IS_A))) {
        Decision<Sample> decision = permitting(condition).decide(sample);

        assertThat(decision.isPermitted()).isFalse();
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.conflicts().map(answer -> answer.question().toString()))
            .containsExactly("a");
        assertThat(decision.failures()).isEmpty();
        assertThat(decision.explain())
            .contains("What sources disagree about:")
            .contains("the application says yes; the inspector says no")
            .contains("a: in conflict");
      }
    }

    @Test
    void leave_a_date_open() {
      Policy<Sample> policy =
          permitting(ListMembership.of(Sample.COLOR, LISTED_COLORS, Fact.asOf())).asOf(Sample.DAY);
      Decision<Sample> decision =
          policy.decide(
              sample(true)
                  .with(
                      "day",
                      Evidence.weigh(
                          Evidence.of(Sample.day(3), Grade.DECLARED, "the log"),
                          Evidence.of(Sample.day(6), Grade.DECLARED, "the bill"))));

      assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(decision.conflicts()).hasSize(1);
    }
  }

  @Nested
  class The_law_of_the_day {

    private final Condition<Sample> listed =
        ListMembership.of(Sample.COLOR, LISTED_COLORS, Fact.asOf());
    private final Policy<Sample> policy =
        policy(
            "p",
            Rule.<Sample>of(Effect.PERMIT, "r", AnyOf.of(listed, Not.of(listed))).citing(ACT),
            Outcome.FORBIDDEN);

    @Test
    void is_cited_and_that_of_other_days_is_not() {
      assertThat(policy.decideAsOf(Sample.day(4), sample(true)).citations())
          .containsExactly(ACT, OLD);
      assertThat(policy.decideAsOf(Sample.day(5), sample(true)).citations())
          .containsExactly(ACT, NEW);
      assertThat(policy.decideAsOf(Sample.day(1), sample(true)).citations()).containsExactly(ACT);
      assertThat(policy.decide(sample(true)).citations()).containsExactly(ACT);
    }

    @Test
    void is_cited_for_a_limit_too() {
      Dated<Integer> limit =
          Dated.of(
              "limit",
              Span.before(Sample.day(5), 3).citing(OLD),
              Span.from(Sample.day(5), 4).citing(NEW));
      Policy<Sample> limited =
          permitting(DatedComparison.threshold(Sample.X, Operator.AT_LEAST, limit, Fact.asOf()));
      Sample five = sample(true).with("x", Reading.known(5));

      assertThat(limited.decideAsOf(Sample.day(4), five).citations()).containsExactly(OLD);
      assertThat(limited.decideAsOf(Sample.day(5), five).citations()).containsExactly(NEW);
      assertThat(limited.decideAsOf(Sample.day(5), five).explain())
          .contains("limit: 4")
          .contains("Regulation, § 3")
          .doesNotContain("Regulation, § 2");
    }

    @Test
    void is_that_of_the_memberships_of_that_day() {
      Roster<Sample.Color> roster =
          Roster.ofMemberships(
                  "members",
                  Period.from(Sample.day(1)),
                  Array.of(
                      Membership.from(Sample.Color.BLUE, Sample.day(2))
                          .until(Sample.day(5))
                          .citing(OLD),
                      Membership.from(Sample.Color.BLUE, Sample.day(7)).citing(NEW)))
              .get();
      Policy<Sample> member = permitting(ListMembership.of(Sample.COLOR, roster, Fact.asOf()));

      assertThat(member.decideAsOf(Sample.day(4), sample(true)).citations()).containsExactly(OLD);
      assertThat(member.decideAsOf(Sample.day(6), sample(true)).citations()).isEmpty();
      assertThat(member.decideAsOf(Sample.day(7), sample(true)).citations()).containsExactly(NEW);
    }

    @Test
    void that_is_held_beyond_its_days_is_noted() {
      Decision<Sample> decision = policy.decideAsOf(Sample.day(11), sample(true));
      String remark =
          "list of colors is known only for days before 2020-01-09;"
              + " it is taken to be the same on 2020-01-11";

      assertThat(decision.isPermitted()).isTrue();
      assertThat(decision.remarks()).containsExactly(remark);
      for (Detail detail : Detail.values()) {
        assertThat(decision.explain(detail)).contains("What is to be noted:\n- " + remark);
      }
      assertThat(policy.decideAsOf(Sample.day(8), sample(true)).remarks()).isEmpty();
    }

    @Test
    void that_gives_no_answer_says_why() {
      Decision<Sample> decision = policy.decideAsOf(Sample.day(1), sample(true));

      assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(decision.missing()).isEmpty();
      assertThat(decision.remarks())
          .containsExactly(
              "list of colors is known only for days from 2020-01-02 on, not for 2020-01-01");
    }
  }

  @Test
  void a_remark_is_noted_wherever_its_answer_is_read() {
    Sample sample =
        sample(true)
            .with("a", Reading.known(true).remarking("the seal was broken"))
            .with("day", Reading.known(Sample.day(3)).remarking("the stamp is faint"))
            .with("color", Reading.unknown());
    Condition<Sample> opaque = OpaqueCondition.of("the code agrees", s -> true, Array.of(Sample.A));
    Condition<Sample> listed = ListMembership.of(Sample.COLOR, LISTED_COLORS, Sample.DAY);

    assertThat(permitting(IS_A).decide(sample).remarks()).containsExactly("the seal was broken");
    assertThat(permitting(opaque).decide(sample).remarks()).containsExactly("the seal was broken");
    assertThat(permitting(listed).decide(sample).remarks()).containsExactly("the stamp is faint");
  }

  @Test
  void two_histories_of_one_name_are_refused() {
    Roster<Sample.Color> impostor =
        Roster.of("list of colors", Span.from(Sample.day(1), ListSnapshot.of(Sample.Color.RED)));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                permitting(
                    AnyOf.of(
                        ListMembership.of(Sample.COLOR, LISTED_COLORS, Fact.asOf()),
                        ListMembership.of(Sample.COLOR, impostor, Fact.asOf()))))
        .withMessageContaining("two different registers are called `list of colors`");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                permitting(
                    AnyOf.of(
                        DatedComparison.is(
                            Sample.X, Dated.of("limit", Span.from(Sample.day(1), 1)), Fact.asOf()),
                        DatedComparison.is(
                            Sample.X,
                            Dated.of("limit", Span.from(Sample.day(1), 2)),
                            Fact.asOf()))))
        .withMessageContaining("two different dated values are called `limit`");
  }
}
